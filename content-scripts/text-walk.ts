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

/** The texts in an element, in document order. */
export function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
