import { sweep } from '../src/library/sweep.ts';
import { asWriter } from './as-writer.ts';
import { ownStore } from './own-store.ts';
import { secondStore } from './second-store.ts';

/** Deletes, in both copies, what changes left behind that were cut short. A store that cannot be asked keeps it until it can. */
export function tidyUp(): Promise<void> {
  return asWriter(async () => {
    for (const store of [ownStore, secondStore]) await sweep(store).catch(() => undefined);
  });
}
