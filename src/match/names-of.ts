import type { NameEntry, NameTable } from '../model.ts';
import type { Found } from './find.ts';
import type { Matcher } from './matcher.ts';

/**
 * The names written like a candidate (indexes into the table), the most telling first: what a reader wants always, a decoy or a name whose conditions are
 * put to the test before one without any, names before demonyms; equals by entity, so that the order of the table is nothing.
 */
export function namesOf(matcher: Matcher, { form }: Found): readonly number[] {
  const known = sorted.get(matcher)?.get(form);
  return known ?? keep(matcher, form, sortedNames(matcher, form));
}

/** By matcher and form: a page has one name many times. */
const sorted = new WeakMap<Matcher, Map<number, readonly number[]>>();

function keep(matcher: Matcher, form: number, names: readonly number[]): readonly number[] {
  sorted.set(matcher, (sorted.get(matcher) ?? new Map<number, readonly number[]>()).set(form, names));
  return names;
}

function sortedNames({ trie, table }: Matcher, form: number): readonly number[] {
  const names: number[] = [];
  for (let at = form; at !== 0; at = trie.next[at] as number) names.push(trie.names[at] as number);
  return names.length === 1 ? names : names.sort((a, b) => compare(table, entryOf(table, a), entryOf(table, b)));
}

function compare(table: NameTable, a: NameEntry, b: NameEntry): number {
  return rank(a) - rank(b) || compareText(keyOf(table, a), keyOf(table, b));
}

function rank({ kind, when }: NameEntry): number {
  if (when?.always) return -1;
  if (kind === 'decoy') return when ? 0 : 5;
  return (kind === 'demonym' ? 3 : 1) + (when ? 0 : 1);
}

function keyOf(table: NameTable, { entity, text, lang }: NameEntry): string {
  return JSON.stringify([table.entities[entity]?.id ?? '', lang, text]);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function entryOf(table: NameTable, name: number): NameEntry {
  return table.names[name] as NameEntry;
}
