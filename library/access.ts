/** Where pages are read, as the settings and the welcome page show and change it. What holds is what the browser says. */
import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { originsFor, originsOf, type Reach, reachOf, sitesIn } from '../src/access.ts';
import { type AccessOutcome, type AccessStep, stepTo, takeStep } from '../src/access-wish.ts';

/** What the browser has granted; undefined until read. */
const origins = signal<readonly string[] | undefined>(undefined);

/** The reader wishes to choose sites, and has not chosen one: to the browser the same as on click. */
const wishesToChoose = signal(false);

/** The sites given up on this page, which may be chosen again. */
const left = signal<readonly string[]>([]);

/** How the last change went; undefined before one was made here. */
export const accessOutcome = signal<AccessOutcome | undefined>(undefined);

const reach = computed<Reach | undefined>(() => origins.value && reachOf(origins.value));

/** What is shown as chosen; undefined until known. */
export const reachShown = computed(() => (reach.value === 'on-click' && wishesToChoose.value ? 'chosen' : reach.value));

/** Sites are to be chosen, and none is. */
export const noneChosen = computed(() => reach.value === 'on-click' && wishesToChoose.value);

/** The sites that were chosen, and those given up on this page; none where every site is read anyway. */
export const chosenSites = computed(() => {
  if (reach.value === 'everywhere') return [];
  const chosen = sitesIn(origins.value ?? []);
  return [...new Set([...chosen, ...left.value])].sort().map((site) => ({ site, taken: !chosen.includes(site) }));
});

/** Reads what the browser has granted, and again whenever that changes. */
export async function followAccess(): Promise<void> {
  for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved]) changed.addListener(() => void load());
  await load();
}

/** Has pages read so, in the press itself. */
export async function chooseReach(wish: Reach): Promise<void> {
  const step = stepTo(wish, origins.value ?? []);
  wishesToChoose.value = wish === 'chosen';
  await take(step);
}

/** A chosen site is no longer read by itself. */
export async function leaveSite(site: string): Promise<void> {
  if (await take({ giveBack: originsFor(origins.value ?? [], site) })) left.value = [...left.value, site];
}

/** It is again. */
export async function takeBackSite(site: string): Promise<void> {
  await take({ ask: originsOf(site) });
}

async function take(step: AccessStep): Promise<boolean> {
  accessOutcome.value = await takeStep(browser.permissions, step);
  await load();
  return accessOutcome.value === 'done';
}

async function load(): Promise<void> {
  origins.value = (await browser.permissions.getAll()).origins ?? [];
}
