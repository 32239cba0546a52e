import type { Mark, Marks } from './marks.ts';
import { isElement, isText, nextOf, own, parentOf } from './own.ts';
import type { Row } from './row-in-band.ts';
import { textsIn } from './text-walk.ts';

/** The child of an element that is or holds a node; undefined where none does. */
export function childWith(element: Element, node: Node): ChildNode | undefined {
  let child: Node | null = node;
  while (child && parentOf(child) !== element) child = parentOf(child);
  return (child as ChildNode | null) ?? undefined;
}

/** The children from the first of a row to its last, with the text beside them. */
export function* childrenOf({ first, last }: Row): Generator<ChildNode> {
  let child: ChildNode | null = first;
  const isFirst = !own(first, 'previousElementSibling');
  for (let before = own(first, 'previousSibling'); isFirst && before; before = before.previousSibling) child = before;
  const end = own(last, 'nextElementSibling');
  for (; child && child !== end; child = nextOf(child)) yield child;
}

/** The marks in the texts of a node. */
export function* marksOn(marks: Marks, node: Node): Generator<Mark> {
  if (isText(node)) yield* marks.on(node);
  for (const text of textsIn(node)) yield* marks.on(text);
}

/** Whether a child, which may have come later, stands among these of its siblings. */
export function isAmong(child: ChildNode, row: ReadonlySet<Element>): boolean {
  if (isElement(child) && row.has(child)) return true;
  const [before, after] = (['previousElementSibling', 'nextElementSibling'] as const).map((name) =>
    isElement(child) ? own(child, name) : (child as CharacterData)[name],
  );
  return (before || after) != null && (!before || row.has(before)) && (!after || row.has(after));
}
