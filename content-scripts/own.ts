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

/** Moves the focus to an element and leaves the page where it is. */
export const giveFocus = (node: HTMLElement) => own(node, 'focus')({ preventScroll: true });

/** Whether a node is an element. Not by `instanceof`: one that the page has taken over from a frame is none of this window's. */
export function isElement(node: Node | null | undefined): node is Element {
  return !!node && own(node, 'nodeType') === Node.ELEMENT_NODE;
}

/** Whether a node is a text. */
export function isText(node: Node | null | undefined): node is Text {
  return !!node && own(node, 'nodeType') === Node.TEXT_NODE;
}

/** Whether a node is a shadow root. */
export function isShadowRoot(node: Node | undefined): node is ShadowRoot {
  return !!node && own(node, 'nodeType') === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
