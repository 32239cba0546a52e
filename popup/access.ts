/** Where pages are read, as the popup shows and changes it. What holds is what the browser says; nothing of it is kept here. */
import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { covers, originsFor, originsOf, type Reach, reachOf } from '../src/access.ts';
import { type AccessOutcome, type AccessStep, stepTo, takeStep } from '../src/access-wish.ts';
import { settings, site, tab } from './state.ts';

/** What the browser has granted; undefined until read. */
const origins = signal<readonly string[] | undefined>(undefined);

/** The reader wishes to choose sites, and has not chosen one: to the browser the same as on click. */
const wishesToChoose = signal(false);

/** How the last change went, where it did not. */
export const accessTrouble = signal<Exclude<AccessOutcome, 'done'> | undefined>(undefined);

/** What holds. */
export const reach = computed<Reach | undefined>(() => origins.value && reachOf(origins.value));

/** What is shown as chosen. */
export const reachShown = computed(() => (reach.value === 'on-click' && wishesToChoose.value ? 'chosen' : reach.value));

/** Sites are to be chosen, and none is. */
export const noneChosen = computed(() => reach.value === 'on-click' && wishesToChoose.value);

/** Whether the page in front is read without a press, as far as access goes. */
const covered = computed(() => covers(origins.value ?? [], tab.value?.url ?? ''));

/** Whether the site in front can be chosen, or given up: no file, and not in a private window, of which nothing is kept. */
export const choosable = computed(() => !tab.value?.isPrivate && originsOf(site.value ?? '').length > 0);

/** Asks the browser anew. */
export async function loadOrigins(): Promise<void> {
  origins.value = (await browser.permissions.getAll()).origins ?? [];
}

/** Has pages read so, in the press itself. In Chrome the popup closes when the browser asks: the worker sees to the rest. */
export async function chooseReach(wish: Reach): Promise<void> {
  const step = stepTo(wish, origins.value ?? [], choosable.value ? site.value : undefined);
  wishesToChoose.value = wish === 'chosen';
  await take(step);
}

/** Has the site in front read by itself; false where that was refused. */
export function chooseSite(name: string): Promise<boolean> {
  return take({ ask: originsOf(name) });
}

/** No longer. */
export function leaveSite(name: string): Promise<boolean> {
  return take({ giveBack: originsFor(origins.value ?? [], name) });
}

async function take(step: AccessStep): Promise<boolean> {
  const outcome = await takeStep(browser.permissions, step);
  accessTrouble.value = outcome === 'done' ? undefined : outcome;
  await loadOrigins();
  return outcome === 'done';
}

/** The page in front is read by itself, as far as access and settings go. */
export const byItself = computed(() => settings.value !== undefined && (reach.value === 'everywhere' || covered.value));
