import browser from 'webextension-polyfill';
import { type AccessCalls, createSender } from '../src/messages.ts';
import type { StripTick } from '../src/popup/strip.ts';
import { type Settings, settingsKey, withSite } from '../src/settings.ts';
import { changeSettings } from '../src/settings-store.ts';
import { chooseSite, leaveSite, loadOrigins, reach } from './access.ts';
import { askPage, askPlaces, readOn, visit } from './page.ts';
import { made } from './selected.ts';
import { notSaved, page, places, settings, site, switchedOff, tab } from './state.ts';
import { nextStop, type Stop } from './tour.ts';

/** When a page that scrolls to a mention is asked anew what is in view, in ms after the call: most have arrived, all have. */
const arrivalsMs = [400, 1300];

const againMs = 300;

/** When a page whose access was changed is asked anew, in ms. */
const followsMs = [100, 400, 1500];

const call = createSender<AccessCalls>((message) => browser.runtime.sendMessage(message));

/** The last mention visited of each entity. */
const visited = new Map<string, Stop>();

/** Asks the page anew. */
export async function refreshPage(): Promise<void> {
  if (tab.value) page.value = await askPage(tab.value.id);
}

/** Asks the page anew where its mentions are and what is in view; so many times again where it cannot tell yet. */
export async function refreshPlaces(again = 0): Promise<void> {
  const { value: seen } = page;
  if (!tab.value || seen.kind !== 'seen') return;
  const answer = await askPlaces(tab.value.id);
  if (page.value !== seen) return;
  places.value = answer ?? places.value;
  if (!answer && again > 0) setTimeout(() => void refreshPlaces(again - 1), againMs);
}

/** Scrolls the page to the entity's next or previous mention and opens its card. */
export async function visitMention(entity: string, step: 1 | -1): Promise<void> {
  if (!tab.value || page.value.kind !== 'seen') return;
  const frames = page.value.frames.map(({ frameId, state }) => ({ frameId, counts: state.counts }));
  const stop = nextStop(frames, entity, visited.get(entity), step);
  if (!stop) return;
  visited.set(entity, stop);
  if (!(await visit(tab.value.id, page.value.frames, stop.frameId, entity, step))) await refreshPage();
  for (const ms of arrivalsMs) setTimeout(() => void refreshPlaces(), ms);
}

/** Scrolls the page to the mention that a tick of the strip stands for and opens its card. */
export async function visitTick({ entity, at }: StripTick): Promise<void> {
  if (!tab.value || page.value.kind !== 'seen') return;
  // From there the page itself knows which is next.
  visited.delete(entity);
  if (!(await visit(tab.value.id, page.value.frames, 0, entity, { at }))) await refreshPage();
  for (const ms of arrivalsMs) setTimeout(() => void refreshPlaces(), ms);
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
  if (name === undefined) return;
  const access = reach.value !== 'everywhere';
  // First of all, as the press counts only now; a site that is off as well comes on with it.
  const asked = access ? (on ? chooseSite(name) : leaveSite(name)) : undefined;
  const isToBeStored = !access || (on && settings.value?.sitesOff.includes(name));
  const stored = isToBeStored ? await change((before) => withSite(before, name, on)) : true;
  if (!stored || (asked && !(await asked))) return;
  made.value = undefined;
  switchedOff.value = on ? undefined : { site: name, holds: true, access };
}

/** Switches the site that was switched off last on again: it is taken from the list, which is then as it was before. */
export async function undoSwitch(): Promise<void> {
  const { value: last } = switchedOff;
  if (!last) return;
  const undone = last.access ? chooseSite(last.site) : change((before) => withSite(before, last.site, true));
  if (await undone) switchedOff.value = { ...last, holds: false };
}

/** Switches everything on or off. */
export async function switchEverywhere(enabled: boolean): Promise<void> {
  await change((before) => ({ ...before, enabled }));
}

/** Opens the settings page, or goes to it where it is open. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  close();
}

/** Has the page in front read, which a press of the button lets us do; it is read until it is left. */
export async function readPage(): Promise<void> {
  if (!tab.value) return;
  // A worker that does not answer leaves the page as it is.
  await call('readPage', tab.value.id).catch(() => undefined);
  await refreshPage();
}

/** After a change of access: the worker tells the page, which then is as it will be. */
export async function followAccess(): Promise<void> {
  await loadOrigins();
  for (const ms of followsMs) setTimeout(() => void refreshPage(), ms);
}

/** Changes the settings; false, and said so, where they cannot be saved. */
async function change(how: (before: Settings) => Settings): Promise<boolean> {
  try {
    settings.value = await navigator.locks.request(settingsKey, () => changeSettings(browser.storage.local, how));
    notSaved.value = undefined;
  } catch {
    notSaved.value = 'popup_not_saved';
  }
  return !notSaved.value;
}
