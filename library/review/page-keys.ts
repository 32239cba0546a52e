import { redo, save, undo } from './actions.ts';
import { chooseEntity } from './choose.ts';
import { openInLibrary } from './open.ts';
import { draftKey } from './start.ts';
import { chosenEntity, discarded, keysOpen, selected, trouble } from './state.ts';

/** What keys do wherever one is on the page; while a line is typed, only those that are none of its own. */
export function onPageKey(event: KeyboardEvent): void {
  if (trouble.value || discarded.value || event.altKey || event.defaultPrevented) return;
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input:not([type="checkbox"], [type="radio"]), select');
  const key = event.key.toLowerCase();
  const isControl = event.ctrlKey || event.metaKey;
  if (isControl && key === 's') void save(draftKey(), openInLibrary);
  else if (isTyping) return;
  else if (isControl && key === 'z' && !event.shiftKey) undo();
  else if (isControl && (key === 'y' || (key === 'z' && event.shiftKey))) redo();
  else if (!isControl && key === '?') keysOpen.value = true;
  else if (!isControl && key === 'escape') close();
  else return;
  if (key !== 'escape') event.preventDefault();
}

function close(): void {
  if (keysOpen.value) return;
  if (selected.value) {
    getSelection()?.removeAllRanges();
    selected.value = undefined;
  } else if (chosenEntity.value !== undefined) chooseEntity(undefined);
}
