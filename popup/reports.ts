import { computed, effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { type LargeIndex, readCardIndex, readNumbered } from '../src/library/card-index.ts';
import { readFromIndex } from '../src/library/card-reports.ts';
import type { CutReport } from '../src/model.ts';
import { wordFinder } from '../src/popup/word-finder.ts';
import type { KeyValueStore } from '../src/ports.ts';
import { opened } from './opened.ts';
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

/** Of a large library, reads those reports that speak of what the page names or of what is open, and the newest; and more, as the page or the reader asks for others. */
export function followReports(): void {
  effect(() => {
    const index = large.value;
    // Both computed: a page that says again what it said is no change.
    if (!index || !answered.value) return;
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

const answered = computed(() => page.value.kind !== 'asking');

const large = computed(() => (cardIndex.value && !('whole' in cardIndex.value) ? cardIndex.value : undefined));

/** Finds entities by their spellings, also those of which no report was read. */
const findIds = computed(() => {
  const table = names.value;
  const spellings = typeof table === 'object' ? spellingsOf(table) : undefined;
  return wordFinder(typeof table === 'object' ? table.entities : [], ({ id }) => spellings?.get(id) ?? []);
});

/** The ids of the reports that the reader's searches asked for: they stay, whatever the page names. */
const sought = new Set<string>();

async function readMore(index: LargeIndex, ids: readonly string[]): Promise<void> {
  const found = await readFromIndex(browser.storage.local, index, { entities: ids, most: ids.length }).catch(() => undefined);
  if (!found || cardIndex.value !== index) return;
  for (const { id } of found.reports) sought.add(id);
  reports.value = each(readReports.value, found.reports);
}

async function readOf(index: LargeIndex, entities: readonly string[]): Promise<void> {
  const store = browser.storage.local;
  try {
    const shown = opened.peek();
    const still = index.reports.flatMap((id, at) => (sought.has(id) || (shown?.kind === 'event' && shown.report === id) ? [at] : []));
    const [told, newest, kept] = await Promise.all([
      readFromIndex(store, index, { entities: shown?.kind === 'entity' ? [shown.id, ...entities] : entities, most: MOST }),
      readFromIndex(store, index, { most: MOST }),
      readNumbered(store, index, still),
    ]);
    if (cardIndex.value !== index) return;
    // What was sought since then too.
    const since = readReports.value.filter(({ id }) => sought.has(id) && index.reports.includes(id));
    reports.value = each(each(told.reports, newest.reports).slice(0, MOST), kept.reports, since);
  } catch {
    reports.value = 'unreadable';
  }
}

/** Each report once, as it is in the first of the lists that has it. */
function each(...lists: readonly (readonly CutReport[])[]): readonly CutReport[] {
  const all = new Map<string, CutReport>();
  for (const report of lists.flat()) if (!all.has(report.id)) all.set(report.id, report);
  return [...all.values()];
}
