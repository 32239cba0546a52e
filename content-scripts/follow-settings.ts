import { defaultSettings, type Settings, settingsIn, settingsKeys } from '../src/settings.ts';
import { extension, isExtensionAlive } from './extension-api.ts';
import type { Room } from './room.ts';

/** The settings as they are at any time; where they cannot be read, as they were last. */
export type FollowedSettings = {
  /** As last read: the defaults, until they have been. */
  now(): Settings;
  /** Once they have been read. */
  read(): Promise<Settings>;
};

/** Reads the settings, and again whenever they change. */
export function followSettings(room: Room): FollowedSettings {
  let now = defaultSettings;
  const readOnce = () =>
    extension.storage.local.get([...settingsKeys]).then(
      (stored) => {
        now = settingsIn(stored);
        return now;
      },
      () => now,
    );
  let reading = readOnce();
  const onStored = (changes: object) => {
    if (settingsKeys.some((key) => key in changes)) reading = readOnce();
  };
  extension.storage.onChanged.addListener(onStored);
  room.signal.addEventListener('abort', () => {
    if (isExtensionAlive()) extension.storage.onChanged.removeListener(onStored);
  });
  return { now: () => now, read: () => reading };
}
