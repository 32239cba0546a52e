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
  // A copy of what is selected, in a document that is shown nowhere.
  const apart = document.implementation.createHTMLDocument('').createElement('div');
  for (let i = 0; selected && !selected.isCollapsed && i < selected.rangeCount; i++)
    apart.append(apart.ownerDocument.importNode(selected.getRangeAt(i).cloneContents(), true));
  const selection = apart.getHTML().slice(0, most);
  return {
    html: `<html${attributes.join('')}>${root.getHTML().slice(0, most)}</html>`,
    url: location.href,
    title: document.title,
    contentType: document.contentType,
    ...(apart.textContent?.trim() && { selection }),
  };
}
