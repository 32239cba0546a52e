import { type CardIndex, type CardReading, readCardIndex, readFromIndex } from '../src/library/card-reports.ts';
import { defaultSettings, readSettings, settingsKey } from '../src/settings.ts';
import type { CalendarChoice } from '../src/time/calendar.ts';
import { extension, isExtensionAlive } from './extension-api.ts';
import type { Room } from './room.ts';

/** What the card of an entity is drawn from. */
export type Known = CardReading & { readonly calendar: CalendarChoice };

export type ReadKnown = (entity: string) => Promise<Known>;

/** No card shows more reports, the newest. */
const MOST = 12;

/** Gives what cards are drawn from; which reports there are is read once and again after each change of the store, of which `onChange` tells. */
export function openCardData(room: Room, onChange: () => void): ReadKnown {
  let index: Promise<CardIndex> | undefined;
  let calendar: Promise<CalendarChoice> | undefined;

  const readIndex = () => {
    index ??= readCardIndex(extension.storage.local);
    return index;
  };
  const readCalendar = () => {
    calendar ??= extension.storage.local.get(settingsKey).then((stored) => readSettings(stored[settingsKey]).calendar);
    return calendar.catch(() => defaultSettings.calendar);
  };
  const forget = () => {
    index = undefined;
    calendar = undefined;
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
  void readCalendar();
  return async (entity) => {
    const wish = { entities: [entity], most: MOST };
    const [known, chosen] = await Promise.all([readFromIndex(extension.storage.local, await readIndex(), wish), readCalendar()]);
    return { ...known, calendar: chosen };
  };
}
