import { vi } from 'vitest';
import type { CallMessage } from '../../../src/messages.ts';

/** The calls that the worker makes of the browser, as mocks that answer nothing until told. */
export const fakeBrowser = {
  runtime: { id: 'own-id', getURL: (path: string) => `chrome-extension://own-id/${path}`, getManifest: () => ({ version: '9.0.0' }) },
  permissions: { getAll: vi.fn<() => Promise<{ origins?: string[] }>>() },
  scripting: {
    executeScript: vi.fn<(injection: object) => Promise<{ frameId?: number; result: unknown }[]>>(),
    insertCSS: vi.fn<(injection: object) => Promise<void>>(),
    getRegisteredContentScripts: vi.fn<() => Promise<object[]>>(),
    registerContentScripts: vi.fn<(scripts: object[]) => Promise<void>>(),
    unregisterContentScripts: vi.fn<() => Promise<void>>(),
  },
  action: {
    setBadgeText: vi.fn<(details: { tabId: number; text: string }) => Promise<void>>(),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
    openPopup: vi.fn<() => Promise<void>>(),
  },
  storage: { local: { get: vi.fn<() => Promise<Record<string, unknown>>>() } },
  tabs: {
    query: vi.fn<() => Promise<{ id?: number; url?: string; windowId?: number }[]>>(),
    create: vi.fn<(tab: object) => Promise<void>>(async () => undefined),
    update: vi.fn<(id: number, change: object) => Promise<void>>(async () => undefined),
    reload: vi.fn<(id: number) => Promise<void>>(async () => undefined),
    sendMessage: vi.fn<(tabId: number, message: CallMessage, to: { frameId: number }) => Promise<unknown>>(),
  },
};

/** Forgets all calls and lets every one succeed. */
export function resetBrowser(): void {
  vi.clearAllMocks();
  fakeBrowser.scripting.executeScript.mockResolvedValue([]);
  fakeBrowser.scripting.insertCSS.mockResolvedValue(undefined);
  fakeBrowser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  fakeBrowser.scripting.registerContentScripts.mockResolvedValue(undefined);
  fakeBrowser.scripting.unregisterContentScripts.mockResolvedValue(undefined);
  fakeBrowser.permissions.getAll.mockResolvedValue({ origins: ['<all_urls>'] });
  fakeBrowser.action.setBadgeText.mockResolvedValue(undefined);
  fakeBrowser.storage.local.get.mockResolvedValue({});
  fakeBrowser.tabs.query.mockResolvedValue([]);
  fakeBrowser.tabs.sendMessage.mockResolvedValue(undefined);
  fakeBrowser.action.openPopup.mockResolvedValue(undefined);
}
