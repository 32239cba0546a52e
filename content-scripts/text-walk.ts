import { selectorOf } from './element-names.ts';
import { isElement, isText, own } from './own.ts';

/** The text in these stands alone, and the text around them runs on as if they were not there. */
export const asides = selectorOf('aside');
/** The text in these is not read. */
export const unread = `${selectorOf('silent')},${selectorOf('gap')}`;

/** What may stand within a word with text of its own; of other unread elements a word may not run on behind them. */
const between = `${asides},rp,script,style,noscript,title`;

/** The elements below a node whose text is none of the word that they stand in. */
export function elementsBetween(root: Node): Iterable<Element> {
  return isElement(root) ? own(root, 'querySelectorAll')(between) : ((root as Partial<ParentNode>).querySelectorAll?.(between) ?? []);
}

/** The texts in a node, in document order. */
export function textsIn(node: Node): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The texts of an element, without those in elements within it that are none of the words around them. */
export function textsOf(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ALL,
    (node) => NodeFilter[isElement(node) && own(node, 'matches')(between) ? 'FILTER_REJECT' : 'FILTER_ACCEPT'],
  );
  while (walker.nextNode()) if (isText(walker.currentNode)) texts.push(walker.currentNode);
  return texts;
}

/** Whether a text is not read, as that of fields is not. */
export function isUnread(node: Text): boolean {
  return isIn(node, unread);
}

/** Whether a text stands in an element that a selector selects. */
export function isIn({ parentElement }: Text, selector: string): boolean {
  return parentElement !== null && own(parentElement, 'closest')(selector) !== null;
}

/** After so many letters looked at a pause is offered. */
export const WORK_PER_PAUSE = 8000;
/** A text node costs about as much as so many letters. */
const LETTERS_PER_NODE = 100;

/** What it takes to look at a text, in letters. */
export function workOf(data: string): number {
  return data.length + LETTERS_PER_NODE;
}
