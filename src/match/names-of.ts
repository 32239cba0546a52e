import type { NameEntry } from '../model.ts';
import type { Found } from './find.ts';
import type { Matcher } from './matcher.ts';

/**
 * The names written like a candidate (indexes into the table), the most telling first: what a reader wants always, a decoy or a name
 * whose conditions are put to the test before one without any, names before demonyms; equals by entity, so that the order of the table
 * is nothing.
 */
export function namesOf(matcher: Matcher, { form }: Found): readonly number[] {
  return sorted.get(matcher)?.get(form) ?? keep(matcher, form, sortedNames(matcher, form));
}

/** By matcher and form: a page has one name many times. */
const sorted = new WeakMap<Matcher, Map<number, readonly number[]>>();

function keep(matcher: Matcher, form: number, names: readonly number[]): readonly number[] {
  sorted.set(matcher, (sorted.get(matcher) ?? new Map<number, readonly number[]>()).set(form, names));
  return names;
}

function sortedNames({ trie, table }: Matcher, form: number): readonly number[] {
  const names: (readonly [name: number, key: string])[] = [];
  for (let at = form; at !== 0; at = trie.next[at] as number) {
    const name = trie.names[at] as number;
    const entry = table.names[name] as NameEntry;
    names.push([name, [rank(entry), table.entities[entry.entity]?.id, entry.lang, entry.text].join('\n')]);
  }
  return names.sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([name]) => name);
}

/** One digit. */
function rank({ kind, when }: NameEntry): number {
  if (when?.always) return 0;
  if (kind === 'decoy') return when ? 1 : 6;
  return (kind === 'demonym' ? 4 : 2) + (when ? 0 : 1);
}
