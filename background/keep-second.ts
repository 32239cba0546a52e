import { LibraryError } from '../src/library/failures.ts';
import { stampOfHead } from '../src/library/head.ts';
import { changeKeeping } from '../src/library/keeping.ts';
import { mirror, standingOf } from '../src/library/second-copy.ts';
import { asWriter } from './as-writer.ts';
import { ownStore as store } from './own-store.ts';
import { secondStore } from './second-store.ts';

/** Brings the second copy up to the library. What fails is noted and no more: the library does not need it. To be run as the writer. */
export async function keepSecond(): Promise<void> {
  const second = await mirror(store, secondStore).then(
    () => undefined,
    () => 'failed' as const,
  );
  await changeKeeping(store, (keeping) => ({ ...keeping, second })).catch(() => undefined);
}

/**
 * Makes a change of the library as its one writer; the second copy follows, but nobody waits for it. Throws `LibraryError` where the library
 * is gone from the store and the second copy may still have it: a change would begin another in its place.
 */
export async function changing<T>(change: () => Promise<T>): Promise<T> {
  const done = await asWriter(async () => {
    const isGone = (await standingOf(store)).is === 'absent';
    if (isGone && (await standingOf(secondStore)).is !== 'absent') throw new LibraryError('unreadable');
    return change();
  });
  void asWriter(keepSecond);
  return done;
}

/** Whether the two copies are not at the same change, by a look at their first lines: cheap enough for each start of the worker. */
export async function copiesDiffer(): Promise<boolean> {
  const [first, second] = await Promise.all([store, secondStore].map((each) => stampOfHead(each).catch(() => undefined)));
  // Before the first install there is neither: that is for the install to tell.
  return first !== second && (first !== undefined || second !== undefined);
}
