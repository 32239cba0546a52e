import { rollHash, SEED } from '../match/matcher.ts';
import type { AffixList, EntityKind, Frames, NameCondition } from '../model.ts';

/** A stored text that is not a name table of ours; the message says what is wrong with it. */
export class StoredNamesError extends Error {
  override readonly name = 'StoredNamesError';
}

/** The version written; the only one read. */
const VERSION = '4';

/** The kinds of names, stored by number. */
export const STORED_KINDS = ['name', 'demonym', 'decoy'] as const;

/**
 * Names that differ only in their spelling: entity, kind, language, condition (-1 for none), the spellings joined by line breaks; a
 * spelling that inflects has the numbers of the endings of its words, from the last backwards, behind a tab with commas between.
 */
export type StoredRun = readonly [entity: number, kind: number, lang: string, when: number, texts: string];

/** What a word may end with: letters to take off, and the endings with spaces between, for each number of letters. */
type StoredEndings = readonly (readonly [cut: number, endings: string])[];

/** A name table as it is stored. */
export type StoredNames = {
  readonly entities: readonly (readonly [id: string, kind: EntityKind, within?: readonly string[]])[];
  readonly when: readonly NameCondition[];
  readonly frames?: Frames;
  readonly endings: readonly StoredEndings[];
  readonly affixes: readonly AffixList[];
  readonly runs: readonly StoredRun[];
};

/** The text to store: version, checksum and JSON, with spaces between. */
export function writeStoredNames(names: StoredNames): string {
  const json = JSON.stringify(names);
  return `${VERSION} ${checksum(json)} ${json}`;
}

/** Reads what `writeStoredNames` wrote, every letter as it was: only the worker writes it, so no field need be looked at. Throws `StoredNamesError`. */
export function readStoredNames(text: string): StoredNames {
  const [version, sum] = text.split(' ', 2);
  const json = text.slice(`${version} ${sum} `.length);
  if (version !== VERSION) throw new StoredNamesError('The stored names are of another version.');
  if (sum !== checksum(json)) throw new StoredNamesError('The stored names are damaged.');
  return JSON.parse(json) as StoredNames;
}

/** Against damage, not against malice. */
function checksum(json: string): string {
  let hash = SEED;
  for (let at = 0; at < json.length; at++) hash = rollHash(hash, json.charCodeAt(at));
  return String(hash);
}
