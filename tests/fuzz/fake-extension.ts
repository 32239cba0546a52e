import { MemoryStore } from './memory-store.ts';

/** What the worker did to the browser: who asked for it must have been allowed to. */
export const deeds: { readonly what: string; readonly args: readonly unknown[] }[] = [];

const done =
  (what: string, answer: unknown = undefined) =>
  async (...args: readonly unknown[]) => {
    deeds.push({ what, args });
    return answer;
  };

/** The library's two stores. */
export const local = new MemoryStore();
export const secondStore = new MemoryStore();

const own = 'chrome-extension://own-id';

/** In the place of `webextension-polyfill`, where the worker is tried without a browser. */
const browser = {
  runtime: { id: 'own-id', getURL: (path: string) => new URL(path, `${own}/`).href },
  storage: { local },
  scripting: { executeScript: done('executeScript', []), insertCSS: done('insertCSS') },
  action: { setBadgeText: done('setBadgeText'), openPopup: done('openPopup') },
  tabs: { query: async () => [], create: done('create'), update: done('update'), sendMessage: done('sendMessage') },
  windows: { update: done('windows.update') },
  permissions: { contains: async () => true, getAll: async () => ({ origins: ['<all_urls>'] }) },
};
export default browser;
