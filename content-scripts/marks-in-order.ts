import type { Mark, Marks } from './marks.ts';
import { isShadowRoot, isText, rootOf } from './own.ts';

/**
 * All marks in the order of the page; what is in a shadow tree stands where its host does. By one walk, since to compare two places takes a
 * browser as long as there are siblings between them.
 */
export function marksInOrder(marks: Marks): Mark[] {
  const found: Mark[] = [];
  for (const text of textsIn(document, shadowTrees(marks))) {
    const here = [...marks.on(text)].flatMap((mark) => (mark.pieces[0]?.node === text ? { mark, start: mark.pieces[0].start } : []));
    found.push(...here.sort((a, b) => a.start - b.start).map(({ mark }) => mark));
  }
  return found;
}

function* textsIn(root: Node, trees: ReadonlyMap<Node, ShadowRoot>): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) yield node;
    const tree = trees.get(node);
    if (tree) yield* textsIn(tree, trees);
  }
}

/** The shadow trees that hold marks, closed ones too, and those around them, by their hosts. */
function shadowTrees(marks: Marks): ReadonlyMap<Node, ShadowRoot> {
  const trees = new Map<Node, ShadowRoot>();
  for (const { element } of marks.tree.all()) {
    const root = rootOf(element);
    if (isShadowRoot(root)) trees.set(root.host, root);
  }
  return trees;
}
