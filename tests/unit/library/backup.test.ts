import { beforeEach, describe, expect, it } from 'vitest';
import { correctionsKey, readCorrections } from '../../../src/corrections.ts';
import { makeBackup, readBackup, restore } from '../../../src/library/backup.ts';
import { storedHead } from '../../../src/library/head.ts';
import { readTaught, taughtKey } from '../../../src/library/taught.ts';
import {
  bringBack,
  orderReports,
  putReports,
  readList,
  readReport,
  removeReports,
  switchReports,
  tagReport,
} from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { settingsKey } from '../../../src/settings.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const never = { kind: 'never', entity: 'velm', form: 'Velm' } as const;
const always = { kind: 'always', entity: 'velm', form: 'Velm' } as const;
const list = async (store = own) => (await readList(store))?.reports ?? [];
const settings = { version: 0, enabled: false, sitesOff: ['wine.example'] };

let own: FaultyStore;
let other: FaultyStore;
let backup: string;

beforeEach(async () => {
  own = new FaultyStore();
  other = new FaultyStore();
  await putReports(own, [{ pack: pack('shipped') }], { shipped: true });
  await putReports(own, [{ pack: pack('one') }, { pack: pack('two') }]);
  await tagReport(own, 'one', ['north']);
  await switchReports(own, ['two'], false);
  await orderReports(own, ['two', 'one']);
  own.spoil(settingsKey, settings);
  own.spoil(correctionsKey, { version: 1, list: [never] });
  own.spoil(taughtKey, { version: 1, list: [{ name: 'velm', is: 'place' }] });
  backup = await makeBackup(own, 7);
});

describe('a backup', () => {
  it('fills an empty store with all there was: reports, tags, order, switches, settings, corrections, what was taught', async () => {
    expect(await restore(other, backup)).toBe(3);
    const bare = ({ rev: _, ...entry }: object & { rev: number }) => entry;
    expect((await list(other)).map(bare)).toEqual((await list()).map(bare));
    for (const key of [settingsKey, correctionsKey, taughtKey, 'names', 'sieve', 'cards']) expect(other.value(key)).toEqual(own.value(key));
  });

  it.each([false, true])('put back where it was made changes nothing, also where the store reorders fields: %s', async (reorders) => {
    const turned = (value: unknown) => Object.fromEntries(Object.entries(value as object).reverse());
    if (reorders) for (const key of [settingsKey, correctionsKey, taughtKey]) own.spoil(key, turned(own.value(key)));
    const before = own.copy();
    expect(await restore(own, backup)).toBe(0);
    expect(own.copy()).toEqual(before);
  });

  it('put back twice adds nothing the second time', async () => {
    await putReports(other, [{ pack: pack('one', 'another') }]);
    await restore(other, backup);
    const before = other.copy();
    expect(await restore(other, backup)).toBe(0);
    expect(other.copy()).toEqual(before);
  });

  it('loses neither of two reports with one id', async () => {
    await putReports(other, [{ pack: pack('one', 'another') }]);
    expect(await restore(other, backup)).toBe(3);
    expect((await list(other)).map(({ id, title }) => [id, title])).toEqual([
      ['one', 'another'],
      ['two', 'two'],
      ['one-2', 'one'],
      ['shipped', 'shipped'],
    ]);
  });

  it('brings back what lies in the bin', async () => {
    await removeReports(own, ['one', 'two']);
    expect(await restore(own, backup)).toBe(2);
    expect((await list()).map(({ id }) => id).sort()).toEqual(['one', 'shipped', 'two']);
    expect(await bringBack(own, ['one'])).toEqual([]);
  });

  it('does not bring an old revision of the report that comes with the product', async () => {
    await putReports(other, [{ pack: pack('shipped', 'of a newer version') }], { shipped: true });
    await restore(other, backup);
    expect((await list(other)).map(({ title }) => title).sort()).toEqual(['of a newer version', 'one', 'two']);
  });

  it('leaves what is there in force: settings, corrections, what was taught', async () => {
    other.spoil(settingsKey, { version: 0, enabled: true });
    other.spoil(correctionsKey, { version: 1, list: [always] });
    other.spoil(taughtKey, { version: 1, list: [{ name: 'velm', is: 'nothing' }] });
    await restore(other, backup);
    expect(other.value(settingsKey)).toEqual({ version: 0, enabled: true });
    expect(readCorrections(other.value(correctionsKey))).toEqual([always]);
    expect(readTaught(other.value(taughtKey))).toEqual([{ name: 'velm', is: 'nothing' }]);
  });

  it('leaves what only a newer version understands where it is', async () => {
    const later = { kind: 'later', words: 'x' };
    other.spoil(correctionsKey, { version: 1, list: [later, always], colour: 'blue' });
    other.spoil(taughtKey, { version: 1, list: [later, { name: 'gap', is: 'nothing' }], colour: 'blue' });
    own.spoil(correctionsKey, { version: 1, list: [never, { ...never, form: 'Gap' }] });
    await restore(other, await makeBackup(own));
    expect(other.value(correctionsKey)).toEqual({ version: 1, list: [{ ...never, form: 'Gap' }, later, always], colour: 'blue' });
    const velm = { name: 'velm', is: 'place' };
    expect(other.value(taughtKey)).toEqual({ version: 1, list: [velm, later, { name: 'gap', is: 'nothing' }], colour: 'blue' });
  });

  it('changes nothing of what a newer version wrote', async () => {
    const newer = { version: 2, list: [] };
    for (const key of [correctionsKey, taughtKey]) other.spoil(key, newer);
    expect(await restore(other, backup)).toBe(3);
    for (const key of [correctionsKey, taughtKey]) expect(other.value(key)).toEqual(newer);
  });

  it('has a time for each report, whatever it says', async () => {
    const head = await readList(own);
    const reports = head?.reports.map((entry) => ({ ...entry, added: Number.POSITIVE_INFINITY })) ?? [];
    for (const [key, value] of Object.entries(storedHead({ counter: 9, reports, bin: [] }))) own.spoil(key, value);
    await restore(other, (await makeBackup(own)).replaceAll('"added":null', '"added":1e999'));
    expect((await list(other)).map(({ added }) => added)).toEqual([0, 0, 0]);
  });

  it('has the raw text of a report that cannot be read', async () => {
    own.spoil('r/one/1', 'half a te');
    const read = readBackup(await makeBackup(own));
    expect(read.damaged).toEqual([{ id: 'one', text: 'half a te' }]);
    expect(read.reports.map(({ entry }) => entry.id)).toEqual(['two', 'shipped']);
  });

  it('is not made of a library that cannot be read', async () => {
    for (const key of ['headA', 'headB']) own.failOn(key);
    await expect(makeBackup(own)).rejects.toThrow('cannot be read');
  });

  it.each([0, 1])('whose putting back fails after %i writes changes nothing', async (writes) => {
    await putReports(other, [{ pack: pack('mine') }]);
    const before = await readList(other);
    other.dieAfter(writes);
    await expect(restore(other, backup)).rejects.toThrow('Nothing was changed');
    other.heal();
    expect(await readList(other)).toEqual(before);
    expect(await readReport(other, 'mine')).toMatchObject({ ok: true });
    expect(other.value(settingsKey)).toBeUndefined();
    expect(await restore(other, backup)).toBe(3);
  });
});

describe('refused, with what to do, and nothing changed', () => {
  const parsed = () => JSON.parse(backup);
  const changed = (change: (value: ReturnType<typeof parsed>) => void) => {
    const value = parsed();
    change(value);
    return JSON.stringify(value);
  };
  const cases: readonly [string, () => string, RegExp][] = [
    ['an empty text', () => '', /no backup/],
    ['no JSON', () => 'x'.repeat(1000), /no backup/],
    ['a number', () => '7', /no backup/],
    ['null', () => 'null', /no backup/],
    ['a list', () => '[]', /no backup/],
    ['a pack', () => pack('one'), /no backup/],
    ['half of it', () => backup.slice(0, backup.length / 2), /no backup/],
    ['a newer version', () => changed((value) => Object.assign(value, { version: 2 })), /newer version/],
    ['a version that is none', () => changed((value) => Object.assign(value, { version: '1' })), /no backup/],
    ['no reports', () => changed((value) => Object.assign(value, { reports: undefined })), /damaged/],
    ['a report less', () => changed((value) => value.reports.pop()), /damaged/],
    ['a report twice', () => changed((value) => value.reports.push(value.reports[0])), /damaged/],
    [
      'another title',
      () => changed((value) => Object.assign(value.reports[0], { pack: value.reports[0].pack.replace('"title":"two"', '"title":"six"') })),
      /damaged/,
    ],
    ['other tags', () => changed((value) => Object.assign(value.reports[0].entry, { tags: ['x'] })), /damaged/],
    ['other settings', () => changed((value) => Object.assign(value.beside.settings, { enabled: true })), /damaged/],
    ['no hash', () => changed((value) => Object.assign(value, { hash: '' })), /damaged/],
    ['reports that are none', () => changed((value) => Object.assign(value, { reports: [null, 7, {}] })), /damaged/],
    ['a prototype', () => backup.replace('"beside":{', '"beside":{"__proto__":{"polluted":1},'), /damaged/],
  ];

  it('a report twice, where the whole is as it was made', async () => {
    const { reports = [] } = (await readList(own)) ?? {};
    const doubled = { counter: 9, reports: [...reports, ...reports.slice(0, 1)], bin: [] };
    for (const [key, value] of Object.entries(storedHead(doubled))) own.spoil(key, value);
    const text = await makeBackup(own);
    await expect(restore(other, text)).rejects.toThrow('damaged');
    expect(other.keys('')).toEqual([]);
  });

  it.each(cases)('%s', async (_what, text, reason) => {
    const before = own.copy();
    await expect(restore(own, text())).rejects.toThrow(reason);
    await expect(restore(own, text())).rejects.toThrow('Nothing was changed');
    expect(own.copy()).toEqual(before);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
