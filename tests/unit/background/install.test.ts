import { beforeEach, describe, expect, it, vi } from 'vitest';
import { headKeys } from '../../../src/library/head.ts';
import { keepingKey, readKeeping } from '../../../src/library/keeping.ts';
import { cardsKey, isForPages, namesKey, sieveKey } from '../../../src/library/keys.ts';
import { putReports, readActiveReports, readList, removeReports, switchReports } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

const browser = { ...fakeBrowser, storage: { local: new FaultyStore() } };
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.stubGlobal('navigator', { locks: { request: (_name: string, change: () => unknown) => change() } });
const second = new FaultyStore();
vi.mock('../../../background/second-store.ts', () => ({ secondStore: second }));
const { onInstalled, onStartup, onStored, onWorker } = await import('../../../background/install.ts');

const store = browser.storage.local;
const { scripting } = fakeBrowser;
const pack = (title: string) => encodePack(smallReport('own', title));
const storedNames = () =>
  store
    .keys(`${namesKey}.`)
    .map((key) => store.value(key))
    .join();
const notice = () => readKeeping(store.value(keepingKey)).notice;
const titles = async () => (await readActiveReports(store)).map(({ title }) => title);

beforeEach(async () => {
  resetBrowser();
  store.wipe();
  second.wipe();
  await onInstalled('install', pack('first'));
});

describe('the first install', () => {
  it('opens the welcome page, puts the report and its names into the library, and marks the open tabs', async () => {
    expect(fakeBrowser.tabs.create.mock.calls).toEqual([[{ url: 'chrome-extension://own-id/library/welcome.html' }]]);
    expect(await titles()).toEqual(['first']);
    expect(storedNames()).toContain('Velm');
    expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(1);
  });

  it('sets up the library also where no window is open for the welcome page', async () => {
    store.wipe();
    second.wipe();
    fakeBrowser.tabs.create.mockRejectedValueOnce(new Error('No current window'));
    await onInstalled('install', pack('first'));
    expect(await titles()).toEqual(['first']);
  });

  it('sets up the library also where the scripts cannot be registered, and says so', async () => {
    store.wipe();
    second.wipe();
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('no'));
    await expect(onInstalled('install', pack('first'))).rejects.toThrow('no');
    expect(await titles()).toEqual(['first']);
  });

  it('is noted before anything is waited for, so that the next start can finish it', async () => {
    store.wipe();
    second.wipe();
    const get = vi.spyOn(second, 'get').mockReturnValue(new Promise(() => undefined));
    const tabs = fakeBrowser.tabs.create.mockReturnValueOnce(new Promise(() => undefined));
    scripting.getRegisteredContentScripts.mockReturnValue(new Promise(() => undefined));
    void onInstalled('install', pack('first'));
    for (let turn = 0; turn < 50; turn++) await undefined;
    expect(tabs).toHaveBeenCalled();
    expect(readKeeping(store.value(keepingKey)).since).toBeTypeOf('number');
    get.mockRestore();
    await onStartup(pack('first'));
    expect(await titles()).toEqual(['first']);
    expect(notice()).toBeUndefined();
  });
});

describe('an update', () => {
  it('brings the new revision, without a welcome page', async () => {
    await onInstalled('update', pack('second'));
    expect(await titles()).toEqual(['second']);
    expect(fakeBrowser.tabs.create).toHaveBeenCalledTimes(1);
    expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(2);
  });

  it.each<[string, () => void, string]>([
    ['the library was written by a newer version', () => headKeys.map((key) => store.spoil(key, { schema: 3 })), 'newer version'],
    ['the library cannot be read', () => headKeys.map((key) => store.failOn(key)), 'cannot be read'],
    ['the scripts cannot be registered', () => scripting.getRegisteredContentScripts.mockRejectedValue(new Error('no')), 'no'],
  ])('where %s, does the rest all the same, and says so', async (_what, spoil, said) => {
    fakeBrowser.tabs.query.mockClear();
    scripting.registerContentScripts.mockClear();
    spoil();
    await expect(onInstalled('update', pack('second'))).rejects.toThrow(said);
    store.heal();
    expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(1);
    if (said === 'no') expect(await titles()).toEqual(['second']);
    else expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });

  it('leaves a report alone that was switched off or removed', async () => {
    await switchReports(store, ['own'], false);
    await onInstalled('update', pack('second'));
    expect(await titles()).toEqual([]);
    await removeReports(store, ['own']);
    await onInstalled('update', pack('third'));
    expect(await readList(store)).toMatchObject({ reports: [], bin: [{ id: 'own' }] });
  });

  it('writes the names anew', async () => {
    for (const key of store.keys('').filter(isForPages)) store.spoil(key, 'in the old form');
    await onInstalled('update', pack('first'));
    expect(storedNames()).toContain('Velm');
  });
});

describe('a start of the browser', () => {
  it('changes nothing in a sound library', async () => {
    const before = store.copy();
    await onStartup(pack('second'));
    expect(store.copy()).toEqual(before);
  });

  it.each([1, 2, 3])('finishes an install that was cut short after %i writes', async (writes) => {
    store.wipe();
    second.wipe();
    store.dieAfter(writes);
    await onInstalled('install', pack('first')).catch(() => undefined);
    store.heal();
    await onStartup(pack('first'));
    expect(await titles()).toEqual(['first']);
    expect(notice()).toBeUndefined();
  });

  it('puts nothing into a library that cannot be read', async () => {
    for (const key of ['headA', 'headB']) store.failOn(key);
    const before = store.copy();
    await expect(onStartup(pack('second'))).rejects.toThrow('cannot be read');
    expect(store.copy()).toEqual(before);
    store.heal();
  });
});

describe('a change of the store', () => {
  const changed = (...keys: string[]) => onStored(Object.fromEntries(keys.map((key) => [key, {}])), 'local', pack('first'));

  it('makes a store that was cleared whole again, from the second copy, and says so', async () => {
    const before = store.copy();
    store.wipe();
    await changed(...before.keys());
    expect(notice()).toMatchObject({ kind: 'restored', count: 1 });
    before.delete(keepingKey);
    const { [keepingKey]: _, ...now } = Object.fromEntries(store.copy());
    expect(new Map(Object.entries(now))).toEqual(before);
  });

  it.each([namesKey, `${namesKey}.1`, sieveKey, cardsKey])('writes damaged %s anew', async (key) => {
    const before = store.copy();
    for (const damage of ['{"version":1}', undefined]) {
      store.spoil(key, damage);
      await changed(key);
      expect(store.copy()).toEqual(before);
    }
  });

  it('writes nothing where all is as it should be, so that it does not follow its own writing', async () => {
    store.dieAfter(0);
    await changed(namesKey, cardsKey);
    store.heal();
  });
});

describe('the second copy', () => {
  const own = encodePack(smallReport('mine'));

  it('holds what the library holds once the worker has changed it', async () => {
    expect(await readList(second)).toEqual(await readList(store));
    expect(second.keys('r/')).toEqual(['r/own/1']);
  });

  it('gives everything back at the next start of the worker where the store was wiped', async () => {
    await putReports(store, [{ pack: own }]);
    await onStartup(pack('first'));
    store.wipe();
    await onWorker(pack('first'));
    expect(await titles()).toEqual(['first', 'mine']);
    expect(storedNames()).toContain('Velm');
    expect(notice()).toMatchObject({ kind: 'restored', count: 2 });
  });

  it.each([undefined, 'half a te'])('gives a record back that is %s in the store, at the next update', async (value) => {
    await putReports(store, [{ pack: own }]);
    await onStartup(pack('first'));
    store.spoil('r/mine/1', value);
    await onInstalled('update', pack('first'));
    expect(await titles()).toEqual(['first', 'mine']);
    expect(store.value('r/mine/1')).toBe(own);
  });

  it('is brought up where it fell behind, and nothing else is written', async () => {
    await putReports(store, [{ pack: own }]);
    const before = store.copy();
    await onWorker(pack('first'));
    expect(await readList(second)).toEqual(await readList(store));
    expect(store.copy()).toEqual(before);
  });

  it('is not asked for more than its first line where all is well', async () => {
    const before = [store.copy(), second.copy()];
    // The rest could not even be asked for.
    for (const each of [store, second]) for (const key of each.keys('')) if (key !== 'headA') each.failOn(key);
    await onWorker(pack('first'));
    for (const each of [store, second]) each.heal();
    expect([store.copy(), second.copy()]).toEqual(before);
  });

  it.each<[string, FaultyStore]>([
    ['first', store],
    ['second', second],
  ])('and the %s have each copy of the list written again that is damaged or lost, once', async (_which, broken) => {
    const before = [store.copy(), second.copy()];
    for (const key of headKeys)
      for (const damage of ['garbage', undefined, null, { schema: 2, counter: 1, list: '{}', checksum: '' }]) {
        broken.spoil(key, damage);
        await onStartup(pack('first'));
        expect([store.copy(), second.copy()]).toEqual(before);
      }
    const set = vi.spyOn(broken, 'set');
    await onStartup(pack('first'));
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });

  it('is not compared as a whole at each start of the worker because the first line was damaged once', async () => {
    for (const each of [store, second]) {
      each.spoil('headA', 'garbage');
      await onWorker(pack('first'));
      const get = vi.spyOn(each, 'get');
      await onWorker(pack('first'));
      expect(get.mock.calls).toEqual([['headA']]);
      get.mockRestore();
    }
  });

  it('that cannot be had keeps nobody from anything', async () => {
    second.dieAfter(0);
    for (const key of ['headA', 'headB', keepingKey]) second.failOn(key);
    await onInstalled('update', pack('second'));
    expect(await titles()).toEqual(['second']);
    expect(readKeeping(store.value(keepingKey)).second).toBe('failed');
    second.heal();
    await onStartup(pack('second'));
    expect(readKeeping(store.value(keepingKey)).second).toBeUndefined();
    expect(await readList(second)).toEqual(await readList(store));
  });

  it('that cannot be had at the first install does not keep the report out', async () => {
    store.wipe();
    second.wipe();
    for (const key of ['headA', 'headB', keepingKey]) second.failOn(key);
    await onInstalled('install', pack('first'));
    second.heal();
    expect(await titles()).toEqual(['first']);
  });
});
