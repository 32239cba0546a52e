import { failureOf } from '../../src/library/failures.ts';
import { refreshIndex } from './indexing.ts';
import { selected, shelf } from './state.ts';
import { readShelf } from './store.ts';

/** Reads the list anew, and then what of it is not in the index. */
export async function refresh(): Promise<void> {
  try {
    shelf.value = await readShelf();
    const there = new Set(shelf.value.entries.map(({ id }) => id));
    if ([...selected.value].some((id) => !there.has(id))) selected.value = new Set([...selected.value].filter((id) => there.has(id)));
  } catch (error) {
    shelf.value = failureOf(error) === 'newer' ? 'newer' : 'unreadable';
  }
  // Once the list is drawn.
  setTimeout(() => void refreshIndex());
}
