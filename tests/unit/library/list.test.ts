import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forPages } from '../../../src/library/for-pages.ts';
import {
  addTags,
  bringBack,
  emptyBin,
  LibraryError,
  orderReports,
  putReports,
  readActiveReports,
  readList,
  readReport,
  removeReports,
  switchReports,
  tagReport,
} from '../../../src/library.ts';
import { decodePack, encodePack, PackError } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

const day = 24 * 60 * 60 * 1000;
const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const put = (...ids: string[]) =>
  putReports(
    store,
    ids.map((id) => ({ pack: pack(id) })),
  );
const list = async () => (await readList(store)) ?? { counter: 0, reports: [], bin: [] };
const titles = async () => (await readActiveReports(store)).map(({ title }) => title);

let store: FaultyStore;

beforeEach(() => {
  store = new FaultyStore();
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('the list', () => {
  it('says what a list shows, and no record is read for it', async () => {
    await put('one');
    store.failOn('r/one/1');
    expect((await list()).reports).toEqual([
      { id: 'one', rev: 1, on: true, added: 1_000_000, title: 'one', date: '2021-07-10', publisher: 'Harbour Wire', lang: 'en' },
    ]);
  });

  it('says what a new revision says', async () => {
    await put('one');
    vi.setSystemTime(2_000_000);
    const { publisher: _, ...source } = smallReport('one').source;
    await putReports(store, [{ pack: encodePack({ ...smallReport('one', 'revised'), source }), base: 1 }]);
    expect((await list()).reports).toEqual([
      { id: 'one', rev: 2, on: true, added: 1_000_000, title: 'revised', date: '2021-07-10', lang: 'en' },
    ]);
  });

  it('gives one report, also from the bin, and none of an id that is not there', async () => {
    await put('one', 'two');
    await removeReports(store, ['two']);
    expect(await readReport(store, 'one')).toMatchObject({ ok: true, report: { title: 'one' } });
    expect(await readReport(store, 'two')).toMatchObject({ ok: true });
    expect(await readReport(store, 'three')).toBeUndefined();
    store.spoil('r/one/1', 'x');
    expect(await readReport(store, 'one')).toMatchObject({ ok: false });
  });
});

describe('several reports at once', () => {
  it('come in one change of the list', async () => {
    expect(await put('one', 'two', 'three')).toEqual(['one', 'two', 'three']);
    expect((await list()).counter).toBe(1);
  });

  it('come all or none: one that is broken keeps the others out', async () => {
    await put('one');
    const before = store.copy();
    await expect(putReports(store, [{ pack: pack('two') }, { pack: pack('three').replace('three', 'xhree') }])).rejects.toThrow(PackError);
    expect(store.copy()).toEqual(before);
  });
});

describe('two windows that edit one report', () => {
  const revise = (title: string, base?: number) => putReports(store, [{ pack: pack('one', title), ...(base !== undefined && { base }) }]);

  beforeEach(() => put('one'));

  it('neither loses its work: the later is put beside', async () => {
    expect(await revise('first window', 1)).toEqual(['one']);
    expect(await revise('second window', 1)).toEqual(['one-2']);
    expect(await titles()).toEqual(['first window', 'second window']);
    expect((await readActiveReports(store)).map(({ id }) => id)).toEqual(['one', 'one-2']);
  });

  it('goes on from where each is', async () => {
    await revise('first window', 1);
    await revise('second window', 1);
    await revise('first window again', 2);
    await putReports(store, [{ pack: pack('one-2', 'second window again'), base: 1 }]);
    expect(await titles()).toEqual(['first window again', 'second window again']);
  });

  it.each([undefined, 7, 0])('made from revision %s, which is not the one there: beside', async (base) => {
    expect(await revise('other', base)).toEqual(['one-2']);
  });

  it.each([undefined, 1, 7])('a call made twice changes nothing the second time, made from %s', async (base) => {
    const ids = await revise('other', base);
    const before = store.copy();
    expect(await revise('other', base)).toEqual(ids);
    expect(store.copy()).toEqual(before);
  });

  it('a report that the other window removed comes beside the one in the bin', async () => {
    await removeReports(store, ['one']);
    expect(await revise('still edited', 1)).toEqual(['one-2']);
    expect(await bringBack(store, ['one'])).toEqual(['one']);
    expect((await titles()).sort()).toEqual(['one', 'still edited']);
  });

  it('finds an id within the length that ids may have', async () => {
    const long = `a${'-b'.repeat(39)}`;
    await putReports(store, [{ pack: encodePack(smallReport(long)) }]);
    const [id = ''] = await putReports(store, [{ pack: encodePack(smallReport(long, 'other')) }]);
    expect(decodePack(encodePack(smallReport(id))).id).toBe(id);
    expect(await titles()).toHaveLength(3);
  });
});

describe('the bin', () => {
  it('holds what was removed, which comes back as it was', async () => {
    await put('one', 'two');
    await tagReport(store, 'one', ['north']);
    await switchReports(store, ['one'], false);
    const [entry] = (await list()).reports;
    await removeReports(store, ['one']);
    expect(await list()).toMatchObject({ reports: [{ id: 'two' }], bin: [{ ...entry, removed: 1_000_000 }] });
    expect(await titles()).toEqual(['two']);
    expect(await bringBack(store, ['one', 'none'])).toEqual(['one']);
    expect((await list()).reports.map(({ id }) => id)).toEqual(['one', 'two']);
    expect((await list()).reports[0]).toEqual(entry);
    expect((await list()).bin).toEqual([]);
  });

  it('is emptied of what was removed a day ago, records and all', async () => {
    await put('one', 'two');
    await removeReports(store, ['one']);
    vi.setSystemTime(1_000_000 + day - 1);
    await emptyBin(store);
    expect(store.keys('r/')).toEqual(['r/one/1', 'r/two/1']);
    vi.setSystemTime(1_000_000 + day);
    expect(await bringBack(store, ['one'])).toEqual([]);
    expect((await list()).bin).toEqual([]);
    await emptyBin(store);
    expect(store.keys('r/')).toEqual(['r/two/1']);
  });

  it('holds all that was removed, however many at once, and whatever is removed after it', async () => {
    const ids = Array.from({ length: 303 }, (_, at) => `n${at}`);
    await put(...ids);
    await removeReports(store, ids.slice(3));
    vi.setSystemTime(1_000_001);
    for (const id of ids.slice(0, 3)) await removeReports(store, [id]);
    expect(store.keys('r/')).toHaveLength(303);
    expect((await bringBack(store, ids)).toSorted()).toEqual(ids.toSorted());
    expect(await titles()).toHaveLength(303);
  });

  it('still holds what was removed last where the clock jumps ahead before the next removal, for a day more', async () => {
    await put('one', 'two', 'three');
    await removeReports(store, ['one', 'two']);
    vi.setSystemTime(1_000_000 + 9 * day);
    await removeReports(store, ['three']);
    await emptyBin(store);
    expect(await bringBack(store, ['one'])).toEqual(['one']);
    vi.setSystemTime(1_000_000 + 10 * day);
    await emptyBin(store);
    expect((await list()).bin).toEqual([]);
    expect(store.keys('r/')).toEqual(['r/one/1']);
  });

  it('keeps nothing for pages', async () => {
    await put('one');
    await removeReports(store, ['one']);
    expect(store.keys('').filter((key) => !/^head|^r\//.test(key))).toEqual([...Object.keys(forPages([], [])), 'made'].sort());
    expect(Object.fromEntries(store.copy())).toMatchObject(forPages([], []));
  });
});

describe('tags', () => {
  const tagsOf = async () => (await list()).reports[0]?.tags;

  beforeEach(() => put('one'));

  it.each<[string, string[], string[] | undefined]>([
    ['as they are', ['north', 'Ü 2021'], ['north', 'Ü 2021']],
    ['trimmed, each once, none empty', [' north ', 'north', '  '], ['north']],
    [
      'twenty of forty',
      Array.from({ length: 20 }, (_, at) => `${'x'.repeat(38)}${10 + at}`),
      Array.from({ length: 20 }, (_, at) => `${'x'.repeat(38)}${10 + at}`),
    ],
    ['none', [], undefined],
  ])('are kept %s', async (_what, tags, kept) => {
    await tagReport(store, 'one', ['before']);
    await tagReport(store, 'one', tags);
    expect(await tagsOf()).toEqual(kept);
  });

  it.each([
    ['of 41 characters', ['x'.repeat(41)]],
    ['more than twenty', Array.from({ length: 21 }, (_, at) => `t${at}`)],
  ])('%s are refused', async (_what, tags) => {
    await tagReport(store, 'one', ['before']);
    await expect(tagReport(store, 'one', tags)).rejects.toThrow(LibraryError);
    expect(await tagsOf()).toEqual(['before']);
  });

  it('are added to several reports beside those they have, whatever their case', async () => {
    await put('two');
    await tagReport(store, 'one', ['north', 'war']);
    await addTags(store, ['two', 'one', 'none'], ['North', ' sea ']);
    expect((await list()).reports.map(({ id, tags }) => [id, tags])).toEqual([
      ['one', ['north', 'war', 'sea']],
      ['two', ['North', 'sea']],
    ]);
  });

  it('are added to all or to none', async () => {
    await put('two');
    await tagReport(
      store,
      'two',
      Array.from({ length: 20 }, (_, at) => `t${at}`),
    );
    const before = store.copy();
    await expect(addTags(store, ['one', 'two'], ['more'])).rejects.toThrow('Nothing was changed');
    expect(store.copy()).toEqual(before);
    await addTags(store, ['two'], ['T3']);
    expect(store.copy()).toEqual(before);
  });

  it('stay with a new revision, and change nothing for pages', async () => {
    const pages = () => [...store.copy()].filter(([key]) => !key.startsWith('head'));
    const before = pages();
    await tagReport(store, 'one', ['north']);
    expect(pages()).toEqual(before);
    await putReports(store, [{ pack: pack('one', 'revised'), base: 1 }]);
    expect(await tagsOf()).toEqual(['north']);
  });
});

describe('the order', () => {
  it('is that of the reports named, then of all others, and changes nothing for pages', async () => {
    await put('one', 'two', 'three', 'four');
    const cards = store.value('cards');
    await orderReports(store, ['three', 'none', 'one', 'three']);
    expect((await list()).reports.map(({ id }) => id)).toEqual(['three', 'one', 'two', 'four']);
    expect(store.value('cards')).toBe(cards);
  });

  it('that is there already is no change', async () => {
    await put('one', 'two');
    const before = store.copy();
    await orderReports(store, ['one']);
    expect(store.copy()).toEqual(before);
  });
});
