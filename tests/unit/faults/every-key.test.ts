import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCorrections } from '../../../src/corrections.ts';
import { makeBackup, readBackup } from '../../../src/library/backup.ts';
import { isSpoilt } from '../../../src/library/beside.ts';
import { listDrafts } from '../../../src/library/drafts.ts';
import { LibraryError } from '../../../src/library/failures.ts';
import { readTaught } from '../../../src/library/taught.ts';
import { readActiveReports, readList, readReport } from '../../../src/library.ts';
import { readSettings } from '../../../src/settings.ts';
import type { BrokenStore } from './broken-store.ts';
import { damages, MISSING, newer } from './damages.ts';
import { first, second } from './stores.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stores.ts')).browser }));
vi.mock('../../../background/second-store.ts', async () => ({ secondStore: (await import('./stores.ts')).secondStore }));
const { corrections, fillLibrary, idle, ownStore, patiently, say, startBrowser } = await import('./world.ts');

vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
/** What is stored of a library of so many more reports, and what was when it was half as far. */
async function filled(more: number) {
  const older = await fillLibrary(more);
  return { more, older, whole: [first.copy(), second.copy()] as const };
}
// Of a large one each report has a text for the card of its own.
const libraries = [await filled(0), await filled(24)];
/** Every key of theirs; of those that differ in a report or a number one stands for all, with another. */
const patterns = new Map<string, { readonly library: (typeof libraries)[number]; readonly keys: string[] }>();
for (const library of libraries) {
  for (const key of new Set([...library.whole[0].keys(), ...library.whole[1].keys()])) {
    const pattern = key.replace(/^(r|c|d)\/[^/]+/, '$1/*').replace(/\d+$/, '*');
    if (!patterns.has(pattern)) patterns.set(pattern, { library, keys: [] });
    if (patterns.get(pattern)?.library === library) patterns.get(pattern)?.keys.push(key);
  }
}
/** What is made of the rest, and may be made anew at any time. */
const isMade = (key: string) => /^(?:names|sieve|cards|made|c\/)/.test(key);
const DRAFTS = 1;

const stores: readonly (readonly [string, readonly BrokenStore[]])[] = [
  ['the first store', [first]],
  ['the second store', [second]],
  ['both stores', [first, second]],
];

/** How a key breaks without its value being another. */
const failures: Readonly<Record<string, (store: BrokenStore, key: string) => void>> = {
  'cannot be read': (store, key) => store.broken.add(key),
  'is never answered': (store, key) => store.silent.add(key),
};

let cases = 0;
/** A store that was silent is left alone for a minute. */
afterEach(() => vi.advanceTimersByTimeAsync(120_000));

/** What can be read of the library, as its page reads it. */
async function seen() {
  const list = await readList(ownStore);
  const entries = [...(list?.reports ?? []), ...(list?.bin ?? [])];
  const readings = await Promise.all(entries.map(async ({ id }) => ({ id, reading: await readReport(ownStore, id) })));
  const bad = readings.flatMap(({ id, reading }) => (reading?.ok ? [] : [{ id, reading }]));
  return { count: entries.length, bad };
}

/** After a start: everything but what was damaged in both stores is there, and all can be done that could be before. */
async function expectUsable(key: string, more: number, isLost: boolean, isSilent = false): Promise<void> {
  const failed = await patiently(startBrowser()).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failed !== undefined) expect(failed).toBeInstanceOf(LibraryError);
  const [, id] = /^r\/([^/]+)\//.exec(key) ?? [];
  if (id !== undefined) await patiently(say('mendReports', id)).catch(() => undefined);
  const { count, bad } = await patiently(seen());
  expect(count).toBe(5 + more);
  // The damaged one is named, and no other.
  expect(bad.map((each) => each.id)).toEqual(id !== undefined && isLost ? [id] : []);
  for (const { reading } of bad) expect(reading?.ok === false && reading.reason.length > 5).toBe(true);
  const active = await patiently(readActiveReports(ownStore));
  expect(active.length).toBe(3 + more - bad.length);
  // A draft whose text is there, whatever it is, is listed.
  if (!isSilent)
    expect((await listDrafts(ownStore)).length).toBe(
      DRAFTS - (isLost && /^d\/[^/]+$/.test(key) && typeof first.value(key) !== 'string' ? 1 : 0),
    );
  // It can be saved to a file, and changed.
  const backup = readBackup(await patiently(makeBackup(ownStore)));
  expect(backup.reports.length + backup.damaged.length).toBe(4 + more);
  await patiently(say('tagReport', 'three', ['later']));
  await patiently(idle());
  expect((await patiently(readList(ownStore)))?.reports.find((entry) => entry.id === 'three')?.tags).toEqual(['later']);
}

/** What the reader said is as it was, or, where both stores are damaged, not written over. */
function expectSaid(key: string, isLost: boolean, spoilt: unknown): void {
  if (isLost && spoilt !== MISSING) expect(first.value(key)).toEqual(spoilt);
  if (key !== 'corrections' || !isLost) expect(readCorrections(first.value('corrections'))).toEqual(corrections);
  if (key !== 'taught' || !isLost) expect(readTaught(first.value('taught'))).toHaveLength(2);
  if (key !== 'settings' || !isLost) expect(readSettings(first.value('settings')).sitesOff).toContain('wine.example');
}

describe.each([...patterns])('%s', (_pattern, { library: { more, older, whole }, keys: [key = '', next] }) => {
  beforeEach(() => {
    vi.setSystemTime(1_700_000_000_000);
    for (const [at, store] of [first, second].entries()) {
      store.heal();
      store.fill(structuredClone(whole[at] as ReadonlyMap<string, unknown>));
    }
  });

  describe.each(stores)('in %s', (where, broken) => {
    const holding = broken.filter((store) => whole[store === first ? 0 : 1].has(key));
    const isLost = holding.length > 0 && [first, second].every((store, at) => broken.includes(store) || !whole[at as 0 | 1].has(key));
    const isSaid = ['corrections', 'taught', 'settings'].includes(key);

    it.each(Object.entries(damages))('%s', async (what, damage) => {
      const values = holding.map((store) => {
        const at = store === first ? 0 : 1;
        return damage(whole[at].get(key), next === undefined ? undefined : whole[at].get(next), older[at]?.get(key));
      });
      if (values.every((value) => value === undefined)) return;
      cases++;
      for (const [at, store] of holding.entries())
        if (values[at] !== undefined) store.spoil(key, values[at] === MISSING ? undefined : values[at]);
      await expectUsable(key, more, isLost && what !== 'is an older one');
      // What looks whole is taken as it is.
      const looksWhole = isSaid && values.some((value) => value !== MISSING && !isSpoilt(key, value));
      if (!looksWhole && what !== 'is an older one') expectSaid(key, isLost && isSaid, values[0]);
    });

    it.each(Object.entries(failures))('%s', async (what, fail) => {
      if (holding.length === 0) return;
      cases++;
      for (const store of holding) fail(store, key);
      const before = holding.map((store) => store.value(key));
      const isSilent = what === 'is never answered';
      await expectUsable(key, more, isLost || (isSilent && where !== 'the second store'), isSilent);
      // No default is written over what could not be read.
      if (isSaid) expect(holding.map((store) => store.value(key))).toEqual(before);
    });

    it('was written by a newer version', async () => {
      const values = holding.map((store) => newer(store.value(key)));
      if (values.every((value) => value === undefined)) return;
      cases++;
      for (const [at, store] of holding.entries()) store.spoil(key, values[at]);
      if (key.startsWith('head') && where !== 'the second store') {
        await expect(patiently(startBrowser())).rejects.toThrow('newer version');
        await expect(patiently(say('tagReport', 'three', ['later']))).rejects.toThrow('newer version');
      } else await patiently(startBrowser()).catch((error: unknown) => expect(error).toBeInstanceOf(LibraryError));
      await patiently(idle());
      if (!isMade(key) && key !== 'keeping') expect(holding.map((store) => store.value(key))).toEqual(values);
      if (key === 'keeping') for (const store of holding) expect(store.value(key)).toMatchObject({ shelf: 'top' });
    });
  });
});

it('counts', () => {
  console.log(`${patterns.size} kinds of keys, ${cases} cases`);
  expect(patterns.size).toBeGreaterThan(15);
});
