import { readEdtf } from '../time/edtf.ts';
import type { ShelfEntry } from './shelf-entry.ts';

/** `own`: as the reader put them; `newest`: by the reports' own dates. */
export type ShelfOrder = 'own' | 'newest';

/** The entries that have all of the tags, in an order; those without a date stand last among the newest. */
export function shown(entries: readonly ShelfEntry[], order: ShelfOrder, tags: readonly string[] = []): readonly ShelfEntry[] {
  const tagged = tags.length === 0 ? entries : entries.filter((entry) => tags.every((tag) => entry.tags.includes(tag)));
  return order === 'own' ? tagged : tagged.toSorted((a, b) => byDay(dayOf(a.date), dayOf(b.date)));
}

/** The last day that a date may mean; undefined where there is no such day, or the date cannot be read. */
export function dayOf(edtf: string | undefined): number | undefined {
  if (edtf === undefined) return undefined;
  try {
    const { start, end } = readEdtf(edtf);
    return (end ?? start)?.last;
  } catch {
    return undefined;
  }
}

/** Sorts the later first, and what has no day last. */
export function byDay(a: number | undefined, b: number | undefined): number {
  return (b ?? Number.NEGATIVE_INFINITY) > (a ?? Number.NEGATIVE_INFINITY) ? 1 : a === b ? 0 : -1;
}

/**
 * The ids in a new order: `id` right before `before`, or last of all where that is undefined. The same ids where nothing moves. Ids that are
 * not shown keep their place among the others.
 */
export function moved(ids: readonly string[], id: string, before: string | undefined): readonly string[] {
  if (id === before || !ids.includes(id)) return ids;
  const others = ids.filter((other) => other !== id);
  const at = before === undefined ? others.length : others.indexOf(before);
  return at === -1 ? ids : others.toSpliced(at, 0, id);
}

/** Before which of the shown ids one stands after a step up (-1) or down (1); `none` where it cannot go further. */
export function stepTo(shownIds: readonly string[], id: string, step: -1 | 1): { readonly before: string | undefined } | 'none' {
  const at = shownIds.indexOf(id);
  const to = at + step;
  if (at === -1 || to < 0 || to >= shownIds.length) return 'none';
  return { before: shownIds[step === -1 ? to : to + 1] };
}

/** The tags there are and how many reports have each, those of most reports first. */
export function tagCounts(entries: readonly ShelfEntry[]): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { tags } of entries) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
}

const LONGEST_TAG = 40;
const MOST_TAGS = 20;

/** The tags in a line that a reader typed, parted by commas: trimmed, each once whatever its case. */
export function readTags(line: string): readonly string[] {
  const tags = new Map<string, string>();
  for (const part of line.split(/[,،、;؛\n]/)) {
    const tag = part.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TAG);
    const key = tag.toLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}
