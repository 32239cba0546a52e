import browser from 'webextension-polyfill';
import { defaultSettings, type Settings, settingsKey, storedSettings, withSite } from '../src/settings.ts';
import { askPage, visit } from './page.ts';
import { page, settings, site, tab } from './state.ts';
import { nextStop, type Stop } from './tour.ts';

/** The last mention visited of each entity. */
const visited = new Map<string, Stop>();

/** Asks the page anew. */
export async function refreshPage(): Promise<void> {
  if (tab.value) page.value = await askPage(tab.value.id);
}

/** Scrolls the page to the entity's next or previous mention and opens its card. */
export async function visitMention(entity: string, step: 1 | -1): Promise<void> {
  if (!tab.value || page.value.kind !== 'seen') return;
  const frames = page.value.frames.map(({ frameId, state }) => ({ frameId, counts: state.counts }));
  const stop = nextStop(frames, entity, visited.get(entity), step);
  if (!stop) return;
  visited.set(entity, stop);
  if (!(await visit(tab.value.id, page.value.frames, stop.frameId, entity, step))) await refreshPage();
}

/** Switches the site in front on or off. */
export function switchSite(on: boolean): Promise<void> {
  return site.value === undefined ? Promise.resolve() : save(withSite(settings.value ?? defaultSettings, site.value, on));
}

/** Switches everything on or off. */
export function switchEverywhere(on: boolean): Promise<void> {
  return save({ ...(settings.value ?? defaultSettings), enabled: on });
}

/** Loads the page in front again. */
export async function reloadTab(): Promise<void> {
  if (!tab.value) return;
  await browser.tabs.reload(tab.value.id);
  page.value = { kind: 'asking' };
}

async function save(changed: Settings): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: storedSettings(changed) });
  settings.value = changed;
}
