/**
 * What a node itself has under a name. Asked directly, a form gives its field of that name, a page's `<input name="parentNode">`, and in
 * Chromium to extensions too (HTML, 4.10.3: a form's named properties come before those of its interface).
 */
export function own<K extends keyof HTMLElement>(node: Node, name: K): HTMLElement[K] {
  const answer: unknown = Reflect.get(HTMLElement.prototype, name, node);
  return (typeof answer === 'function' ? answer.bind(node) : answer) as HTMLElement[K];
}

/** The node that a node is a child of. */
export const parentOf = (node: Node) => own(node, 'parentNode');

/** The element that a node is a child of. */
export const elementOver = (node: Node) => own(node, 'parentElement');

/** The node behind a node among its parent's. */
export const nextOf = (node: Node) => own(node, 'nextSibling');

/** The document or shadow root that a node is in, or the last node around it. */
export const rootOf = (node: Node) => own(node, 'getRootNode')();

/** Whether a node is in the page. */
export const isInPage = (node: Node) => own(node, 'isConnected');
