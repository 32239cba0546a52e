import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Menus, Tabs } from 'webextension-polyfill';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

type Item = { readonly id: string; readonly title: string; readonly contexts: readonly string[] };
/** The browser's own menu: an id may be there once. */
const menu = new Map<string, Item>();
const runtime = { ...fakeBrowser.runtime, lastError: undefined as { message: string } | undefined };
const listeners = { installed: vi.fn(), startup: vi.fn(), clicked: vi.fn() };
const contextMenus = {
  removeAll: async () => menu.clear(),
  create(item: Item, done: () => void) {
    runtime.lastError = menu.has(item.id) ? { message: 'duplicate id' } : undefined;
    if (!runtime.lastError) menu.set(item.id, item);
    done();
  },
  onClicked: { addListener: listeners.clicked },
};
const browser: Record<string, unknown> = {
  ...fakeBrowser,
  runtime: { ...runtime, onInstalled: { addListener: listeners.installed }, onStartup: { addListener: listeners.startup } },
  i18n: { getMessage: (key: string) => `the words of ${key}` },
  contextMenus,
};
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { keepMenus, onMenu, setMenus } = await import('../../../background/menus.ts');

const { create } = fakeBrowser.tabs;
const { openPopup } = fakeBrowser.action;
const { executeScript } = fakeBrowser.scripting;
const press = (menuItemId: string, tab?: Partial<Tabs.Tab>) => onMenu({ menuItemId } as Menus.OnClickData, tab as Tabs.Tab | undefined);
const page = { id: 7, windowId: 2, incognito: false };
const library = (rest: string) => `chrome-extension://own-id/library/library.html${rest}`;

beforeEach(() => {
  resetBrowser();
  menu.clear();
  browser['contextMenus'] = contextMenus;
  executeScript.mockResolvedValue([{ frameId: 0, result: 'text/html' }]);
});

describe('the menu', () => {
  it('has an item for the page and one for what is selected, in words', async () => {
    await setMenus();
    expect([...menu.values()]).toMatchObject([
      { id: 'make-page', title: 'the words of popup_make', contexts: ['page'], documentUrlPatterns: ['<all_urls>'] },
      { id: 'make-selection', title: 'the words of menu_make_selection', contexts: ['selection'] },
    ]);
  });

  it('has each once, however often it is set, also by two at once', async () => {
    await setMenus();
    await Promise.all([setMenus(), setMenus()]);
    expect([...menu.keys()]).toEqual(['make-page', 'make-selection']);
  });

  it('is set at every install and start, and listened to from the first', () => {
    keepMenus();
    for (const listener of Object.values(listeners)) expect(listener).toHaveBeenCalledOnce();
  });

  it('is left out where the browser has none', async () => {
    browser['contextMenus'] = undefined;
    await expect(setMenus()).resolves.toBeUndefined();
    expect(() => keepMenus()).not.toThrow();
  });
});

describe('a press', () => {
  it.each([
    ['make-page', '#make=7'],
    ['make-selection', '#make=7&selection'],
  ])('on %s opens the library beside the page', async (item, rest) => {
    await press(item, page);
    expect(create.mock.calls).toEqual([[{ url: library(rest), windowId: 2, openerTabId: 7 }]]);
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('in a private window leaves the window to the browser', async () => {
    await press('make-page', { ...page, incognito: true });
    expect(create.mock.calls).toEqual([[{ url: library('#make=7') }]]);
  });

  it.each([
    ['nobody may enter', () => executeScript.mockRejectedValue(new Error('Cannot access'))],
    ['is a PDF', () => executeScript.mockResolvedValue([{ result: 'application/pdf' }])],
  ])('on a page that %s has the popup say why', async (_what, bar) => {
    bar();
    await press('make-page', page);
    expect(openPopup).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['cannot be opened', () => openPopup.mockRejectedValue(new Error('no'))],
    ['can be opened in no way', () => Reflect.deleteProperty(fakeBrowser.action, 'openPopup')],
  ])('leaves it to the library where the popup %s', async (_what, make) => {
    executeScript.mockRejectedValue(new Error('Cannot access'));
    make();
    await press('make-page', page);
    fakeBrowser.action.openPopup = openPopup;
    expect(create).toHaveBeenCalledOnce();
  });

  it('leaves it to the library where the page does not answer', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => undefined));
    const done = press('make-page', page);
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    vi.useRealTimers();
    expect(create).toHaveBeenCalledOnce();
  });

  it.each([
    ['another item', 'other', page],
    ['no tab', 'make-page', undefined],
    ['a tab without an id', 'make-page', {}],
  ])('on %s does nothing', async (_what, item, tab) => {
    await press(item, tab);
    expect(create).not.toHaveBeenCalled();
    expect(openPopup).not.toHaveBeenCalled();
  });
});
