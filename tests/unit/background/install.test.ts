import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardsKey, isForPages, namesKey, sieveKey } from '../../../src/library/keys.ts';
import { readActiveReports, removeReports, switchReports } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

const browser = { ...fakeBrowser, storage: { local: new FaultyStore() } };
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.stubGlobal('navigator', { locks: { request: (_name: string, change: () => unknown) => change() } });
const { onInstalled, onStartup, onStored } = await import('../../../background/install.ts');

const store = browser.storage.local;
const pack = (title: string) => encodePack(smallReport('own', title));
const storedNames = () =>
  store
    .keys(`${namesKey}.`)
    .map((key) => store.value(key))
    .join();
const titles = async () => (await readActiveReports(store)).map(({ title }) => title);

beforeEach(async () => {
  resetBrowser();
  for (const key of store.keys('')) store.spoil(key, undefined);
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
    for (const key of store.keys('')) store.spoil(key, undefined);
    fakeBrowser.tabs.create.mockRejectedValueOnce(new Error('No current window'));
    await onInstalled('install', pack('first'));
    expect(await titles()).toEqual(['first']);
  });
});

describe('an update', () => {
  it('brings the new revision, without a welcome page', async () => {
    await onInstalled('update', pack('second'));
    expect(await titles()).toEqual(['second']);
    expect(fakeBrowser.tabs.create).toHaveBeenCalledTimes(1);
    expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(2);
  });

  it('leaves a report alone that was switched off or removed', async () => {
    await switchReports(store, ['own'], false);
    await onInstalled('update', pack('second'));
    expect(await titles()).toEqual([]);
    await removeReports(store, ['own']);
    await onInstalled('update', pack('third'));
    expect(store.keys('r/')).toEqual([]);
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

  it('finishes an install that was cut short', async () => {
    for (const key of store.keys('')) store.spoil(key, undefined);
    await onStartup(pack('first'));
    expect(await titles()).toEqual(['first']);
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

  it('makes a store that was cleared whole again', async () => {
    const before = store.copy();
    for (const key of store.keys('')) store.spoil(key, undefined);
    await changed(...before.keys());
    expect(store.copy()).toEqual(before);
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
