import browser from 'webextension-polyfill';
import { type Settings, settingsKey, withSite } from '../src/settings.ts';
import { changeSettings } from '../src/settings-store.ts';
import { askPage, readOn, visit } from './page.ts';
import { notSaved, page, settings, site, tab } from './state.ts';
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

/** Has the page read on where reading stopped. */
export async function goOn(): Promise<void> {
  if (!tab.value || page.value.kind !== 'seen') return;
  await readOn(tab.value.id, page.value.frames);
  await refreshPage();
}

/** Switches the site in front on or off. */
export async function switchSite(on: boolean): Promise<void> {
  const { value: name } = site;
  if (name !== undefined) await change((before) => withSite(before, name, on));
}

/** Switches everything on or off. */
export function switchEverywhere(enabled: boolean): Promise<void> {
  return change((before) => ({ ...before, enabled }));
}

/** Opens the settings page, or goes to it where it is open. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  close();
}

/** Loads the page in front again. */
export async function reloadTab(): Promise<void> {
  if (!tab.value) return;
  await browser.tabs.reload(tab.value.id);
  page.value = { kind: 'asking' };
}

async function change(how: (before: Settings) => Settings): Promise<void> {
  try {
    settings.value = await navigator.locks.request(settingsKey, () => changeSettings(browser.storage.local, how));
    notSaved.value = false;
  } catch {
    notSaved.value = true;
  }
}
