import type { Patience } from '../src/card/delays.ts';
import { defaultSettings, readSettings, settingsKey } from '../src/settings.ts';
import { atBorder } from './border.ts';
import { extension, isExtensionAlive } from './extension-api.ts';
import type { Room } from './room.ts';

/** Gives how patient the reader wants the card, as the settings have it at any time. */
export function followPatience(room: Room): () => Patience {
  let { patience } = defaultSettings;
  const read = atBorder(room, async () => {
    const stored = await extension.storage.local.get(settingsKey);
    patience = readSettings(stored[settingsKey]).patience;
  });
  const onStored = (changes: object) => {
    if (settingsKey in changes) read();
  };
  extension.storage.onChanged.addListener(onStored);
  room.signal.addEventListener('abort', () => {
    if (isExtensionAlive()) extension.storage.onChanged.removeListener(onStored);
  });
  read();
  return () => patience;
}
