import { beforeEach, describe, expect, it } from 'vitest';
import { correctionsKey } from '../../../src/corrections.ts';
import { storedHead } from '../../../src/library/head.ts';
import { keepingKey, readKeeping } from '../../../src/library/keeping.ts';
import { mirror } from '../../../src/library/second-copy.ts';
import { settle } from '../../../src/library/settle.ts';
import { putReports, readList, readReport, removeReports, tagReport } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const put = (...ids: string[]) =>
  putReports(
    first,
    ids.map((id) => ({ pack: pack(id) })),
  );
const ids = async (store = first) => (await readList(store))?.reports.map(({ id }) => id);
const notice = () => readKeeping(first.value(keepingKey)).notice;
const corrections = { version: 1, list: [{ kind: 'never', entity: 'velm', form: 'Velm' }] };

let first: FaultyStore;
let second: FaultyStore;

/** Two reports, one of them in its second revision, one in the bin, and the second copy of it all. */
beforeEach(async () => {
  first = new FaultyStore();
  second = new FaultyStore();
  await put('one', 'two', 'gone');
  await putReports(first, [{ pack: pack('one', 'revised'), base: 1 }]);
  await removeReports(first, ['gone']);
  first.spoil(correctionsKey, corrections);
  await mirror(first, second);
});

describe('the second copy', () => {
  it('holds the list, its records, and what the reader said, and nothing that can be made anew', () => {
    expect(second.keys('')).toEqual(['corrections', 'headA', 'headB', 'r/gone/1', 'r/one/2', 'r/two/1']);
    for (const [key, value] of second.copy()) expect(value).toEqual(first.value(key));
  });

  it('follows every change, and is not written where there was none', async () => {
    await tagReport(first, 'two', ['north']);
    await putReports(first, [{ pack: pack('two', 'revised'), base: 1 }]);
    await mirror(first, second);
    expect(await readList(second)).toEqual(await readList(first));
    expect(second.keys('r/')).toEqual(['r/gone/1', 'r/one/2', 'r/two/2']);
    second.dieAfter(0);
    await mirror(first, second);
  });

  it('keeps a record that the first has lost', async () => {
    first.spoil('r/two/1', undefined);
    await tagReport(first, 'two', ['north']);
    await mirror(first, second);
    expect(await readReport(second, 'two')).toMatchObject({ ok: true });
  });

  it.each([0, 1, 2])('cut short after %i writes it is the old one or the new, and whole at the next', async (writes) => {
    await put('three');
    const lists = [await readList(second), await readList(first)];
    second.dieAfter(writes);
    await mirror(first, second).catch(() => undefined);
    second.heal();
    expect(lists).toContainEqual(await readList(second));
    for (const id of (await ids(second)) ?? []) expect(await readReport(second, id)).toMatchObject({ ok: true });
    await mirror(first, second);
    expect(await readList(second)).toEqual(lists[1]);
  });

  it('is read where one of its records cannot be, and of a newer version is not touched', async () => {
    first.failOn('r/two/1');
    second.wipe();
    await mirror(first, second);
    expect(second.keys('r/')).toEqual(['r/gone/1', 'r/one/2']);
    for (const key of ['headA', 'headB']) second.spoil(key, { schema: 3 });
    const before = second.copy();
    await expect(mirror(first, second)).rejects.toThrow();
    expect(second.copy()).toEqual(before);
  });
});

describe('at the start', () => {
  it('nothing is written where both are the same', async () => {
    const before = first.copy();
    expect(await settle(first, second)).toBe('there');
    expect(first.copy()).toEqual(before);
  });

  it.each<[string, () => void]>([
    ['wiped', () => first.wipe()],
    ['without its lists', () => ['headA', 'headB'].map((key) => first.spoil(key, undefined))],
    ['with both lists damaged', () => ['headA', 'headB'].map((key) => first.spoil(key, 'x'))],
  ])('a first store %s is filled from the second, and the reader is told', async (_what, spoil) => {
    const before = await readList(first);
    spoil();
    expect(await settle(first, second, { now: 5 })).toBe('there');
    expect(await readList(first)).toEqual(before);
    for (const id of ['one', 'two', 'gone']) expect(await readReport(first, id)).toMatchObject({ ok: true });
    expect(first.value(correctionsKey)).toEqual(corrections);
    expect(notice()).toEqual({ kind: 'restored', count: 2, at: 5 });
  });

  it('what the reader said since stays when a store is filled', async () => {
    for (const key of ['headA', 'headB']) first.spoil(key, undefined);
    first.spoil(correctionsKey, { version: 1, list: [] });
    await settle(first, second);
    expect(first.value(correctionsKey)).toEqual({ version: 1, list: [] });
  });

  it('an install that finds the second copy of a library brings it back, and with it when it was last backed up', async () => {
    const backup = { at: 3, counter: 2 };
    first.spoil(keepingKey, { lived: true, since: 1, backup });
    await mirror(first, second);
    first.wipe();
    expect(await settle(first, second, { isInstall: true, now: 5 })).toBe('there');
    expect(await ids()).toEqual(['one', 'two']);
    expect(readKeeping(first.value(keepingKey))).toMatchObject({ lived: true, backup });
  });

  it.each([0, 1])('filling that is cut short after %i writes is done at the next start', async (writes) => {
    const before = await readList(first);
    first.wipe();
    first.dieAfter(writes);
    await expect(settle(first, second)).rejects.toThrow('not saved');
    first.heal();
    expect(await ids()).toBeUndefined();
    await settle(first, second);
    expect(await readList(first)).toEqual(before);
  });

  it('a first store that lost its last changes catches up', async () => {
    const old = first.copy();
    await putReports(first, [{ pack: pack('two', 'revised'), base: 1 }]);
    await put('three');
    await mirror(first, second);
    const list = await readList(first);
    first.wipe();
    for (const [key, value] of old) first.spoil(key, value);
    await settle(first, second, { now: 5 });
    expect(await readList(first)).toEqual(list);
    expect(await readReport(first, 'two')).toMatchObject({ report: { title: 'revised' } });
    expect(notice()).toEqual({ kind: 'restored', count: 2, at: 5 });
  });

  it('where both go on from one state apart, the further holds, and what only the other has can be brought back', async () => {
    const old = first.copy();
    await put('three');
    await put('four');
    await mirror(first, second);
    first.wipe();
    for (const [key, value] of old) first.spoil(key, value);
    await put('here');
    await settle(first, second);
    expect(await ids()).toEqual(['one', 'two', 'three', 'four']);
    expect((await readList(first))?.bin.map(({ id }) => id)).toEqual(['here', 'gone']);
    expect(await readReport(first, 'here')).toMatchObject({ ok: true });
  });

  it('where both count the same and differ, the first holds, what only the second has is put beside, and the reader is told', async () => {
    const old = first.copy();
    await put('there');
    await mirror(first, second);
    first.wipe();
    for (const [key, value] of old) first.spoil(key, value);
    await put('here');
    await settle(first, second, { now: 5 });
    expect(await ids()).toEqual(['one', 'two', 'here', 'there']);
    expect(notice()).toEqual({ kind: 'differs', count: 1, at: 5 });
  });

  it.each(['absent', 'damaged', 'failed'])('a second copy that is %s is no reason to touch the first', async (how) => {
    if (how === 'absent') second.wipe();
    for (const key of ['headA', 'headB']) how === 'failed' ? second.failOn(key) : how === 'damaged' && second.spoil(key, 'x');
    const before = first.copy();
    expect(await settle(first, second)).toBe('there');
    expect(first.copy()).toEqual(before);
  });
});

describe('a damaged record', () => {
  it("in the second copy takes no sound one's place in the first", async () => {
    const old = first.copy();
    await tagReport(first, 'two', ['north']);
    await mirror(first, second);
    second.spoil('r/two/1', 'garbage');
    first.wipe();
    for (const [key, value] of old) first.spoil(key, value);
    await settle(first, second);
    expect((await readList(first))?.reports[1]).toMatchObject({ id: 'two', tags: ['north'] });
    expect(await readReport(first, 'two')).toMatchObject({ ok: true });
  });

  it("in the first takes no sound one's place in the second", async () => {
    for (const key of ['headA', 'headB']) second.spoil(key, 'x');
    first.spoil('r/two/1', 'garbage');
    await mirror(first, second);
    expect(await readReport(second, 'two')).toMatchObject({ ok: true });
  });
});

describe('a library that was begun anew while the second copy could not be read', () => {
  const more = { version: 1, list: [{ kind: 'never', entity: 'gap', form: 'Gap' }] };

  /** Three changes of a library of other reports: further than the old one. */
  beforeEach(async () => {
    await tagReport(first, 'two', ['north']);
    await mirror(first, second);
    first.wipe();
    for (const key of ['headA', 'headB', keepingKey]) second.failOn(key);
    await expect(settle(first, second)).rejects.toThrow('cannot be read');
    await put('new');
    await putReports(first, [{ pack: pack('two', 'another') }]);
    first.spoil(correctionsKey, more);
    await mirror(first, second).catch(() => undefined);
    second.heal();
  });

  it('does not take the place of the second copy', async () => {
    const before = second.copy();
    await expect(mirror(first, second)).rejects.toThrow('not saved');
    expect(second.copy()).toEqual(before);
  });

  it.each([0, 9])('is put together with it, of all reports, the bin and what was said, once: %i changes later', async (changes) => {
    for (let at = 0; at < changes; at++) await tagReport(first, 'new', [`tag${at}`]);
    expect(await settle(first, second, { now: 5 })).toBe('there');
    expect(notice()).toEqual({ kind: 'differs', count: 3, at: 5 });
    const list = await readList(first);
    expect(list?.reports.map(({ id, title }) => [id, title])).toEqual([
      ['new', 'new'],
      ['two', 'another'],
      ['one', 'revised'],
      ['two-2', 'two'],
    ]);
    expect(list?.reports[3]).toMatchObject({ tags: ['north'] });
    for (const { id } of list?.reports ?? []) expect(await readReport(first, id)).toMatchObject({ ok: true });
    expect(first.value(correctionsKey)).toEqual({ version: 1, list: [...corrections.list, ...more.list] });
    await mirror(first, second);
    expect(await readList(second)).toEqual(list);
    const before = first.copy();
    await settle(first, second);
    expect(first.copy()).toEqual(before);
  });

  it('has what was in the bin in the bin', async () => {
    await settle(first, second, { now: Date.now() });
    expect((await readList(first))?.bin.map(({ id }) => id)).toEqual(['gone']);
    expect(await readReport(first, 'gone')).toMatchObject({ ok: true });
  });

  it('loses nothing where the second copy is not written after that, and the worker starts again', async () => {
    await settle(first, second);
    const together = await ids();
    await settle(first, second);
    expect(await ids()).toEqual(together);
  });

  it.each([0, 1])('is put together at the next start where that is cut short after %i writes', async (writes) => {
    first.dieAfter(writes);
    await expect(settle(first, second)).rejects.toThrow('not saved');
    first.heal();
    await settle(first, second);
    expect(await ids()).toEqual(['new', 'two', 'one', 'two-2']);
  });
});

it('two copies of before libraries had a lineage are of one', async () => {
  const { lineage: _, ...head } = (await readList(first)) as NonNullable<Awaited<ReturnType<typeof readList>>>;
  for (const [key, value] of Object.entries(storedHead(head))) second.spoil(key, value);
  await tagReport(first, 'two', ['north']);
  await settle(first, second);
  await mirror(first, second);
  expect(notice()).toBeUndefined();
  expect(await readList(second)).toEqual(await readList(first));
});
