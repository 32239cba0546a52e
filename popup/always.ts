import type { Correction } from '../src/corrections.ts';
import { compile, type Matcher } from '../src/match/compile.ts';
import { find } from '../src/match/find.ts';
import { namesOf } from '../src/match/names-of.ts';
import type { NameEntry, NameTable } from '../src/model.ts';
import { foldString } from '../src/text/fold.ts';

/** What bears on whether words are marked. */
export type Marking = { readonly table: NameTable; readonly corrections: readonly Correction[]; readonly demonyms: boolean };

/** As many characters beside a name are an article or an ending. */
const BESIDE = 4;

/**
 * Whether words are marked already wherever they stand: a reader said so, or they are, but for an article or an ending, a name that
 * has no condition and that no reader denied.
 */
export function isMarkedAlready(words: string, { table, corrections, demonyms }: Marking): boolean {
  const wanted = foldString(words);
  if (corrections.some(({ kind, form }) => kind === 'always' && foldString(form) === wanted)) return true;
  const matcher = matcherOf(table);
  const named = find(matcher, words).filter(({ start, end }) => words.length - (end - start) <= BESIDE);
  return named
    .flatMap((candidate) => namesOf(matcher, candidate))
    .map((name) => table.names[name] as NameEntry)
    .some(({ text, entity, kind, when }) => {
      if (kind === 'decoy' || when || (kind === 'demonym' && !demonyms)) return false;
      const id = table.entities[entity]?.id;
      return !corrections.some((each) => each.kind === 'never' && each.entity === id && each.form === text);
    });
}

/** Compiled once for each table. */
function matcherOf(table: NameTable): Matcher {
  const matcher = compiled.get(table) ?? compile(table);
  compiled.set(table, matcher);
  return matcher;
}

const compiled = new WeakMap<NameTable, Matcher>();

/** The correction that has words always marked as an entity: as the report lists them where it does, so that it meets what was said of that name. */
export function alwaysAs(words: string, entity: string, table: NameTable): Correction {
  const wanted = foldString(words);
  const at = table.entities.findIndex(({ id }) => id === entity);
  const listed = table.names.find((name) => name.entity === at && name.kind !== 'decoy' && foldString(name.text) === wanted);
  return { kind: 'always', entity, form: listed?.text ?? words };
}
