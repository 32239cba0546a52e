import { beforeEach, describe, expect, it } from 'vitest';
import { readCardReports } from '../../../src/library/card-reports.ts';
import { WHOLE } from '../../../src/library/card-texts.ts';
import { forPages } from '../../../src/library/for-pages.ts';
import { putReports, readActiveReports, readList, refreshPages, removeReports, switchReports } from '../../../src/library.ts';
import type { Report } from '../../../src/model.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

/** A report of one day that knows Velm by the id given, and one place of its own. */
function reportOf(number: number, id = 'velm', wikidata?: string): Report {
  const report = smallReport(`n${number}`);
  const [velm] = report.entities;
  if (!velm) throw new Error();
  return {
    ...report,
    source: {
      ...report.source,
      date: { edtf: `2021-${number < 31 ? '07' : '08'}-${String((number % 31) + 1).padStart(2, '0')}`, basis: 'stated' },
    },
    entities: [
      { ...velm, id, ...(wikidata !== undefined && { wikidata }) },
      { ...velm, id: `own-${number}`, labels: { en: `Own ${number}` }, names: [{ text: `Own ${number}`, lang: 'en' }] },
    ],
    mentions: [{ start: 18, end: 22, entity: id, kind: 'name' }],
  };
}

const put = (...reports: Report[]) =>
  putReports(
    store,
    reports.map((report) => ({ pack: encodePack(report) })),
  );
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, at) => reportOf(from + at));
const idsOf = async (...wish: Parameters<typeof readCardReports> extends [unknown, ...infer W] ? W : never) => {
  const { reports, more } = await readCardReports(store, ...wish);
  return [...reports.map(({ id }) => id), more];
};
const newest = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => `n${from - at}`);

let store: FaultyStore;

beforeEach(() => {
  store = new FaultyStore();
});

describe('a small library', () => {
  it('is read in one go, newest first, whatever is asked', async () => {
    await put(...numbers(WHOLE));
    store.failOn('c/n1');
    expect(await idsOf()).toEqual([...newest(WHOLE - 1, 0), 0]);
    expect(await idsOf({ entities: ['own-3'], most: 1 })).toEqual([...newest(WHOLE - 1, 0), 0]);
    expect(store.keys('c/')).toEqual([]);
  });

  it('that grows, and shrinks again, is at every step as if made anew', async () => {
    for (const report of numbers(WHOLE + 2)) {
      await put(report);
      expect(Object.fromEntries(store.copy())).toMatchObject(forPages(await readActiveReports(store), []));
    }
    expect(store.keys('c/')).toHaveLength(WHOLE + 2);
    for (const id of ['n3', 'n0', 'n25']) {
      await switchReports(store, [id], false);
      const pages = forPages(await readActiveReports(store), []);
      expect(Object.fromEntries(store.copy())).toMatchObject(pages);
      expect(store.keys('c/')).toEqual(
        Object.keys(pages)
          .filter((key) => key.startsWith('c/'))
          .sort(),
      );
    }
  });
});

describe('a large library', () => {
  beforeEach(() => put(...numbers(40)));

  it('gives the newest of the entity asked for, and says how many more there are', async () => {
    expect(await idsOf({ entities: ['velm'], most: 12 })).toEqual([...newest(39, 28), 28]);
    expect(await idsOf({ entities: ['own-3'], most: 12 })).toEqual(['n3', 0]);
    expect(await idsOf({ entities: ['nobody', 'constructor', '__proto__'], most: 12 })).toEqual([0]);
    expect(await idsOf({ most: 2 })).toEqual(['n39', 'n38', 38]);
    expect(await idsOf()).toEqual([...newest(39, 0), 0]);
  });

  it('gives a report of each entity first where several are asked for', async () => {
    expect(await idsOf({ entities: ['velm', 'own-3', 'own-7'], most: 4 })).toEqual(['n39', 'n38', 'n7', 'n3', 36]);
  });

  it('takes entities of one Wikidata item for one, by whichever id', async () => {
    store = new FaultyStore();
    await put(reportOf(0, 'velm', 'Q7'), ...numbers(30, 1).map((_, at) => reportOf(at + 1, 'velm-town', 'Q7')));
    // The report that has the id asked for is among them, or the card could not tell who is meant.
    expect(await idsOf({ entities: ['velm'], most: 3 })).toEqual(['n30', 'n29', 'n0', 28]);
    expect(await idsOf({ entities: ['velm-town'], most: 3 })).toEqual(['n30', 'n29', 'n28', 28]);
  });

  it('a report that is missing or damaged is left out, and the others read', async () => {
    store.spoil('c/n39', undefined);
    store.spoil('c/n38', '{"entities":');
    expect(await idsOf({ entities: ['velm'], most: 4 })).toEqual(['n37', 'n36', 36]);
    await refreshPages(store);
    expect(await idsOf({ entities: ['velm'], most: 2 })).toEqual(['n39', 'n38', 38]);
  });

  it('a store that does not answer is an error', async () => {
    store.failOn('c/n39');
    await expect(readCardReports(store, { entities: ['velm'], most: 2 })).rejects.toThrow('unexpected error');
  });

  it('one more report writes that one, the index and the names, and reads no other record', async () => {
    for (const key of store.keys('r/')) store.failOn(key);
    for (const key of store.keys('c/')) store.failOn(key);
    const before = store.copy();
    await put(reportOf(50));
    store.heal();
    const written = [...store.copy()]
      .filter(([key, value]) => JSON.stringify(before.get(key)) !== JSON.stringify(value))
      .map(([key]) => key);
    expect(written.filter((key) => !key.startsWith('names')).sort()).toEqual([
      'c/n50',
      'cards',
      'headA',
      'headB',
      'made',
      'r/n50/1',
      'sieve',
    ]);
    expect(await idsOf({ entities: ['velm'], most: 2 })).toEqual(['n50', 'n39', 39]);
  });

  it('a look at whether all is sound reads no record, and finds what is not', async () => {
    for (const key of [...store.keys('r/'), ...store.keys('c/')]) store.failOn(key);
    const before = store.copy();
    await refreshPages(store, { all: false });
    expect(store.copy()).toEqual(before);
    store.heal();
    for (const key of ['names', 'sieve', 'cards', 'made', ...store.keys('names.')]) {
      store.spoil(key, 'x');
      await refreshPages(store, { all: false });
      expect(store.copy()).toEqual(before);
    }
  });

  it('a revision and a removal are what the card reads next', async () => {
    await putReports(store, [{ pack: encodePack({ ...reportOf(39), title: 'revised' }), base: 1 }]);
    await removeReports(store, ['n38']);
    const { reports } = await readCardReports(store, { entities: ['velm'], most: 2 });
    expect(reports.map(({ title }) => title)).toEqual(['revised', 'n37']);
    expect(store.keys('c/')).toHaveLength(39);
    expect((await readList(store))?.reports).toHaveLength(39);
  });
});
