import browser from 'webextension-polyfill';
import { originsOf } from '../src/access.ts';
import { sameValue } from '../src/library/same-value.ts';
import { managedKey, siteOf } from '../src/settings.ts';

/** Copies what an organisation manages to where pages read the settings: asking for it in each page would cost each page. */
export async function copyManaged(): Promise<void> {
  const managed = await readManaged();
  const { [managedKey]: before } = await browser.storage.local.get(managedKey);
  if (sameValue(before, managed)) return;
  if (managed === undefined) await browser.storage.local.remove(managedKey);
  else await browser.storage.local.set({ [managedKey]: managed });
}

/** Undefined where nobody manages this browser; Firefox then refuses to answer, Chrome gives nothing. */
async function readManaged(): Promise<Record<string, unknown> | undefined> {
  const managed = await browser.storage.managed.get().catch((): Record<string, unknown> => ({}));
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
