import type { NameEntry } from '../model.ts';
import { kept } from '../text/kept.ts';
import type { Found } from './find.ts';
import type { Matcher } from './matcher.ts';
import { namesAt } from './names-at.ts';

/**
 * The names written like a candidate (indexes into the table), the most telling first: what a reader wants always, a decoy or a name
 * whose conditions are put to the test before one without any, names before demonyms; equals by entity, so that the order of the table
 * is nothing.
 */
export function namesOf(matcher: Matcher, { forms }: Found): readonly number[] {
  const known = kept(sorted, matcher, () => new Map<string, readonly number[]>());
  return kept(known, forms.join(), () => sortedNames(matcher, forms));
}

/** By matcher and forms, whose names stay the same when others are added: a page has one name many times. */
const sorted = new WeakMap<Matcher, Map<string, readonly number[]>>();

function sortedNames(matcher: Matcher, forms: readonly number[]): readonly number[] {
  const { names, entities } = matcher.table;
  const keys = new Map<number, string>();
  for (const name of forms.flatMap((form) => namesAt(matcher, form))) {
    const entry = names[name] as NameEntry;
    const { lang, text, when } = entry;
    keys.set(name, [rank(entry), entities[entry.entity]?.id, lang, text, when && JSON.stringify(when)].join('\n'));
  }
  return [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([name]) => name);
}

/** One digit. */
function rank({ kind, when }: NameEntry): number {
  if (when?.always) return 0;
  if (kind === 'decoy') return when ? 1 : 6;
  return (kind === 'demonym' ? 4 : 2) + (when ? 0 : 1);
}
