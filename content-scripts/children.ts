import type { Mark, Marks } from './marks.ts';
import type { Row } from './row-in-band.ts';

/** The child of an element that is or holds a node; undefined where none does. */
export function childWith(element: Element, node: Node): ChildNode | undefined {
  let child: Node | null = node;
  while (child && child.parentNode !== element) child = child.parentNode;
  return (child as ChildNode | null) ?? undefined;
}

/** The children from the first of a row to its last, with the text beside them. */
export function* childrenOf({ first, last }: Row): Generator<ChildNode> {
  let child: ChildNode | null = first;
  while (!first.previousElementSibling && child.previousSibling) child = child.previousSibling;
  const end = last.nextElementSibling;
  for (; child && child !== end; child = child.nextSibling) yield child;
}

/** The marks in the texts of a node. */
export function* marksOn(marks: Marks, node: Node): Generator<Mark> {
  if (node instanceof Text) yield* marks.on(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield* marks.on(walker.currentNode as Text);
}

/** Whether a child, which may have come later, stands among these of its siblings. */
export function isAmong(child: ChildNode, row: ReadonlySet<Element>): boolean {
  if (child instanceof Element && row.has(child)) return true;
  const { previousElementSibling: before, nextElementSibling: after } = child as Element | CharacterData;
  return (before !== null || after !== null) && (!before || row.has(before)) && (!after || row.has(after));
}
