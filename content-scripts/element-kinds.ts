import { type ElementKind, elementNames } from './element-names.ts';
import { elementOver, own } from './own.ts';

export type { ElementKind } from './element-names.ts';

const kinds: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(elementNames).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as ElementKind] as const)),
);

/** The values of `display` that let text run on. */
const runningOn: ReadonlySet<string> = new Set(['inline', 'inline-block', 'contents', 'ruby', 'ruby-base', '']);

/** The kind by name; by computed style only for names that are rare or say nothing, as custom elements' do. */
export function kindOf(element: Element): ElementKind {
  return kinds.get(own(element, 'localName')) ?? (runningOn.has(getComputedStyle(element).display) ? 'inline' : 'block');
}

/** Whether the page draws an edge between two text nodes that by element names run on; `touching`: with nothing between them. */
export function isEdgeBetween(left: Text, right: Text, touching = false): boolean {
  return left.parentNode !== right.parentNode && (hasEdgeUpTo(left, right, touching) || hasEdgeUpTo(right, left, touching));
}

/** A `span` may well be laid out as a block. */
function hasEdgeUpTo(text: Text, other: Text, touching: boolean): boolean {
  for (let element = text.parentElement; element && !own(element, 'contains')(other); element = elementOver(element)) {
    const { display, float } = getComputedStyle(element);
    const isBox = float !== 'none' || (touching && display === 'inline-block');
    // A box of a letter or two is a part of a word, drawn large or moved by itself; a longer one stands apart, as a tag in a row does.
    if (isBox ? own(element, 'textContent').length > 2 : !runningOn.has(display)) return true;
  }
  return false;
}
