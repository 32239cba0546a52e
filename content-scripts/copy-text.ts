import { enterRoom } from './room.ts';

/**
 * Puts a text into the clipboard upon a press; false where the browser does not let us. No element of the page is used and no selection
 * changed, and neither does the page learn the text nor can it put another in its place.
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

/** The old way: a copy that the browser is told to make asks its listeners what to put there, and the gate's is the first of them. */
function copyByCommand(text: string): boolean {
  const { gate } = enterRoom();
  let put = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    put = event.clipboardData !== null;
  };
  gate?.answerCopy(answer);
  // Where there is no gate: a page that was open before us.
  addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && put;
  } finally {
    removeEventListener('copy', answer, { capture: true });
    gate?.answerCopy();
  }
}
