/**
 * What an element does to the text around it:
 * `inline` its text runs on with its neighbours'; `block` its text stands alone; `aside` its text stands alone and the text
 * around it runs on as if it were not there (ruby, footnote marks); `break` a line break; `gap` something that is no text stands
 * here; `silent` nothing of it is seen.
 */
export type ElementKind = 'inline' | 'block' | 'aside' | 'break' | 'gap' | 'silent';

const lists: { readonly [kind in ElementKind]: string } = {
  inline: 'a abbr b code em font i label mark ruby small span strong sub time tspan u wbr',
  block:
    'article aside body button dd details div dl dt footer foreignObject form g h1 h2 h3 h4 h5 h6 header html li main math nav object ol p pre section slot summary svg table tbody td text th tr ul',
  aside: 'rt rtc sup',
  break: 'br',
  gap: 'audio canvas datalist embed hr iframe img input meter progress select textarea video',
  silent: 'defs desc head link meta metadata noscript rp script style template title',
};

const kinds: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(lists).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as ElementKind] as const)),
);

/** The values of `display` that let text run on. */
const runningOn: ReadonlySet<string> = new Set(['inline', 'inline-block', 'contents', 'ruby', 'ruby-base', '']);

/** Selects the elements that are of a kind by their name. */
export function selectorOf(kind: ElementKind): string {
  return lists[kind].replaceAll(' ', ',');
}

/** The kind by name; by computed style only for names that are rare or say nothing, as custom elements' do. */
export function kindOf(element: Element): ElementKind {
  return kinds.get(element.localName) ?? (runningOn.has(getComputedStyle(element).display) ? 'inline' : 'block');
}

/** Whether the page draws an edge between two text nodes that by element names run on; `touching`: with nothing between them. */
export function isEdgeBetween(left: Text, right: Text, touching = false): boolean {
  return left.parentNode !== right.parentNode && (hasEdgeUpTo(left, right, touching) || hasEdgeUpTo(right, left, touching));
}

/** A `span` may well be laid out as a block. */
function hasEdgeUpTo(text: Text, other: Text, touching: boolean): boolean {
  for (let element = text.parentElement; element && !element.contains(other); element = element.parentElement) {
    const { display, float } = getComputedStyle(element);
    const isBox = float !== 'none' || (touching && display === 'inline-block');
    // A box of a letter or two is a part of a word, drawn large or moved by itself; a longer one stands apart, as a tag in a row does.
    if (isBox ? element.textContent.length > 2 : !runningOn.has(display)) return true;
  }
  return false;
}
