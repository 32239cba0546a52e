import { describe, expect, it } from 'vitest';
import { madeKey } from '../../../src/library/keys.ts';
import { readMade } from '../../../src/library/made.ts';
import { putReports, readActiveReports, switchReports } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

const sound = { version: 3, reports: [['one', 1, 7]], always: 1, sums: [1, 2, 3] };

describe('what the pages were made of', () => {
  it.each<[string, unknown]>([
    ['null for a report', { ...sound, reports: [null] }],
    ['a number for a report', { ...sound, reports: [7] }],
    ['a report without a sum', { ...sound, reports: [['one', 1]] }],
    ['a report whose id is none', { ...sound, reports: [[null, 1, 7]] }],
    ['no reports', { ...sound, reports: {} }],
    ['null for a sum', { ...sound, sums: [null] }],
    ['nothing of what is always marked', { ...sound, always: null }],
    ['null', null],
  ])('is made anew where it has %s: a change is made all the same', async (_what, value) => {
    const store = new FaultyStore();
    await putReports(store, [{ pack: encodePack(smallReport('one')) }, { pack: encodePack(smallReport('two')) }]);
    const before = await readMade(store);
    store.spoil(madeKey, JSON.stringify(value));
    expect(await readMade(store)).toBeUndefined();
    await switchReports(store, ['two'], false);
    await switchReports(store, ['two'], true);
    expect(await readMade(store)).toEqual(before);
    expect(await readActiveReports(store)).toHaveLength(2);
  });

  it('is read where it is as it was written', async () => {
    const store = new FaultyStore();
    store.spoil(madeKey, JSON.stringify(sound));
    expect(await readMade(store)).toEqual(sound);
  });

  it('takes no harm of an object in the place of a text, not even one that is no text', async () => {
    const store = new FaultyStore();
    await putReports(store, [{ pack: encodePack(smallReport('one')) }]);
    store.spoil('cards', { toString: {}, valueOf: 1 });
    await putReports(store, [{ pack: encodePack(smallReport('two')) }]);
    expect(await readActiveReports(store)).toHaveLength(2);
  });
});
