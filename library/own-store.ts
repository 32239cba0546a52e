import browser from 'webextension-polyfill';
import { browserStore } from '../src/library/browser-store.ts';

/** The store of the library and of drafts, for our own pages. */
export const ownStore = browserStore(
  () => browser.storage.local,
  (ms, ring) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
);
