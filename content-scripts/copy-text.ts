/**
 * Puts a text into the clipboard upon a press; false where the browser does not let us. No element of the page is used, no selection
 * changed, and the page does not learn the text.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not in a page that came over http, nor in a frame that may not.
    return copyByCommand(text);
  }
}

/** The old way: a copy that the browser is told to make asks its listeners what to put there, and ours answers before the page's. */
function copyByCommand(text: string): boolean {
  let put = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    put = event.clipboardData !== null;
  };
  addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && put;
  } finally {
    removeEventListener('copy', answer, { capture: true });
  }
}
