/**
 * What an element does to the text around it:
 * `inline` its text runs on with its neighbours'; `block` its text stands alone; `aside` its text stands alone and the text
 * around it runs on as if it were not there (ruby, footnote marks); `break` a line break; `gap` something that is no text stands
 * here; `silent` nothing of it is seen.
 */
export type ElementKind = 'inline' | 'block' | 'aside' | 'break' | 'gap' | 'silent';

const lists: { readonly [kind in ElementKind]: string } = {
  inline:
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp small span strike strong sub time tspan tt u var wbr',
  block:
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer foreignObject form g h1 h2 h3 h4 h5 h6 header hgroup html legend li main math menu nav ol optgroup p pre search section slot summary svg table tbody td text tfoot th thead tr ul',
  aside: 'rt rtc sup',
  break: 'br',
  gap: 'area audio canvas datalist embed frame frameset hr iframe img image input map meter object picture progress select textarea video',
  silent: 'base col colgroup defs desc head link meta metadata noscript param rp script source style template title track',
};

const kinds: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(lists).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as ElementKind] as const)),
);

/** The values of `display` that let text run on. Letters animated one by one are inline blocks, so these count as running on. */
const runningOn: ReadonlySet<string> = new Set(['inline', 'inline-block', 'contents', 'ruby', 'ruby-base', '']);

/** The kind by name; by computed style only for names that say nothing, as custom elements' do. */
export function kindOf(element: Element): ElementKind {
  return kinds.get(element.localName) ?? (runsOn(element) ? 'inline' : 'block');
}

/** Whether the element's box, as styled, lets text run on: a `span` may well be laid out as a block. */
function runsOn(element: Element): boolean {
  return runningOn.has(getComputedStyle(element)?.display ?? '');
}

/** Whether the page draws an edge between two text nodes that by element names run on. */
export function isEdgeBetween(left: Text, right: Text): boolean {
  if (left.parentNode === right.parentNode) return false;
  return hasEdgeUpTo(left, right) || hasEdgeUpTo(right, left);
}

function hasEdgeUpTo(text: Text, other: Text): boolean {
  for (let element = text.parentElement; element && !element.contains(other); element = element.parentElement) {
    if (!runsOn(element)) return true;
  }
  return false;
}
