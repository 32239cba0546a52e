import browser from 'webextension-polyfill';
import type { Patience } from '../../src/card/delays.ts';
import type { Correction } from '../../src/corrections.ts';
import { type CorrectionCalls, createSender } from '../../src/messages.ts';
import { type Settings, settingsKey, withSite } from '../../src/settings.ts';
import { changeSettings } from '../../src/settings-store.ts';
import { isolated } from '../../src/text/isolated.ts';
import type { CalendarChoice } from '../../src/time/calendar.ts';
import { number, t } from '../translate.ts';
import type { Line } from './lines.ts';
import { failed, holding, said, takenAtOnce, undoable } from './state.ts';

const call = createSender<CorrectionCalls>((message) => browser.runtime.sendMessage(message));

/** The keys of lines taken out of their list on this page, which may be put back. */
export const takenHere = { corrections: new Set<string>(), sites: new Set<string>() };

/** Switches everything on or off. */
export function switchEverywhere(enabled: boolean): Promise<void> {
  return attempt(() => change((settings) => ({ ...settings, enabled })));
}

/** Switches words made from place names on or off. */
export function switchDemonyms(demonyms: boolean): Promise<void> {
  return attempt(() => change((settings) => ({ ...settings, demonyms })));
}

/** Has dates told in a calendar. */
export function chooseCalendar(calendar: CalendarChoice): Promise<void> {
  return attempt(() => change((settings) => ({ ...settings, calendar })));
}

/** Has the card wait for a short, normal or long rest. */
export function choosePatience(patience: Patience): Promise<void> {
  return attempt(() => change((settings) => ({ ...settings, patience })));
}

/** Switches a site on, or off again. */
export function switchSite({ key, entry }: Line<string>, on: boolean): Promise<void> {
  takenHere.sites.add(key);
  return attempt(
    () => change((settings) => withSite(settings, entry, on)),
    t(on ? 'settings_site_is_on' : 'settings_site_is_off', isolated(entry)),
  );
}

/** Takes one correction back. */
export function takeBack({ key, entry }: Line<Correction>): Promise<void> {
  takenHere.corrections.add(key);
  return attempt(() => call('undoCorrection', entry), t('settings_taken', isolated(entry.form)));
}

/** Makes one that was taken back hold again. */
export function putBack({ entry }: Line<Correction>): Promise<void> {
  return attempt(() => call('correct', entry), t('settings_put_back', isolated(entry.form)));
}

/** Takes all corrections back. */
export function takeAllBack(): Promise<void> {
  const all = holding.value;
  takenAtOnce.value = all;
  for (const { key } of all) takenHere.corrections.add(key);
  return attempt(() => call('undoCorrection', ...all.map(({ entry }) => entry)), t('settings_all_taken', number(all.length)));
}

/** Makes all that were taken back together hold again, in their order. */
export function putAllBack(): Promise<void> {
  const oldestFirst = undoable.value.map(({ entry }) => entry).reverse();
  return attempt(() => call('correct', ...oldestFirst), t('settings_all_put_back', number(oldestFirst.length)));
}

function change(how: (settings: Settings) => Settings): Promise<unknown> {
  return navigator.locks.request(settingsKey, () => changeSettings(browser.storage.local, how));
}

/** What was changed shows once the store tells of it. */
async function attempt(work: () => Promise<unknown>, done = ''): Promise<void> {
  try {
    await work();
    failed.value = false;
    said.value = done;
  } catch {
    failed.value = true;
  }
}
