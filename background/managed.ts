import browser, { type Storage } from 'webextension-polyfill';
import { originsOf } from '../src/access.ts';
import { sameValue } from '../src/library/same-value.ts';
import { managedKey, siteOf } from '../src/settings.ts';

/**
 * Copies what an organisation manages to where pages read the settings: asking for it in each page would cost each page. Rejects where the
 * browser does not tell it: then what it told last holds.
 */
export function copyManaged(): Promise<void> {
  // One after the other: what was asked first must not be written last.
  return navigator.locks.request('managed', async () => {
    const managed = await readManaged();
    const { [managedKey]: before } = await browser.storage.local.get(managedKey);
    if (sameValue(before, managed)) return;
    if (managed === undefined) await browser.storage.local.remove(managedKey);
    else await browser.storage.local.set({ [managedKey]: managed });
  });
}

/** Undefined where nobody manages this browser: Chrome then gives nothing, Firefox refuses to answer, and has no such store on Android. */
async function readManaged(): Promise<Record<string, unknown> | undefined> {
  const managed = await (browser.storage.managed as Storage.StorageArea | undefined)?.get().catch((error: unknown) => {
    if (/manifest not found/i.test(String(error))) return undefined;
    throw error;
  });
  if (!managed) return undefined;
  if (Object.keys(managed).length === 0) return undefined;
  const { blockedSites } = managed;
  return { ...managed, blockedSites: Array.isArray(blockedSites) ? blockedSites.flatMap(asSite) : [] };
}

/** A site as an administrator may write it: an address, or a host with or without `*.`. */
function asSite(written: unknown): readonly string[] {
  if (typeof written !== 'string') return [];
  const site = siteOf(/^\w+:\/\//.test(written) ? written : `https://${written.trim().replace(/^\*\./, '')}`);
  return site !== undefined && originsOf(site).length > 0 ? [site] : [];
}
