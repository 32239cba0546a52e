import { beforeEach, describe, expect, it } from 'vitest';
import { heal } from '../../../src/library/heal.ts';
import { forgetAll, memorySize } from '../../../src/library/memory.ts';
import { mirror } from '../../../src/library/second-copy.ts';
import { putReports, readActiveReports, readList, refreshPages, removeReports, switchReports } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

let store: FaultyStore;
let second: FaultyStore;
const put = (...reports: ReturnType<typeof smallReport>[]) =>
  putReports(
    store,
    reports.map((report) => ({ pack: encodePack(report) })),
  );

beforeEach(async () => {
  store = new FaultyStore();
  second = new FaultyStore();
  await put(smallReport('one'), smallReport('two'));
  await mirror(store, second);
});

describe('a record that looks like one, and has something else in the place of', () => {
  const velm = { id: 'velm', kind: 'place', names: [{ text: 'Velm', lang: 'en' }], decoys: [], relations: [] };
  it.each<[string, unknown]>([
    ['its entities', undefined],
    ['the list of them', { length: 1 }],
    ['an entity', [null]],
    ['an id', [{ ...velm, id: 7 }]],
    ['a kind', [{ ...velm, kind: {} }]],
    ['an item', [{ ...velm, wikidata: [] }]],
    ['names', [{ ...velm, names: undefined }]],
    ['the list of names', [{ ...velm, names: 'Velm' }]],
    ['a name', [{ ...velm, names: [null] }]],
    ['the text of a name', [{ ...velm, names: [{ text: 7, lang: 'en' }] }]],
    ['the language of a name', [{ ...velm, names: [{ text: 'Velm', lang: 7 }] }]],
    ['a condition', [{ ...velm, names: [{ text: 'Velm', lang: 'en', when: 7 }] }]],
    ['the words of a condition', [{ ...velm, names: [{ text: 'Velm', lang: 'en', when: { near: 7, beside: 7, langs: 7 } }] }]],
    ['decoys', [{ ...velm, decoys: 7 }]],
    ['a decoy', [{ ...velm, decoys: [7] }]],
    ['relations', [{ ...velm, relations: {} }]],
    ['a relation', [{ ...velm, relations: [{ target: null }] }]],
  ])('%s keeps no other report from being put or switched, and comes back from the second copy', async (_what, entities) => {
    const whole = store.value('r/one/1');
    store.spoil('r/one/1', JSON.stringify({ report: { id: 'one', entities } }));
    // As a worker that has just started.
    forgetAll(store);
    await put(smallReport('three'));
    await switchReports(store, ['two'], false);
    expect((await readActiveReports(store)).map(({ id }) => id)).toEqual(['three']);
    expect(await heal(store, second)).toBe(1);
    expect(store.value('r/one/1')).toBe(whole);
    await refreshPages(store);
    expect((await readActiveReports(store)).map(({ id }) => id)).toEqual(['one', 'three']);
    expect((await readList(store))?.reports).toHaveLength(3);
  });
});

it('what is remembered of a report goes with it', async () => {
  const before = memorySize(store);
  for (let at = 0; at < 5; at++) {
    const report = smallReport('three');
    const [velm] = report.entities;
    const ids = await put({ ...report, entities: [{ ...(velm as NonNullable<typeof velm>), names: [{ text: `Velm${at}`, lang: 'en' }] }] });
    expect(memorySize(store)).toEqual({ reports: before.reports + 1, lists: before.lists + 1 });
    await removeReports(store, ids);
  }
  await switchReports(store, ['two'], false);
  expect(memorySize(store)).toEqual({ reports: before.reports - 1, lists: before.lists });
});
