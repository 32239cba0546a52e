import { kindOf } from './element-kinds.ts';
import { blockInView } from './in-view.ts';
import { CHARS_PER_NODE, isCutBefore, LONG_RUN } from './long-text.ts';
import { elementOver, isElement, isInPage, nextOf, own, parentOf } from './own.ts';

/** Neighbouring children of one parent, ends included, with all they contain; no run of text goes on beyond its ends. */
export type Stretch = { readonly parent: Node; readonly first: Node; readonly last: Node; readonly holder: Element };

/** All that a document element, an element or a shadow root contains; undefined where that is nothing. */
export function stretchOf(parent: Element | ShadowRoot): Stretch | undefined {
  return between(parent, own(parent, 'firstChild'), own(parent, 'lastChild'));
}

/**
 * The inline runs around a node that has changed or come, and no more; undefined where it is not in the page. Of a long text only
 * as much as was cut off from the rest when it was read.
 */
export function stretchAround(node: Node): Stretch | undefined {
  let top = node;
  let parent = parentOf(top);
  let first = reach(top, 'previousSibling');
  let last = reach(top, 'nextSibling');
  while ((first.isOpen || last.isOpen) && isElement(parent) && kindOf(parent) === 'inline') {
    top = parent;
    parent = parentOf(top);
    first = reach(top, 'previousSibling');
    last = reach(top, 'nextSibling');
  }
  return isReadable(top) ? between(parent, first.end, last.end) : undefined;
}

/** The whole document, from what the reader sees on. */
export function stretchesInView(): Stretch[] {
  const root = document.documentElement;
  return root ? stretchesFrom(root, blockInView() ?? own(root, 'firstChild')) : [];
}

/** A tree cut in stretches so that what follows an element comes first and what precedes it last. */
export function stretchesFrom(root: Element | ShadowRoot, start: Node | null): Stretch[] {
  const after: (Stretch | undefined)[] = [];
  const before: (Stretch | undefined)[] = [];
  let cut = start;
  for (let parent = start && parentOf(start); parent && cut && cut !== root; parent = parentOf(cut)) {
    after.push(between(parent, cut === start ? cut : nextOf(cut), own(parent, 'lastChild')));
    before.unshift(between(parent, own(parent, 'firstChild'), own(cut, 'previousSibling')));
    cut = parent;
  }
  return cut === root ? [...after, ...before].filter((stretch) => stretch !== undefined) : [];
}

/** How far text runs on from a node among its siblings; open where it may run on beyond the last of them. */
function reach(node: Node, next: 'previousSibling' | 'nextSibling'): { readonly end: Node; readonly isOpen: boolean } {
  const back = next === 'previousSibling';
  let end = node;
  let broken = isBreak(node);
  let weight = 0;
  if (back && isCutBefore(node)) return { end, isOpen: false };
  for (let at = own(node, next); at; at = own(at, next)) {
    if (!runsOn(at) || (!back && isCutBefore(at))) return { end, isOpen: false };
    end = at;
    const breaks = isBreak(at);
    const text = breaks ? '' : (own(at, 'textContent') ?? '');
    weight += text.length + CHARS_PER_NODE;
    if ((broken && breaks) || (back && isCutBefore(at)) || weight > (breaks ? 2 : 4) * LONG_RUN) return { end, isOpen: false };
    broken = breaks || (broken && text.trim() === '');
  }
  return { end, isOpen: true };
}

function isBreak(node: Node): boolean {
  return isElement(node) && kindOf(node) === 'break';
}

function between(parent: Node | null, first: Node | null, last: Node | null): Stretch | undefined {
  const { host, documentElement } = (parent ?? {}) as Partial<ShadowRoot & Document>;
  let holder = isElement(parent) ? parent : (host ?? documentElement);
  while (isElement(parent) && holder && kindOf(holder) === 'inline') {
    const around = elementOver(holder);
    if (!around) break;
    holder = around;
  }
  return parent && first && last && holder ? { parent, first, last, holder } : undefined;
}

/** Whether text runs on past, or into, this node: text and elements that do not end a run. */
export function runsOn(node: Node): boolean {
  if (!isElement(node)) return 'data' in node;
  const kind = kindOf(node);
  return kind !== 'block' && kind !== 'gap';
}

/** Whether nothing around a node keeps its text from being seen. */
function isReadable(node: Node): boolean {
  if (!isInPage(node)) return false;
  for (let parent = parentOf(node); isElement(parent); parent = parentOf(parent)) {
    if (/silent|gap|break/.test(kindOf(parent))) return false;
  }
  return true;
}
