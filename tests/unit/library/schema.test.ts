import { beforeEach, expect, it } from 'vitest';
import { headKeys, oldHeadKey, storedHead } from '../../../src/library/head.ts';
import { migrated } from '../../../src/library/schema-1.ts';
import { readActiveReports, readList, refreshPages, switchReports, tagReport } from '../../../src/library.ts';
import schema1 from '../../fixtures/library-schema-1.json' with { type: 'json' };
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

let store: FaultyStore;

/** The store as the first version left it. */
beforeEach(() => {
  store = new FaultyStore();
  for (const [key, value] of Object.entries(schema1)) store.spoil(key, value);
});

const entries = [
  {
    id: 'own',
    rev: 1,
    on: true,
    shipped: true,
    added: 0,
    title: 'The report that came along',
    date: '2021-07-10',
    publisher: 'Harbour Wire',
    lang: 'en',
  },
  { id: 'mine', rev: 2, on: false, added: 1, title: 'Mine, revised', date: '2021-07-10', publisher: 'Harbour Wire', lang: 'en' },
  { id: 'third', rev: 1, on: true, added: 2, title: 'Without a publisher', date: '2021-07', lang: 'fa' },
];

it('a library of the first schema is read whole, and nothing is written by reading', async () => {
  const before = store.copy();
  expect(await readList(store)).toEqual({ counter: 5, reports: entries, bin: [] });
  expect((await readActiveReports(store)).map(({ id }) => id)).toEqual(['own', 'third']);
  expect(store.copy()).toEqual(before);
});

it('becomes one of this with its first change, in one write, the old list kept beside', async () => {
  const { headA } = schema1;
  await switchReports(store, ['mine'], true);
  const reports = entries.map((entry) => ({ ...entry, on: true }));
  expect(await readList(store)).toEqual({ counter: 6, lineage: expect.any(String), reports, bin: [] });
  expect(store.value('headA')).toMatchObject({ schema: 2, counter: 6 });
  expect(store.value(oldHeadKey)).toEqual(headA);
  await tagReport(store, 'mine', ['north']);
  expect(store.value(oldHeadKey)).toEqual(headA);
});

it.each([0, 1])('stays the old one where the change fails after %i writes', async (writes) => {
  store.dieAfter(writes);
  const changed = switchReports(store, ['mine'], true);
  await (writes === 0 ? expect(changed).rejects.toThrow('not saved') : changed);
  store.heal();
  expect((await readList(store))?.counter).toBe(5 + writes);
});

it('one whose record cannot be read stays in the list', async () => {
  store.spoil('r/mine/2', 'x');
  expect((await readList(store))?.reports[1]).toEqual({ id: 'mine', rev: 2, on: false, added: 1, title: 'mine', date: '', lang: 'und' });
  await refreshPages(store);
  await switchReports(store, ['third'], false);
  expect((await readList(store))?.reports).toHaveLength(3);
});

it('one damaged copy of the old list loses nothing', async () => {
  for (const key of headKeys) {
    store.spoil(key, { ...schema1.headA, counter: 77 });
    expect((await readList(store))?.counter).toBe(5);
    store.spoil(key, schema1.headA);
  }
  for (const key of headKeys) store.spoil(key, { ...schema1.headA, counter: 77 });
  await expect(readList(store)).rejects.toThrow('cannot be read');
});

it('the step is pure, and keeps fields that it does not know', () => {
  const old = Object.freeze({ counter: 3, reports: Object.freeze([Object.freeze({ id: 'one', rev: 1, on: true, colour: 'blue' })]) });
  expect(migrated(old, [smallReport('one')]).reports).toEqual([
    { id: 'one', rev: 1, on: true, colour: 'blue', added: 0, title: 'one', date: '2021-07-10', publisher: 'Harbour Wire', lang: 'en' },
  ]);
});

it('what a later version of this schema adds to the list or to an entry survives every change', async () => {
  const head = await readList(store);
  const more = { ...head, counter: 9, shelf: 'top', reports: head?.reports.map((entry) => ({ ...entry, colour: 'blue' })) ?? [], bin: [] };
  for (const [key, value] of Object.entries(storedHead(more))) store.spoil(key, value);
  await switchReports(store, ['mine'], true);
  await tagReport(store, 'own', ['x']);
  expect(await readList(store)).toMatchObject({ shelf: 'top', reports: more.reports.map(() => ({ colour: 'blue' })) });
});
