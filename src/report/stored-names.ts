import { inOneGo } from '../in-one-go.ts';
import { rollHash, SEED } from '../match/matcher.ts';
import type { NameCondition, NameTable } from '../model.ts';

/** A stored text that is not a name table of ours; the message says what is wrong with it. */
export class StoredNamesError extends Error {
  override readonly name = 'StoredNamesError';
}

/** The version written; the only one read. */
const VERSION = '5';

/** Runs of names are stored in lines of about so many letters, and summed up by so many at a time: a slice of work each. */
const SLICE = 8000;

/** The kinds of names, stored by number. */
export const STORED_KINDS = ['name', 'demonym', 'decoy'] as const;

/**
 * Names that differ only in their spelling: entity, kind, language, condition (-1 for none), the spellings joined by line breaks; a
 * spelling that inflects has the numbers of the endings of its words, from the last backwards, behind a tab with commas between.
 */
export type StoredRun = readonly [entity: number, kind: number, lang: string, when: number, texts: string];

/** A name table as it is stored. */
export type StoredNames = Omit<NameTable, 'names'> & { readonly when: readonly NameCondition[]; readonly runs: readonly StoredRun[] };

/** The text to store: version, checksum and JSON, with spaces between; the JSON of the runs in lines of their own. */
export function writeStoredNames({ runs, ...rest }: StoredNames): string {
  const lines = [JSON.stringify(rest)];
  for (let at = 0, end = 0; at < runs.length; at = end) {
    for (let length = 0; end < runs.length && length < SLICE; end++) length += JSON.stringify(runs[end]).length;
    lines.push(JSON.stringify(runs.slice(at, end)));
  }
  const body = lines.join('\n');
  return `${VERSION} ${inOneGo(checksum(body))} ${body}`;
}

/** What `writeStoredNames` wrote; each line is the JSON of some of the runs. */
type StoredLines = Omit<StoredNames, 'runs'> & { readonly lines: readonly string[] };

/**
 * Reads, in slices, what `writeStoredNames` wrote, every letter as it was: only the worker writes it, so no field need be looked at.
 * Throws `StoredNamesError`.
 */
export function* readStoredNames(text: string): Generator<void, StoredLines> {
  const [version, sum] = text.split(' ', 2);
  const body = text.slice(`${version} ${sum} `.length);
  if (version !== VERSION) throw new StoredNamesError('The stored names are of another version.');
  if (sum !== (yield* checksum(body))) throw new StoredNamesError('The stored names are damaged.');
  const [rest = '', ...lines] = body.split('\n');
  return { ...(JSON.parse(rest) as Omit<StoredNames, 'runs'>), lines };
}

/** What tells stored names from any others: their version and checksum. */
export function stampOf(stored: string): string {
  return stored.split(' ', 2).join(' ');
}

/** Against damage, not against malice. */
function* checksum(text: string): Generator<void, string> {
  let hash = SEED;
  for (let from = 0; from < text.length; from += SLICE) {
    const end = Math.min(from + SLICE, text.length);
    for (let at = from; at < end; at++) hash = rollHash(hash, text.charCodeAt(at));
    yield;
  }
  return String(hash);
}
