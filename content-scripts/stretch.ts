import { kindOf } from './element-kinds.ts';

/** Neighbouring children of one parent, ends included, with all they contain; no run of text goes on beyond its ends. */
export type Stretch = { readonly parent: Node; readonly first: Node; readonly last: Node; readonly holder: Element };

/** All that a document element, an element or a shadow root contains; undefined where that is nothing. */
export function stretchOf(parent: Element | ShadowRoot): Stretch | undefined {
  return between(parent, parent.firstChild, parent.lastChild);
}

/** The inline runs around a node that has changed or come, and no more; undefined where it is not in the page. */
export function stretchAround(node: Node): Stretch | undefined {
  let top = node;
  while (top.parentNode instanceof Element && kindOf(top.parentNode) === 'inline') top = top.parentNode;
  if (!isReadable(top)) return undefined;
  let first = top;
  for (let before = top.previousSibling; before && runsOn(before); before = before.previousSibling) first = before;
  let last = top;
  for (let after = top.nextSibling; after && runsOn(after); after = after.nextSibling) last = after;
  return between(top.parentNode, first, last);
}

/** The whole document, from what the reader sees on. */
export function stretchesInView(): Stretch[] {
  const root = document.documentElement;
  let start = scrollY > 0 ? document.elementFromPoint(innerWidth / 2, 1) : null;
  while (start && (start === root || kindOf(start) !== 'block')) start = start.parentElement;
  return stretchesFrom(root, start ?? root.firstChild);
}

/** A tree cut in stretches so that what follows an element comes first and what precedes it last. */
export function stretchesFrom(root: Element | ShadowRoot, start: Node | null): Stretch[] {
  const after: (Stretch | undefined)[] = [];
  const before: (Stretch | undefined)[] = [];
  let cut = start;
  for (let parent = start?.parentNode; parent && cut && cut !== root; parent = cut.parentNode) {
    after.push(between(parent, cut === start ? cut : cut.nextSibling, parent.lastChild));
    before.unshift(between(parent, parent.firstChild, cut.previousSibling));
    cut = parent;
  }
  return cut === root ? [...after, ...before].filter((stretch) => stretch !== undefined) : [];
}

function between(parent: Node | null, first: Node | null, last: Node | null): Stretch | undefined {
  const { host, documentElement } = (parent ?? {}) as Partial<ShadowRoot & Document>;
  const holder = parent instanceof Element ? parent : (host ?? documentElement);
  return parent && first && last && holder ? { parent, first, last, holder } : undefined;
}

/** Whether text runs on past, or into, this node: text and elements that do not end a run. */
export function runsOn(node: Node): boolean {
  if (!(node instanceof Element)) return node instanceof CharacterData;
  const kind = kindOf(node);
  return kind !== 'block' && kind !== 'gap';
}

/** Whether nothing around a node keeps its text from being seen. */
function isReadable(node: Node): boolean {
  if (!node.isConnected) return false;
  for (let parent = node.parentNode; parent instanceof Element; parent = parent.parentNode) {
    if (/silent|gap|break/.test(kindOf(parent))) return false;
  }
  return true;
}
