import { selectorOf } from './element-names.ts';

/** The text in these stands alone, and the text around them runs on as if they were not there. */
export const asides = selectorOf('aside');
/** The text in these is not read. */
export const unread = `${selectorOf('silent')},${selectorOf('gap')}`;
/** Not the pictures, of which a page may have thousands. */
const apart = `:is(${asides},${unread}):not(:empty)`;

/** The elements below a node whose text is none of the text around them. */
export function elementsApart(root: Document | ShadowRoot | Element): readonly Element[] {
  return [...root.querySelectorAll(apart)];
}

/** The texts in an element or root, in document order; from a node in it on, if given. The page may change between any two. */
export function* textsFrom(root: Node, from: Node = root): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  if (from.nodeType === Node.TEXT_NODE) yield from as Text;
  while (walker.nextNode()) yield walker.currentNode as Text;
}
