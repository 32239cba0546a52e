import browser from 'webextension-polyfill';
import { browserStore } from '../src/library/browser-store.ts';
import { alarm } from './in-time.ts';

/** The store of the library. */
export const ownStore = browserStore(() => browser.storage.local, alarm);
