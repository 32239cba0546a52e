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
  const seen = scrollY > 0 ? document.elementFromPoint(innerWidth / 2, 1) : null;
  const start = seen?.closest('p, li, td, div, section, article, h1, h2, h3, h4, h5, h6, pre, blockquote');
  const stretches = start ? stretchesFrom(root, start) : [];
  return stretches.length > 0 ? stretches : [stretchOf(root)].filter((stretch) => stretch !== undefined);
}

/** A tree cut in stretches so that what follows an element comes first and what precedes it last. */
export function stretchesFrom(root: Element | ShadowRoot, start: Element): Stretch[] {
  const after: (Stretch | undefined)[] = [];
  const before: (Stretch | undefined)[] = [];
  let cut: Node = start;
  for (let parent = cut.parentNode; parent && cut !== root; parent = cut.parentNode) {
    after.push(between(parent, cut === start ? cut : cut.nextSibling, parent.lastChild));
    before.unshift(between(parent, parent.firstChild, cut.previousSibling));
    cut = parent;
  }
  return cut === root ? [...after, ...before].filter((stretch) => stretch !== undefined) : [];
}

function between(parent: Node | null, first: Node | null, last: Node | null): Stretch | undefined {
  if (!parent || !first || !last) return undefined;
  if (parent instanceof Element) return { parent, first, last, holder: parent };
  if (parent instanceof ShadowRoot) return { parent, first, last, holder: parent.host };
  const root = parent instanceof Document ? parent.documentElement : null;
  return root ? { parent, first: root, last: root, holder: root } : undefined;
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
    const kind = kindOf(parent);
    if (kind === 'silent' || kind === 'gap' || kind === 'break') return false;
  }
  return true;
}
