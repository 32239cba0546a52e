import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '../../../src/library/backup.ts';
import { mend } from '../../../src/library/heal.ts';
import { damagedHeadsKey, rebuild } from '../../../src/library/rebuild.ts';
import { mirror } from '../../../src/library/second-copy.ts';
import { looseKey, sweep } from '../../../src/library/sweep.ts';
import { timely } from '../../../src/library/timely.ts';
import { putReports, readList, readReport, removeReports, tagReport } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { smallReport } from '../small-report.ts';
import { BrokenStore } from './broken-store.ts';

const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const week = 7 * 24 * 60 * 60 * 1000;

let first: BrokenStore;
let second: BrokenStore;

beforeEach(async () => {
  [first, second] = [new BrokenStore(), new BrokenStore()];
  await putReports(first, [{ pack: pack('one') }, { pack: pack('two') }, { pack: pack('gone') }]);
  await tagReport(first, 'one', ['north']);
  await removeReports(first, ['gone']);
  await mirror(first, second);
});

const spoilLists = (...stores: BrokenStore[]) => {
  for (const store of stores) for (const key of ['headA', 'headB']) store.spoil(key, 'x');
};
const titles = async () => (await readList(first))?.reports.map(({ title }) => title);

describe('a list made anew', () => {
  it('where both are damaged in both copies, has every report of either', async () => {
    await putReports(first, [{ pack: pack('two', 'revised'), base: 1 }]);
    await putReports(first, [{ pack: pack('three') }]);
    first.spoil('r/one/1', 'x');
    spoilLists(first, second);
    expect(await rebuild(first, second)).toBe(4);
    expect(await titles()).toEqual(['gone', 'one', 'three', 'revised']);
    for (const id of ['gone', 'one', 'two', 'three']) expect(await readReport(first, id)).toMatchObject({ ok: true });
    expect(first.value(damagedHeadsKey)).toEqual({ headA: 'x', headB: 'x' });
  });

  it('where the second has one, keeps its tags and bin, and adds what came since', async () => {
    await putReports(first, [{ pack: pack('three') }]);
    for (const key of ['headA', 'headB']) first.broken.add(key);
    expect(await rebuild(first, second)).toBe(3);
    expect(await readList(first)).toMatchObject({
      reports: [{ id: 'one', tags: ['north'] }, { id: 'two' }, { id: 'three' }],
      bin: [{ id: 'gone' }],
    });
  });

  it('is none where the list can be read, or a newer version wrote it, or nothing is left', async () => {
    const before = first.copy();
    expect(await rebuild(first, second)).toBe(2);
    expect(first.copy()).toEqual(before);
    for (const key of ['headA', 'headB']) first.spoil(key, { schema: 3 });
    await expect(rebuild(first, second)).rejects.toThrow('newer');
    for (const store of [first, second]) store.wipe();
    spoilLists(first);
    await expect(rebuild(first, second)).rejects.toThrow('no library');
  });
});

describe('records that no list names', () => {
  const orphan = () => first.spoil('r/lost/1', pack('lost'));

  it('are deleted after a week, and none before, and none that is named', async () => {
    orphan();
    expect(await sweep(first, 1_000)).toBe(0);
    expect(await sweep(first, 1_000 + week - 1)).toBe(0);
    expect(first.keys('r/')).toContain('r/lost/1');
    expect(await sweep(first, 1_000 + week)).toBe(1);
    expect(first.keys('r/')).toEqual(['r/gone/1', 'r/one/1', 'r/two/1']);
    expect(first.value(looseKey)).toBeUndefined();
  });

  it('stay where a list names them again, where the clock was put back, and where no list can be read', async () => {
    orphan();
    await sweep(first, week * 10);
    expect(await sweep(first, week)).toBe(0);
    expect(await sweep(first, week + 1)).toBe(0);
    await putReports(first, [{ pack: pack('lost') }]);
    expect(await sweep(first, week * 30)).toBe(0);
    expect(first.value(looseKey)).toBeUndefined();
    spoilLists(first);
    await expect(sweep(first, week * 90)).rejects.toThrow('cannot be read');
    expect(first.keys('r/')).toContain('r/lost/1');
  });
});

describe('a damaged report', () => {
  it('is brought back from the second copy when it is asked for, and not where that has it no better', async () => {
    first.spoil('r/one/1', 'x');
    second.spoil('r/two/1', 'x');
    first.spoil('r/two/1', undefined);
    expect(await mend(first, second, ['one', 'two', 'none'])).toEqual(['one']);
    expect(await readReport(first, 'one')).toMatchObject({ ok: true });
  });
});

describe('a backup', () => {
  it('of no library is refused, with a sentence, and so is none made', async () => {
    await expect(makeBackup(new BrokenStore())).rejects.toThrow('no library here');
  });

  it('leaves out what the reader said where that cannot be read, and has all the rest', async () => {
    first.spoil('settings', { version: 0 });
    for (const key of ['settings', 'corrections']) first.broken.add(key);
    expect(JSON.parse(await makeBackup(first))).toMatchObject({ reports: [{}, {}], beside: {} });
  });
});

describe('a store that never answers', () => {
  it('is given up, left alone for a while, and asked again', async () => {
    let ring: (() => void)[] = [];
    const alarm = (_ms: number, work: () => void) => {
      ring.push(work);
      return () => undefined;
    };
    const store = timely(first, alarm, { read: 1, write: 1, rest: 1 });
    first.isSilent = true;
    const asked = store.get('headA');
    ring.pop()?.();
    await expect(asked).rejects.toThrow('cannot be read');
    first.isSilent = false;
    await expect(store.set({ x: 1 })).rejects.toThrow('not saved');
    ring.pop()?.();
    ring = [];
    expect(await store.get('headA')).toHaveProperty('headA');
  });
});
