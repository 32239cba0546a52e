import { readCardReports } from '../src/library/card-reports.ts';
import type { Report } from '../src/model.ts';
import { defaultSettings, isOn, readSettings, settingsKey } from '../src/settings.ts';
import type { CalendarChoice } from '../src/time/calendar.ts';
import { extension, isExtensionAlive } from './extension-api.ts';
import { pageUrl } from './page-url.ts';
import type { Room } from './room.ts';

/** What cards are drawn from. */
export type Known = {
  readonly reports: readonly Report[];
  readonly calendar: CalendarChoice;
  /** Whether this page is to be marked at all. */
  readonly isOn: boolean;
};

/** Gives what cards are drawn from, read once and again after each change of the store, of which `onChange` tells. */
export function openCardData(room: Room, onChange: () => void): () => Promise<Known> {
  let reports: Promise<readonly Report[]> | undefined;
  let settings: Promise<Pick<Known, 'calendar' | 'isOn'>> | undefined;

  const readReports = () => {
    reports ??= readCardReports(extension.storage.local);
    return reports;
  };
  const read = () => {
    settings ??= extension.storage.local.get(settingsKey).then((stored) => {
      const read = readSettings(stored[settingsKey]);
      return { calendar: read.calendar, isOn: isOn(read, pageUrl()) };
    });
    return settings.catch(() => ({ calendar: defaultSettings.calendar, isOn: true }));
  };
  const forget = () => {
    reports = undefined;
    settings = undefined;
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
  void read();
  return async () => {
    const [known, set] = await Promise.all([readReports(), read()]);
    return { reports: known, ...set };
  };
}
