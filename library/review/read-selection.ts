import { wholeWords } from '../../src/report/draft/same-words.ts';
import { selected, text } from './state.ts';

/** Follows what is selected in the text; while the pointer still selects, nothing comes in its way. Gives the way to stop. */
export function watchSelection(root: Element | null): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let isDragging = false;
  const read = () => {
    if (!isDragging) readSelection(root);
  };
  root?.addEventListener(
    'pointerdown',
    () => {
      isDragging = true;
    },
    { signal },
  );
  const end = () => {
    if (!isDragging) return;
    isDragging = false;
    // The press itself may yet end the selection.
    setTimeout(read);
  };
  for (const event of ['pointerup', 'pointercancel']) addEventListener(event, end, { signal });
  document.addEventListener('selectionchange', read, { signal });
  return () => stop.abort();
}

/** Takes over what is selected of the text, widened to whole words; nothing where the selection is elsewhere. */
function readSelection(root: Element | null): void {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const start = range && offsetOf(root, range.startContainer, range.startOffset);
  const end = range && offsetOf(root, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) {
    // Who goes on into the bar over the selection keeps it.
    if (!document.activeElement?.closest('.mark-bar')) selected.value = undefined;
    return;
  }
  selected.value = wholeWords(text.value, { start, end });
}

/** The place of the text that a place of the document is. */
function offsetOf(root: Element | null, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (!piece || !root?.contains(piece)) return undefined;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return Number(piece.dataset['start']) + before.toString().length;
}
