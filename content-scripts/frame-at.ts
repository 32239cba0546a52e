/** The element of one of this document's frames, by its number among them: no page can mistake one for another. */
export function frameAt(index: number): Element | undefined {
  const found = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object')];
  return found.find(({ contentWindow }) => contentWindow && contentWindow === window[index]);
}
