import type { Correction } from '../corrections.ts';
import type { KeyValueStore } from '../ports.ts';
import { checksum } from '../report/stored-names.ts';
import { inBatches } from './batches.ts';
import { alwaysSum } from './for-pages.ts';
import type { LibraryEntry } from './head.ts';
import { namesKey } from './keys.ts';
import { isAsMade, readMade, summedKeys } from './made.ts';
import { drawerSums } from './page-changes.ts';

/**
 * Whether what pages read is there as it was made, and was made of these reports and corrections. The reports' own texts for the card are
 * not looked at: there may be thousands, and a card does without one.
 */
export async function isSound(store: KeyValueStore, active: readonly LibraryEntry[], corrections: readonly Correction[]): Promise<boolean> {
  const made = await readMade(store);
  const isOf =
    made?.reports.length === active.length &&
    active.every(({ id, rev }, at) => made.reports[at]?.[0] === id && made.reports[at]?.[1] === rev);
  if (!made || !isOf || made.always !== alwaysSum(corrections)) return false;
  try {
    const stored = await store.get([...summedKeys]);
    const sums = drawerSums(stored[namesKey]);
    if (!sums || !isAsMade(made, stored)) return false;
    let sound = true;
    await inBatches([...sums.keys()], async (batch) => {
      const drawers = sound ? await store.get([...batch]) : {};
      sound &&= batch.every((key) => checksum(String(drawers[key])) === sums.get(key));
    });
    return sound;
  } catch {
    return false;
  }
}
