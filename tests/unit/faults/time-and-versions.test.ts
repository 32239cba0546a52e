import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupDue, keepingKey, readKeeping } from '../../../src/library/keeping.ts';
import { bringBack, readActiveReports, readList, readReport } from '../../../src/library.ts';
import { first, second } from './stores.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stores.ts')).browser }));
vi.mock('../../../background/second-store.ts', async () => ({ secondStore: (await import('./stores.ts')).second }));
const { fillLibrary, idle, install, pack, say, startBrowser } = await import('./world.ts');

const start = 1_700_000_000_000;
const day = 24 * 60 * 60 * 1000;
const ids = async () => (await readList(first))?.reports.map(({ id }) => id);

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  await fillLibrary();
});

describe('a clock that jumps', () => {
  it.each([-3650 * day, -day, 0, day - 1])('by %i ms takes nothing out of the bin', async (by) => {
    vi.setSystemTime(start + by);
    await startBrowser();
    expect(await bringBack(first, ['four'])).toEqual(['four']);
    expect(await readReport(first, 'four')).toMatchObject({ ok: true });
  });

  it('ahead and back again: what is removed meanwhile stays as long', async () => {
    vi.setSystemTime(start + 3650 * day);
    await say('removeReports', 'two');
    await idle();
    vi.setSystemTime(start);
    await startBrowser();
    expect(await bringBack(first, ['two'])).toEqual(['two']);
  });

  it('back before a notice and a backup: both are read, and a backup is neither asked for at once nor never', async () => {
    vi.setSystemTime(start - 3650 * day);
    first.wipe();
    await startBrowser();
    const keeping = readKeeping(first.value(keepingKey));
    expect(keeping.notice).toMatchObject({ kind: 'restored', at: start - 3650 * day });
    const state = { counter: 90, own: [start, start, start], keeping };
    expect(backupDue({ ...state, now: start - 3650 * day })).toBe(false);
    expect(backupDue({ ...state, now: start + 15 * day })).toBe(true);
  });
});

describe('other versions and places', () => {
  it('an update and a downgrade in mid-use leave the reader’s own as it was, and pages marked', async () => {
    const before = await ids();
    await install('update', pack('own', 'of the next version'));
    await install('update', pack('own', 'of this version again'));
    expect(await ids()).toEqual(before);
    expect((await readActiveReports(first)).map(({ title }) => title)).toContain('of this version again');
  });

  it('two workers at once, of the old version and the new, lose no report: each change is read before the next is written', async () => {
    await Promise.all([install('update', pack('own', 'new')), say('putReports', { pack: pack('five') }), say('tagReport', 'two', ['x'])]);
    await idle();
    expect(await ids()).toContain('five');
    for (const id of (await ids()) ?? []) expect(await readReport(first, id)).toMatchObject({ ok: true });
  });

  it.each([
    ['copied whole', () => undefined],
    ['copied without the second store', () => second.wipe()],
    ['copied without the first store', () => first.wipe()],
  ])('a profile %s has the whole library', async (_what, lose) => {
    const before = await readList(first);
    lose();
    await startBrowser();
    expect(await readList(first)).toEqual(before);
    expect(await readList(second)).toEqual(before);
    for (const id of (await ids()) ?? []) expect(await readReport(second, id)).toMatchObject({ ok: true });
  });

  it('two profiles that were one and went on apart, one put over the other: nothing of either is lost', async () => {
    await say('putReports', { pack: pack('here') });
    await idle();
    const here = first.copy();
    await fillLibrary();
    await say('putReports', { pack: pack('there') });
    await idle();
    first.fill(here);
    await startBrowser();
    const { reports = [], bin = [] } = (await readList(first)) ?? {};
    expect([...reports, ...bin].map(({ id }) => id)).toEqual(expect.arrayContaining(['here', 'there']));
  });

  it('disabled and enabled again, it is as it was', async () => {
    const before = first.copy();
    await startBrowser();
    expect(first.copy()).toEqual(before);
  });
});
