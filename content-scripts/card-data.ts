import { type CardIndex, type CardReading, numbersOf, readCardIndex, readNumbered } from '../src/library/card-index.ts';
import type { CalendarChoice } from '../src/time/calendar.ts';
import { extension, isExtensionAlive } from './extension-api.ts';
import type { FollowedSettings } from './follow-settings.ts';
import type { Room } from './room.ts';

/** What the card of an entity is drawn from. */
export type Known = CardReading & { readonly calendar: CalendarChoice };

/** Reads what an entity's card is drawn from. */
export type ReadKnown = (entity: string) => Promise<Known>;

/** No card shows more reports, the newest. */
const MOST = 12;

/** Gives what cards are drawn from; which reports there are is read once and again after each change of the store, of which `onChange` tells. */
export function openCardData(room: Room, settings: FollowedSettings, onChange: () => void): ReadKnown {
  const store = extension.storage.local;
  let index: Promise<CardIndex> | undefined;

  const readIndex = () => {
    index ??= readCardIndex(store);
    return index;
  };
  const forget = () => {
    index = undefined;
  };
  const onStored = () => {
    forget();
    onChange();
  };
  extension.storage.onChanged.addListener(onStored);
  room.signal.addEventListener('abort', () => {
    if (isExtensionAlive()) extension.storage.onChanged.removeListener(onStored);
  });
  // Read ahead, so that the first card need not wait.
  readIndex().catch(forget);
  return async (entity) => {
    const known = await readIndex();
    const reading = 'whole' in known ? { reports: known.whole, more: 0 } : await readNumbered(store, known, numbersOf(known, entity), MOST);
    return { ...reading, calendar: (await settings.read()).calendar };
  };
}
