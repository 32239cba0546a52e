import browser, { type Tabs } from 'webextension-polyfill';

/** Opens a page of ours in a tab beside another; where that cannot be (a private window, a browser that knows no such thing), where the browser likes. */
export async function openBeside(url: string, tab: Tabs.Tab | undefined): Promise<void> {
  const place = tab?.id === undefined ? {} : { openerTabId: tab.id, ...(tab.windowId !== undefined && { windowId: tab.windowId }) };
  // No page of ours can stand in every private window.
  await browser.tabs.create({ url, ...(tab?.incognito ? {} : place) }).catch(() => browser.tabs.create({ url }));
}
