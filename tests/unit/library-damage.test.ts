import { beforeEach, describe, expect, it } from 'vitest';
import { forPages } from '../../src/library/for-pages.ts';
import { headKeys } from '../../src/library/head.ts';
import { namesKey } from '../../src/library/keys.ts';
import { addShipped } from '../../src/library/shipped.ts';
import { LibraryError, readActiveReports, readLibrary, readList, refreshPages, switchReports } from '../../src/library.ts';
import { decodePack, encodePack } from '../../src/report/pack.ts';

import { FaultyStore } from './faulty-store.ts';
import { putReport } from './put-report.ts';
import { smallReport } from './small-report.ts';

const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const ids = async (store: FaultyStore) => (await readActiveReports(store)).map((report) => report.id);

let store: FaultyStore;

beforeEach(() => {
  store = new FaultyStore();
});

const damages: readonly [name: string, spoil: (key: string) => void][] = [
  ['cannot be read', (key) => store.failOn(key)],
  ['is missing', (key) => store.spoil(key, undefined)],
  ['is null', (key) => store.spoil(key, null)],
  ['is a number', (key) => store.spoil(key, 4)],
  ['is half a text', (key) => store.spoil(key, JSON.stringify(store.value(key)).slice(0, 40))],
  ['is an empty object', (key) => store.spoil(key, {})],
  ['is an old list without its end', (key) => store.spoil(key, { ...(store.value(key) as object), list: '{"reports":[],"bin":[]}' })],
  ['is a list of another count', (key) => store.spoil(key, { ...(store.value(key) as object), counter: 9 })],
];

describe.each(damages)('where one key %s', (_name, spoil) => {
  beforeEach(async () => {
    for (const id of ['one', 'two', 'three']) await putReport(store, pack(id));
  });

  it.each(['r/one/1', 'r/two/1', 'r/three/1'])('%s: the other reports still open, and the damaged one has its reason', async (key) => {
    spoil(key);
    expect(await ids(store)).toEqual(['one', 'two', 'three'].filter((id) => !key.includes(id)));
    const damaged = (await readLibrary(store))?.filter((reading) => !reading.ok) ?? [];
    expect(damaged.map(({ entry }) => entry.id)).toEqual([key.split('/')[1]]);
    expect(damaged.every((reading) => !reading.ok && reading.reason.length > 5)).toBe(true);
  });

  it.each(headKeys)('%s: everything still opens, and the next change heals it', async (key) => {
    spoil(key);
    expect(await ids(store)).toEqual(['one', 'two', 'three']);
    store.heal();
    await switchReports(store, ['two'], false);
    expect(store.value('headA')).toEqual(store.value('headB'));
    expect(await ids(store)).toEqual(['one', 'three']);
  });

  it('both heads: an error, never an empty library, and nothing is written', async () => {
    for (const key of headKeys) spoil(key);
    // Two missing heads are what a library that has never been looks like.
    if (store.value('headA') === undefined) return;
    const before = store.copy();
    for (const use of [readList, readLibrary, readActiveReports, refreshPages]) await expect(use(store)).rejects.toThrow(LibraryError);
    await expect(putReport(store, pack('four'))).rejects.toThrow(LibraryError);
    await expect(addShipped(store, pack('own'))).rejects.toThrow(LibraryError);
    expect(store.copy()).toEqual(before);
  });

  it('one head missing and the other damaged: an error, never an empty library', async () => {
    store.spoil('headA', undefined);
    spoil('headB');
    if (store.value('headB') === undefined) return;
    await expect(readLibrary(store)).rejects.toThrow(LibraryError);
  });
});

describe('a library of a newer version', () => {
  it('is said to be one, and not touched', async () => {
    await putReport(store, pack('one'));
    for (const key of headKeys) store.spoil(key, { ...(store.value(key) as object), schema: 3 });
    const before = store.copy();
    await expect(putReport(store, pack('two'))).rejects.toThrow('newer version');
    expect(store.copy()).toEqual(before);
  });
});

describe('a worker that dies in the middle', () => {
  it.each([0, 1, 2])('after %i writes: the library is the old one or the new one', async (writes) => {
    await putReport(store, pack('one'));
    const old = await readActiveReports(store);
    store.dieAfter(writes);
    await putReport(store, pack('one', 'revised')).catch(() => undefined);
    store.heal();
    const now = await readActiveReports(store);
    expect([old, [decodePack(pack('one', 'revised'))]]).toContainEqual(now);
    expect(store.value(namesKey)).toBe(forPages(now, [])[namesKey]);
    await putReport(store, pack('one', 'again'));
    expect((await readActiveReports(store)).map(({ title }) => title)).toEqual(['again']);
  });

  it('a change that the store swallows is an error', async () => {
    await putReport(store, pack('one'));
    store.swallowWrites();
    await expect(switchReports(store, ['one'], false)).rejects.toThrow(LibraryError);
  });
});
