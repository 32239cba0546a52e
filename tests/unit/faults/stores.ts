/** The two stores of a world that breaks, and the browser that has them: what test files put in the place of the real ones. */
import { alarm } from '../../../background/in-time.ts';
import { timely } from '../../../src/library/timely.ts';
import { fakeBrowser } from '../background/fake-browser.ts';
import { BrokenStore, Fuse } from './broken-store.ts';

/** Counts the writes of both stores. */
export const fuse = new Fuse();
export const first = new BrokenStore(fuse);
export const second = new BrokenStore(fuse);
export const browser = { ...fakeBrowser, storage: { local: first } };

/** As `background/second-store.ts` has it, over a store in memory. */
export const secondStore = timely(second, alarm, { read: 10_000, write: 60_000, rest: 60_000 });
