import type { KeyValueStore } from './ports.ts';
import { managedKey, type Settings, settingsIn, settingsKey, settingsKeys, storedSettings } from './settings.ts';

/**
 * Changes the settings as the store holds them now, and gives what they are then. Popup and settings page may be open at once: each runs
 * this under the lock named `settingsKey`, or the later would write over the earlier. Rejects, and changes nothing, where the store does.
 */
export async function changeSettings(
  store: Pick<KeyValueStore, 'get' | 'set'>,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const stored = await store.get([...settingsKeys]);
  const changed = change(settingsIn(stored));
  await store.set({ [settingsKey]: storedSettings(changed, stored[settingsKey], stored[managedKey]) });
  return changed;
}
