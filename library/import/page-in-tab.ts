/** What a tab shows, as told by itself. */
export type PageInTab = {
  readonly html: string;
  readonly url: string;
  readonly title: string;
  readonly contentType: string;
  /** The markup of what is selected; absent where nothing is. */
  readonly selection?: string;
};

/**
 * Runs in a page's own document, of which it changes nothing: it is sent there as text, so all that it needs stands within it. Markup longer
 * than `most` is cut.
 */
export function pageInTab(most: number): PageInTab {
  const root = document.documentElement;
  const attributes = [...root.attributes]
    .filter(({ name }) => /^(?:xml:)?lang$|^dir$/.test(name))
    .map(({ name, value }) => ` ${name}="${value.replaceAll('"', '')}"`);
  const selected = getSelection();
  // A copy of what is selected, in a document that is shown nowhere. It is made there, node by node: a copy made in the page's own document
  // would load its pictures anew and run what the page has for elements of its own.
  const inert = document.implementation.createHTMLDocument('');
  const apart = inert.createElement('div');
  const copyOf = (range: Range) => {
    const { commonAncestorContainer: top, startContainer, startOffset, endContainer, endOffset } = range;
    const copies = new Map<Node, Node>([[top, apart]]);
    const after = (node: Node): Node | null => {
      for (let at: Node | null = node; at && at !== top; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
      return null;
    };
    const at = (node: Node, offset: number) => node.childNodes[offset] ?? after(node);
    const copied = (node: Node): Node => {
      const known = copies.get(node);
      if (known) return known;
      const copy = inert.importNode(node, false);
      copies.set(node, copy);
      return copied(node.parentNode ?? top).appendChild(copy);
    };
    const end = endContainer.nodeType === Node.TEXT_NODE ? after(endContainer) : at(endContainer, endOffset);
    let node = startContainer.nodeType === Node.TEXT_NODE ? startContainer : at(startContainer, startOffset);
    for (; node && node !== end; node = node.firstChild ?? after(node)) {
      if (node.nodeType === Node.ELEMENT_NODE) copied(node);
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const words = (node.nodeValue ?? '').slice(0, node === endContainer ? endOffset : undefined);
      copied(node === top ? top : (node.parentNode ?? top)).appendChild(
        inert.createTextNode(words.slice(node === startContainer ? startOffset : 0)),
      );
    }
  };
  for (let i = 0; selected && !selected.isCollapsed && i < selected.rangeCount; i++) copyOf(selected.getRangeAt(i));
  const selection = apart.getHTML().slice(0, most);
  return {
    html: `<html${attributes.join('')}>${root.getHTML().slice(0, most)}</html>`,
    url: location.href,
    title: document.title,
    contentType: document.contentType,
    ...(apart.textContent?.trim() && { selection }),
  };
}
