import { computed, effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { type CardIndex, readCardIndex } from '../src/library/card-index.ts';
import { readFromIndex } from '../src/library/card-reports.ts';
import { wordFinder } from '../src/popup/word-finder.ts';
import type { KeyValueStore } from '../src/ports.ts';
import { spellingsOf } from './search.ts';
import { cardIndex, entities, named, names, page, query, readReports, reportCount, reports } from './state.ts';

/** Of a large library so many reports are read: more than a popup shows, few enough to be there at once. */
const MOST = 60;

/** Of what is searched for so many entities are looked up. */
const MOST_FOUND = 20;

/** Reads which reports there are, and of a small library the reports themselves. */
export async function openReports(from: Pick<KeyValueStore, 'get'>): Promise<void> {
  try {
    const index = await readCardIndex(from);
    reportCount.value = 'whole' in index ? index.whole.length : index.reports.length;
    cardIndex.value = index;
    if ('whole' in index) reports.value = index.whole;
  } catch {
    cardIndex.value = undefined;
    reports.value = 'unreadable';
  }
}

/** Of a large library, reads those reports that speak of what the page names, and the newest; and more, as the page or the reader asks for others. */
export function followReports(): void {
  effect(() => {
    const index = large.value;
    if (!index || page.value.kind === 'asking') return;
    // One text, so that the same names are no change.
    void readOf(index, named.value === '' ? [] : named.value.split(' '));
  });
  effect(() => {
    const index = large.value;
    if (!index || query.value.trim() === '') return;
    const read = new Set(entities.peek().map(({ id }) => id));
    const others = findIds.value(query.value).flatMap(({ id }) => (read.has(id) ? [] : [id]));
    if (others.length > 0) void readMore(index, others.slice(0, MOST_FOUND));
  });
}

const large = computed(() => (cardIndex.value && !('whole' in cardIndex.value) ? cardIndex.value : undefined));

/** Finds entities by their spellings, also those of which no report was read. */
const findIds = computed(() => {
  const table = names.value;
  const spellings = typeof table === 'object' ? spellingsOf(table) : undefined;
  return wordFinder(typeof table === 'object' ? table.entities : [], ({ id }) => spellings?.get(id) ?? []);
});

async function readMore(index: CardIndex, ids: readonly string[]): Promise<void> {
  const found = await readFromIndex(browser.storage.local, index, { entities: ids, most: ids.length }).catch(() => undefined);
  if (!found || cardIndex.value !== index) return;
  reports.value = [...new Map([...readReports.value, ...found.reports].map((report) => [report.id, report])).values()];
}

async function readOf(index: CardIndex, entities: readonly string[]): Promise<void> {
  const store = browser.storage.local;
  try {
    const [told, newest] = await Promise.all([{ entities, most: MOST }, { most: MOST }].map((wish) => readFromIndex(store, index, wish)));
    if (cardIndex.value !== index) return;
    const all = new Map([...(told?.reports ?? []), ...(newest?.reports ?? [])].map((report) => [report.id, report]));
    reports.value = [...all.values()].slice(0, MOST);
  } catch {
    reports.value = 'unreadable';
  }
}
