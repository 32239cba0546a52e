import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.stubGlobal('navigator', { locks: { request: (_name: string, change: () => unknown) => change() } });
const { answerAccess, onAdded, onRemoved, registerScripts } = await import('../../../background/access.ts');
const { registrations } = await import('../../../background/page-scripts.ts');

const { registerContentScripts, unregisterContentScripts, getRegisteredContentScripts, executeScript } = fakeBrowser.scripting;
const granted = (...origins: string[]) => fakeBrowser.permissions.getAll.mockResolvedValue({ origins });
/** As a browser gives them back: with fields of its own, in an order of its own. */
const there = (...origins: string[]) =>
  getRegisteredContentScripts.mockResolvedValue(
    registrations(origins)
      .map((each) => ({ ...each, world: 'ISOLATED', cssOrigin: 'author', css: each.css ?? [] }))
      .reverse(),
  );
const entered = () => executeScript.mock.calls.map(([injection]) => (injection as { target: object }).target);
const told = () => fakeBrowser.tabs.sendMessage.mock.calls.map(([tabId, { call, args }]) => [tabId, call, ...args]);

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers();
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }]);
  granted();
});

describe('the scripts that the browser runs', () => {
  it('are none before anything is granted', async () => {
    await registerScripts();
    expect(registerContentScripts).not.toHaveBeenCalled();
    expect(unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('are registered for exactly what is granted, gate first, in all frames', async () => {
    granted('*://*.a.example/*', 'https://b.example/*');
    await registerScripts();
    const scripts = registerContentScripts.mock.calls[0]?.[0] as ReturnType<typeof registrations>;
    expect(scripts.map(({ id, runAt }) => [id, runAt])).toEqual([
      ['gate', 'document_start'],
      ['detector', 'document_idle'],
    ]);
    for (const script of scripts) {
      expect(script.matches).toEqual(['*://*.a.example/*', 'https://b.example/*']);
      expect(script).toMatchObject({ allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true });
    }
  });

  it('are registered once for every site, whatever else is granted beside it', async () => {
    granted('http://*/*', 'https://*/*', '*://*.a.example/*');
    await registerScripts();
    expect(registerContentScripts.mock.calls[0]?.[0]).toEqual(registrations(['<all_urls>']));
  });

  it('are left alone where they are as they should be', async () => {
    granted('*://*.b.example/*', '*://*.a.example/*');
    there('*://*.a.example/*', '*://*.b.example/*');
    await registerScripts();
    expect(registerContentScripts).not.toHaveBeenCalled();
    expect(unregisterContentScripts).not.toHaveBeenCalled();
  });

  it.each([
    ['more was granted', ['*://*.a.example/*'], ['*://*.a.example/*', '*://*.b.example/*']],
    ['less is granted', ['<all_urls>'], ['*://*.a.example/*']],
  ])('are replaced where %s', async (_what, before, now) => {
    there(...before);
    granted(...now);
    await registerScripts();
    expect(unregisterContentScripts).toHaveBeenCalledTimes(1);
    expect(registerContentScripts.mock.calls).toEqual([[registrations(now)]]);
  });

  it('are taken away where nothing is granted any more', async () => {
    there('<all_urls>');
    await registerScripts();
    expect(unregisterContentScripts).toHaveBeenCalledTimes(1);
    expect(registerContentScripts).not.toHaveBeenCalled();
  });
});

describe('access given', () => {
  it('has the scripts registered, and puts them into tabs that are open', async () => {
    granted('*://*.a.example/*');
    await onAdded({ origins: ['*://*.a.example/*'] });
    expect(registerContentScripts).toHaveBeenCalledTimes(1);
    expect(entered()).toEqual([
      { tabId: 1, allFrames: true },
      { tabId: 2, allFrames: true },
    ]);
  });

  it('has open tabs read also where the scripts cannot be registered', async () => {
    granted('*://*.a.example/*');
    registerContentScripts.mockRejectedValue(new Error('no'));
    await expect(onAdded({ origins: ['*://*.a.example/*'] })).rejects.toThrow('no');
    expect(entered()).toHaveLength(2);
  });

  it('to something else than sites is none of its business', async () => {
    await onAdded({ permissions: ['bookmarks'] });
    await onRemoved({ permissions: ['bookmarks'] });
    expect(getRegisteredContentScripts).not.toHaveBeenCalled();
    expect(told()).toEqual([]);
  });
});

describe('access taken away', () => {
  it('first has the scripts run nowhere else, then has all frames of all tabs forget, and the badges with them', async () => {
    there('<all_urls>');
    const order: string[] = [];
    unregisterContentScripts.mockImplementation(async () => void order.push('unregistered'));
    fakeBrowser.tabs.sendMessage.mockImplementation(async () => void order.push('told'));
    await onRemoved({ origins: ['<all_urls>'] });
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['unregistered', 'told', 'told']);
    expect(told().map(([tabId, call]) => [tabId, call])).toEqual([
      [1, 'forget'],
      [2, 'forget'],
    ]);
    expect(fakeBrowser.tabs.sendMessage.mock.calls.every(([, , to]) => to === undefined)).toBe(true);
    expect(fakeBrowser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 1, text: '' }], [{ tabId: 2, text: '' }]]);
  });

  it('tells which pages it concerns, and which are left', async () => {
    granted('*://*.b.example/*');
    await onRemoved({ origins: ['*://*.a.example/*'] });
    const [, , taken, left] = told()[0] as [number, string, string, string];
    const concerned = (url: string) => new RegExp(taken, 'i').test(url) && !new RegExp(left, 'i').test(url);
    expect(['https://a.example/', 'https://www.a.example/x', 'https://b.example/', 'https://c.example/'].map(concerned)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('tells it again to pages that were just being entered', async () => {
    await onRemoved({ origins: ['<all_urls>'] });
    expect(told()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told()).toHaveLength(4);
  });

  it('is told to the pages also where the scripts cannot be unregistered, and that is said', async () => {
    there('<all_urls>');
    unregisterContentScripts.mockRejectedValue(new Error('no'));
    await expect(onRemoved({ origins: ['<all_urls>'] })).rejects.toThrow('no');
    expect(told()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told()).toHaveLength(4);
  });

  it('is told to the pages a little later where the browser does not say whether they were unregistered', async () => {
    there('<all_urls>');
    unregisterContentScripts.mockReturnValue(new Promise(() => undefined));
    void onRemoved({ origins: ['<all_urls>'] });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told()).toHaveLength(2);
  });

  it('is over with a tab that does not answer', async () => {
    fakeBrowser.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    await expect(onRemoved({ origins: ['<all_urls>'] })).resolves.toBeUndefined();
  });
});

describe('a press of the button', () => {
  const popup = { id: 'own-id', url: 'chrome-extension://own-id/popup/popup.html' } as Runtime.MessageSender;
  const page = { id: 'own-id', url: 'https://a.example/', tab: { id: 1 } } as Runtime.MessageSender;
  const readPage = { call: 'readPage', args: [7] };

  it('puts the scripts into the page in front and nowhere else', async () => {
    expect(await answerAccess(readPage, popup)).toBe(true);
    expect(entered()).toEqual([{ tabId: 7, allFrames: true }]);
    expect(registerContentScripts).not.toHaveBeenCalled();
  });

  it('says where the browser lets nobody in', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await answerAccess(readPage, popup)).toBe(false);
  });

  it.each([
    ['a page', page],
    ['another extension', { ...popup, id: 'other' }],
    ['nobody known', { id: 'own-id' } as Runtime.MessageSender],
  ])('is not taken from %s', (_who, sender) => {
    expect(answerAccess(readPage, sender)).toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
  });
});
