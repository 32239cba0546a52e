/** Reads what the page's address asks for: a report, or what all reports say of an entity. */
import { effect } from '@preact/signals';
import type { CutReport } from '../../src/model.ts';
import { cutReport } from '../../src/report/sentences.ts';
import { forgetDamage } from './indexing.ts';
import { beside, entries, index, indexing, opened, reading, route, shelf, telling } from './state.ts';
import { readReport } from './store.ts';

/** Of an entity that more reports tell of, only the newest are read. */
const MOST_TELLING = 60;

/** Follows the address, and the library: what is open is read anew when it has a new revision. */
export function followRoute(): void {
  let last = '';
  effect(() => {
    const { value } = route;
    const id = value.at === 'report' ? value.id : undefined;
    if (value.at !== 'list') opened.value = undefined;
    const entry = entries.value.find((each) => each.id === id);
    const wanted = id === undefined ? '' : `${id} ${entry?.rev ?? (isRead() ? 'gone' : 'unknown')} ${entry?.damage ?? ''}`;
    if (wanted === last) return;
    if (id === undefined || !last.startsWith(`${id} `)) [reading.value, beside.value] = [undefined, undefined];
    last = wanted;
    if (id !== undefined) void openReport(id, wanted, () => last);
  });
  effect(() => {
    const { value } = route;
    const id = value.at === 'entity' ? value.id : beside.value;
    // What is found grows with the index.
    const places = indexing.value.round < 0 || id === undefined ? [] : placesOf(id);
    void readTelling(places);
  });
}

/** Whether the list is there, so that what is not in it is gone. */
function isRead(): boolean {
  return typeof shelf.value === 'object';
}

async function openReport(id: string, wanted: string, isStill: () => string): Promise<void> {
  const entry = entries.value.find((each) => each.id === id);
  if (!entry) {
    reading.value = isRead() ? 'gone' : undefined;
    return;
  }
  const result = await readReport(entry);
  if (result.ok && entry.damage !== undefined) forgetDamage(entry);
  if (isStill() !== wanted) return;
  reading.value = result.ok ? { report: cutReport(result.report), rev: entry.rev } : { damage: result.reason };
}

/** The reports that know an entity, the newest first, by their places in the index. */
function placesOf(id: string): readonly { readonly id: string; readonly rev: number }[] {
  const at = index.entityByKey.get(id);
  const places = at === undefined ? [] : [...(index.entities[at]?.reports ?? [])];
  return places
    .flatMap((place) => index.reports[place] ?? [])
    .sort((a, b) => (b.day ?? Number.NEGATIVE_INFINITY) - (a.day ?? Number.NEGATIVE_INFINITY))
    .slice(0, MOST_TELLING);
}

const cut = new Map<string, CutReport>();
let asked = '';

async function readTelling(reports: readonly { readonly id: string; readonly rev: number }[]): Promise<void> {
  const wanted = reports.map(({ id, rev }) => `${id} ${rev}`);
  if (wanted.join('\n') === asked) return;
  asked = wanted.join('\n');
  const mine = asked;
  for (const key of cut.keys()) if (!wanted.includes(key)) cut.delete(key);
  for (const { id, rev } of reports) {
    const key = `${id} ${rev}`;
    if (cut.has(key)) continue;
    const result = await readReport({ id, rev });
    if (asked !== mine) return;
    if (result.ok) cut.set(key, cutReport(result.report));
  }
  telling.value = wanted.flatMap((key) => cut.get(key) ?? []);
}
