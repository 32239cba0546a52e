import { readCardReports } from '../src/library/card-reports.ts';
import type { CutReport } from '../src/model.ts';
import { defaultSettings, readSettings, settingsKey } from '../src/settings.ts';
import type { CalendarChoice } from '../src/time/calendar.ts';
import { extension, isExtensionAlive } from './extension-api.ts';
import type { Room } from './room.ts';

/** What cards are drawn from. */
export type Known = { readonly reports: readonly CutReport[]; readonly calendar: CalendarChoice };

/** Gives what cards are drawn from, read once and again after each change of the store, of which `onChange` tells. */
export function openCardData(room: Room, onChange: () => void): () => Promise<Known> {
  let reports: Promise<readonly CutReport[]> | undefined;
  let calendar: Promise<CalendarChoice> | undefined;

  const readReports = () => {
    reports ??= readCardReports(extension.storage.local);
    return reports;
  };
  const readCalendar = () => {
    calendar ??= extension.storage.local.get(settingsKey).then((stored) => readSettings(stored[settingsKey]).calendar);
    return calendar.catch(() => defaultSettings.calendar);
  };
  const forget = () => {
    reports = undefined;
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
  readReports().catch(forget);
  void readCalendar();
  return async () => {
    const [known, chosen] = await Promise.all([readReports(), readCalendar()]);
    return { reports: known, calendar: chosen };
  };
}
