import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { type CardIndex, readCardIndex } from '../src/library/card-index.ts';
import { readFromIndex } from '../src/library/card-reports.ts';
import type { KeyValueStore } from '../src/ports.ts';
import { cardIndex, named, page, reportCount, reports } from './state.ts';

/** Of a large library so many reports are read: more than a popup shows, few enough to be there at once. */
const MOST = 60;

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

/** Of a large library, reads those reports that speak of what the page names, and the newest; again when the page names others. */
export function followReports(): void {
  effect(() => {
    const index = cardIndex.value;
    if (!index || 'whole' in index || page.value.kind === 'asking') return;
    // One text, so that the same names are no change.
    void readOf(index, named.value === '' ? [] : named.value.split(' '));
  });
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
