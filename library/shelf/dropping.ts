/** What is dropped on the page or pasted into it, wherever that is. */
import { dragging } from './state.ts';
import { takeFiles, takeText } from './taking.ts';

/** Entering a child is told before leaving its parent: what counts is whether the pointer has left the window. */
export const onDrag = {
  onDragEnter(event: DragEvent) {
    if (hasFiles(event)) dragging.value = true;
  },
  onDragOver(event: DragEvent) {
    // Else the browser opens the file in place of the page.
    if (hasFiles(event)) event.preventDefault();
  },
  onDragLeave(event: DragEvent) {
    if (event.relatedTarget === null) dragging.value = false;
  },
  onDrop(event: DragEvent) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    dragging.value = false;
    void takeFiles([...(event.dataTransfer?.files ?? [])]);
  },
};

/** Takes what is pasted anywhere but into a field. */
export function watchPaste(): void {
  addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    const { files = [], text = '' } = { files: [...(event.clipboardData?.files ?? [])], text: event.clipboardData?.getData('text/plain') };
    if (files.length > 0) void takeFiles(files);
    else if (text.trim() !== '') void takeText(text);
  });
}

/** Rows that are put in order are dragged, too. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
