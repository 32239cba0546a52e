import browser from 'webextension-polyfill';
import { correctionsKey, keyOf, readability, readCorrections } from '../../src/corrections.ts';
import { readCardReports } from '../../src/library/card-reports.ts';
import { cardsKey } from '../../src/library/keys.ts';
import { settingsIn, settingsKeys } from '../../src/settings.ts';
import { followAccess } from '../access.ts';
import { takenHere } from './actions.ts';
import { follow } from './lines.ts';
import { corrections, entities, read, settings, sites } from './state.ts';

const store = browser.storage.local;

/** Of so many entities at most a report is read; the others' corrections go by their words alone. */
const MOST = 500;

/** Fills the page's state and keeps it true, whoever changes the store. */
export async function start(): Promise<void> {
  browser.storage.onChanged.addListener((changes) => {
    if (settingsKeys.some((key) => key in changes)) void loadSettings();
    if (correctionsKey in changes) void loadCorrections();
    if (cardsKey in changes || correctionsKey in changes) void loadEntities();
  });
  await Promise.all([followAccess(), loadSettings(), loadCorrections(), loadEntities()]);
}

async function loadSettings(): Promise<void> {
  try {
    const loaded = settingsIn(await store.get([...settingsKeys]));
    settings.value = loaded;
    sites.value = follow(sites.value, [...loaded.sitesOff].reverse(), (site) => site, takenHere.sites);
  } catch {
    settings.value = 'unreadable';
  }
}

async function loadCorrections(): Promise<void> {
  try {
    const stored = (await store.get(correctionsKey))[correctionsKey];
    read.value = readability(stored);
    corrections.value = follow(corrections.value, [...readCorrections(stored)].reverse(), keyOf, takenHere.corrections);
  } catch {
    read.value = 'unreadable';
  }
}

/** The entities that corrections are about: one report of each will do. */
async function loadEntities(): Promise<void> {
  const stored = await store.get(correctionsKey).catch(() => ({}) as Record<string, unknown>);
  const ids = [...new Set(readCorrections(stored[correctionsKey]).map(({ entity }) => entity))].slice(0, MOST);
  const { reports } = await readCardReports(store, { entities: ids, most: ids.length }).catch(() => ({ reports: [] }));
  entities.value = new Map(reports.flatMap((report) => report.entities).map((entity) => [entity.id, entity]));
}
