import { beforeEach, describe, expect, it } from 'vitest';
import { correctionsKey, withCorrections } from '../../src/corrections.ts';
import { readAllNames } from '../../src/library/all-names.ts';
import { readCardReports } from '../../src/library/card-reports.ts';
import { forPages } from '../../src/library/for-pages.ts';
import { headKeys } from '../../src/library/head.ts';
import { cardsKey, namesKey, sieveKey } from '../../src/library/keys.ts';
import { addShipped, updateShipped } from '../../src/library/shipped.ts';
import { putCorrections, readActiveReports, readLibrary, refreshPages, removeReports, switchReports } from '../../src/library.ts';
import { decodePack, encodePack, PackError } from '../../src/report/pack.ts';
import { sentencesOf } from '../../src/report/sentences.ts';

import { FaultyStore } from './faulty-store.ts';
import { putReport } from './put-report.ts';
import { smallReport } from './small-report.ts';

const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const ids = async (store: FaultyStore) => (await readActiveReports(store)).map((report) => report.id);

let store: FaultyStore;

beforeEach(() => {
  store = new FaultyStore();
});

describe('a library', () => {
  it('has never been before the first report, and may be empty after the last', async () => {
    expect(await readLibrary(store)).toBeUndefined();
    expect(await ids(store)).toEqual([]);
    await putReport(store, pack('one'));
    await removeReports(store, ['one']);
    expect(await readLibrary(store)).toEqual([]);
  });

  it('gives back what was put, in order, text by text', async () => {
    await putReport(store, pack('one'));
    await putReport(store, pack('two'));
    expect(await readActiveReports(store)).toEqual([decodePack(pack('one')), decodePack(pack('two'))]);
  });

  it('refuses a broken pack and stays as it was', async () => {
    await putReport(store, pack('one'));
    const before = store.copy();
    await expect(putReport(store, pack('two').replace('two', 'six'))).rejects.toThrow(PackError);
    expect(store.copy()).toEqual(before);
  });

  it('replaces a report by its new revision, in its place, and keeps no old record', async () => {
    await putReport(store, pack('one'));
    await putReport(store, pack('two'));
    await putReport(store, pack('one', 'revised'));
    expect((await readActiveReports(store)).map(({ title }) => title)).toEqual(['revised', 'two']);
    expect(store.keys('r/')).toEqual(['r/one/2', 'r/two/1']);
  });

  it('keeps a report that is off, without using it', async () => {
    await putReport(store, pack('one'));
    await switchReports(store, ['one'], false);
    await putReport(store, pack('one', 'revised'));
    expect(await ids(store)).toEqual([]);
    expect((await readLibrary(store))?.map(({ entry }) => entry.on)).toEqual([false]);
    await switchReports(store, ['one'], true);
    expect(await ids(store)).toEqual(['one']);
  });

  it('writes nothing when nothing changes', async () => {
    await putReport(store, pack('one'));
    const before = store.copy();
    await switchReports(store, ['one'], true);
    await switchReports(store, ['none'], false);
    await removeReports(store, ['none']);
    await refreshPages(store);
    expect(store.copy()).toEqual(before);
  });

  it('keeps what pages need of the active reports beside it through every change', async () => {
    const pagesAre = async () => expect(Object.fromEntries(store.copy())).toMatchObject(forPages(await readActiveReports(store), []));
    await putReport(store, pack('one'));
    await pagesAre();
    expect(store.value(namesKey)).not.toBe(forPages([], [])[namesKey]);
    await switchReports(store, ['one'], false);
    await pagesAre();
    expect(store.value(namesKey)).toBe(forPages([], [])[namesKey]);
    await putReport(store, pack('two'));
    await pagesAre();
    await removeReports(store, ['two']);
    await pagesAre();
  });

  it('gives the card the reports as they are, but in sentences and without names that are only searched for', async () => {
    await putReport(store, pack('one'));
    const [full] = await readActiveReports(store);
    const [slim] = (await readCardReports(store)).reports;
    const bare = (report = full) => ({ ...report, entities: report?.entities.map((entity) => ({ ...entity, names: [], decoys: [] })) });
    expect(bare(slim)).toEqual({ ...bare(full), sentences: sentencesOf(full?.text ?? '', 'en') });
    for (const [index, { names, decoys }] of (slim?.entities ?? []).entries()) {
      expect(decoys).toEqual([]);
      const all = full?.entities[index]?.names ?? [];
      for (const name of names) expect(all.find(({ lang, kind }) => lang === name.lang && !kind)?.text).toBe(name.text);
    }
  });

  it('gives the card nothing where nothing was ever written', async () => {
    expect(await readCardReports(store)).toEqual({ reports: [], more: 0 });
  });

  it.each([
    ...[null, [], 7, '', '{', 'null', '[]', '{"version":1}', '{"version":3}', '{"version":3,"whole":[null]}', '{"version":2,"whole":[]}'],
    '{"version":3,"reports":[]}',
  ])('refuses %j in place of the reports for the card', async (value) => {
    store.spoil(cardsKey, value);
    await expect(readCardReports(store)).rejects.toThrow('cannot be read');
  });

  it.each([namesKey, `${namesKey}.1`, sieveKey])('writes %s anew where it is damaged or lost', async (key) => {
    await putReport(store, pack('one'));
    const before = store.copy();
    for (const value of ['x', undefined]) {
      store.spoil(key, value);
      await refreshPages(store);
      expect(store.copy()).toEqual(before);
    }
  });

  it('leaves no drawers behind, whatever is damaged', async () => {
    await putReport(store, pack('one'));
    const before = store.copy();
    store.spoil(`${namesKey}.4096`, 'left');
    store.spoil(namesKey, 'x');
    await refreshPages(store);
    expect(store.copy()).toEqual(before);
    await switchReports(store, ['one'], false);
    expect(store.keys(`${namesKey}.`)).toEqual([]);
  });
});

describe('words to be marked always', () => {
  const always = { kind: 'always', entity: 'velm', form: 'Old Velm' } as const;
  const never = { kind: 'never', entity: 'velm', form: 'Velm' } as const;
  const correct = async (...made: Parameters<typeof withCorrections>[1]) => {
    const before = store.value(correctionsKey);
    await putCorrections(store, before, withCorrections(before, made));
  };
  const words = async () => (await readAllNames(store)).names.filter(({ when }) => when?.always).map(({ text }) => text);

  beforeEach(async () => {
    store = new FaultyStore();
    await putReport(store, pack('one'));
  });

  it('are among the names as soon as they are kept, and no longer once they are denied', async () => {
    const sieve = store.value(sieveKey);
    await correct(always);
    expect(await words()).toEqual(['Old Velm']);
    expect(store.value(sieveKey)).not.toBe(sieve);
    await correct({ ...never, form: 'Old Velm' });
    expect(await words()).toEqual([]);
  });

  it('stay there when the reports change, and come back with their entity', async () => {
    await correct(always);
    await putReport(store, pack('one', 'revised'));
    await putReport(store, pack('two'));
    expect(await words()).toEqual(['Old Velm']);
    await switchReports(store, ['one'], false);
    await switchReports(store, ['two'], false);
    expect(await words()).toEqual([]);
    await switchReports(store, ['two'], true);
    expect(await words()).toEqual(['Old Velm']);
  });

  it('are saved together with the correction or not at all', async () => {
    const before = store.copy();
    store.dieAfter(0);
    await expect(correct(always)).rejects.toThrow();
    store.heal();
    expect(store.copy()).toEqual(before);
    store.dieAfter(1);
    await correct(always);
    store.heal();
    expect(await words()).toEqual(['Old Velm']);
  });

  it('change nothing for pages where another correction is made', async () => {
    const before = new Map([...store.copy()]);
    await correct(never);
    before.set(correctionsKey, store.value(correctionsKey));
    expect(store.copy()).toEqual(before);
  });

  it('are kept where the library cannot be read, and marked once it can', async () => {
    for (const key of headKeys) store.failOn(key);
    await correct(always);
    expect(store.value(correctionsKey)).toMatchObject({ list: [always] });
    store.heal();
    expect(await words()).toEqual([]);
    await refreshPages(store);
    expect(await words()).toEqual(['Old Velm']);
  });

  it('are left out where the corrections cannot be read', async () => {
    await correct(always);
    store.failOn(correctionsKey);
    await refreshPages(store);
    store.heal();
    expect(await words()).toEqual([]);
  });
});

describe('the report that came with the product', () => {
  it('goes only into a library that has never been', async () => {
    await addShipped(store, pack('own'));
    expect(await ids(store)).toEqual(['own']);
    await removeReports(store, ['own']);
    await addShipped(store, pack('own'));
    expect(await ids(store)).toEqual([]);
  });

  it('is replaced by its new revision, once', async () => {
    await addShipped(store, pack('own'));
    await updateShipped(store, pack('own', 'new'));
    expect((await readActiveReports(store)).map(({ title }) => title)).toEqual(['new']);
    const before = store.copy();
    await updateShipped(store, pack('own', 'new'));
    expect(store.copy()).toEqual(before);
  });

  it('stays off when it is replaced', async () => {
    await addShipped(store, pack('own'));
    await switchReports(store, ['own'], false);
    await updateShipped(store, pack('own', 'new'));
    expect(await ids(store)).toEqual([]);
  });

  it('is left alone once the user has changed or removed it', async () => {
    await addShipped(store, pack('own'));
    await putReport(store, pack('own', 'mine'));
    await updateShipped(store, pack('own', 'new'));
    expect((await readActiveReports(store)).map(({ title }) => title)).toEqual(['mine']);
    await removeReports(store, ['own']);
    await updateShipped(store, pack('own', 'new'));
    expect(await ids(store)).toEqual([]);
  });

  it('is put back where its record is damaged', async () => {
    await addShipped(store, pack('own'));
    store.spoil('r/own/1', 'x');
    await updateShipped(store, pack('own'));
    expect(await ids(store)).toEqual(['own']);
  });
});
