import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { libraryPath } from '../src/library-address.ts';
import { inTime } from './in-time.ts';
import { openBeside } from './open-beside.ts';
import { openPopup } from './open-popup.ts';

/** A page that has not answered by then is left to the library, which says what it finds. */
const limitMs = 1_000;

const items = [
  { id: 'make-page', key: 'popup_make', contexts: ['page'] },
  { id: 'make-selection', key: 'menu_make_selection', contexts: ['selection'] },
] as const;

/** Puts the items into the context menu, in place of those that are there. Firefox for Android has no such menu. */
export async function setMenus(): Promise<void> {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const { id, key, contexts } of items) {
    const item = { id, title: browser.i18n.getMessage(key), contexts: [...contexts], documentUrlPatterns: ['<all_urls>'] };
    // Of two that set them at once, one finds them there.
    contextMenus.create(item, () => void browser.runtime.lastError);
  }
}

/** Keeps the items there, in the language of the browser, and answers presses of them. */
export function keepMenus(): void {
  browser.runtime.onInstalled.addListener(() => void setMenus());
  browser.runtime.onStartup.addListener(() => void setMenus());
  browser.contextMenus?.onClicked.addListener((info, tab) => void onMenu(info, tab));
}

/** Opens the library to make the page a report, or what is selected on it; where that cannot be, the popup says why. */
export async function onMenu({ menuItemId }: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || !items.some(({ id }) => id === menuItemId)) return;
  if ((await isBarred(tab.id)) && (await openPopup())) return;
  await openBeside(browser.runtime.getURL(libraryPath({ make: tab.id, selection: menuItemId === 'make-selection' })), tab);
}

/** Whether the browser lets nobody into the page, or shows it in a viewer of its own. */
async function isBarred(tabId: number): Promise<boolean> {
  try {
    const asked = browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType, injectImmediately: true });
    return (await inTime(asked, limitMs))?.[0]?.result === 'application/pdf';
  } catch {
    return true;
  }
}
