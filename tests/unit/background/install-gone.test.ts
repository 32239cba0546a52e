import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepingKey, readKeeping } from '../../../src/library/keeping.ts';
import { readActiveReports, readList } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { managedKey, settingsKey } from '../../../src/settings.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

const browser = { ...fakeBrowser, storage: { local: new FaultyStore() } };
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.stubGlobal('navigator', { locks: { request: (_name: string, change: () => unknown) => change() } });
const second = new FaultyStore();
vi.mock('../../../background/second-store.ts', () => ({ secondStore: second }));
const { onInstalled, onStartup, onStored } = await import('../../../background/install.ts');

const store = browser.storage.local;
const pack = (title: string) => encodePack(smallReport('own', title));
const notice = () => readKeeping(store.value(keepingKey)).notice;
const titles = async () => (await readActiveReports(store)).map(({ title }) => title);

beforeEach(async () => {
  resetBrowser();
  store.wipe();
  second.wipe();
  await onInstalled('install', pack('first'));
});

describe('where both copies are gone', () => {
  it.each([
    ['an update', () => onInstalled('update', pack('second'))],
    ['a change of the store', () => onStored({ names: {} }, 'local', pack('second'))],
  ])('%s says that the library was erased, and puts nothing in', async (_what, event) => {
    store.wipe();
    second.wipe();
    await event();
    expect(notice()).toMatchObject({ kind: 'erased' });
    expect(await readList(store)).toBeUndefined();
  });

  it.each<[string, () => void]>([
    ['the settings are left', () => store.spoil(settingsKey, {})],
    ['a record is left in the second copy', () => second.spoil('r/mine/1', 'x')],
    ['a store does not say what it holds', () => vi.spyOn(second, 'allKeys').mockRejectedValueOnce(new Error('no'))],
  ])('a start of the browser says so where %s', async (_what, leave) => {
    store.wipe();
    second.wipe();
    leave();
    await onStartup(pack('first'));
    expect(notice()).toMatchObject({ kind: 'erased' });
    expect(await readList(store)).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['what an organisation manages', { blockedSites: [] }],
  ])('and %s is left anywhere, a start begins a library as an install does, and says that none was found', async (_what, managed) => {
    store.wipe();
    second.wipe();
    store.spoil(managedKey, managed);
    await onStartup(pack('first'));
    expect(await titles()).toEqual(['first']);
    expect(notice()).toMatchObject({ kind: 'blank' });
    await onStartup(pack('first'));
    expect(notice()).toMatchObject({ kind: 'blank' });
  });

  it('a start that a browser tells of before the install says nothing once the install is told of too', async () => {
    store.wipe();
    second.wipe();
    await onStartup(pack('first'));
    await onInstalled('install', pack('first'));
    expect(await titles()).toEqual(['first']);
    expect(notice()).toBeUndefined();
  });

  it('an unreadable second copy is not taken for a lost one: nothing is written', async () => {
    store.wipe();
    for (const key of ['headA', 'headB']) second.failOn(key);
    await expect(onStartup(pack('second'))).rejects.toThrow('cannot be read');
    expect(store.copy().size).toBe(0);
    second.heal();
    await onStartup(pack('second'));
    expect(await titles()).toEqual(['first']);
  });
});
