import type { EntityKind, Frames, NameCondition } from '../model.ts';

/** A stored text that is not a name table of ours; the message says what is wrong with it. */
export class StoredNamesError extends Error {
  override readonly name = 'StoredNamesError';
}

/** The version written; the only one read. */
export const STORED_NAMES_VERSION = 2;

/** The kinds of names, stored by number. */
export const STORED_KINDS = ['name', 'demonym', 'decoy'] as const;

/**
 * Names that differ only in their spelling: entity, kind, language, condition (-1 for none), the spellings joined by line breaks; a
 * spelling that inflects has the numbers of the endings of its words, from the last backwards, behind a tab with commas between.
 */
export type StoredRun = readonly [entity: number, kind: number, lang: string, when: number, texts: string];

/** What a word may end with: letters to take off, and the endings with spaces between, for each number of letters. */
export type StoredEndings = readonly (readonly [cut: number, endings: string])[];

/** A name table as it is stored. */
export type StoredNames = {
  readonly version: number;
  readonly entities: readonly (readonly [id: string, kind: EntityKind, within?: readonly string[]])[];
  readonly when: readonly NameCondition[];
  readonly frames?: Frames;
  readonly endings: readonly StoredEndings[];
  readonly runs: readonly StoredRun[];
};

/** Reads what was stored, every number within its list. Throws `StoredNamesError`. */
export function readStoredNames(json: string): StoredNames {
  const stored = parse(json) as Partial<StoredNames> | null;
  if (typeof stored !== 'object' || stored?.version !== STORED_NAMES_VERSION)
    throw new StoredNamesError('The stored names are not of this version.');
  const { entities, when, frames, endings, runs } = stored;
  if (!isList(entities, isEntity)) throw new StoredNamesError('The stored names have no entities that can be read.');
  if (!isList(when, isCondition)) throw new StoredNamesError('The stored names have no conditions that can be read.');
  if (frames !== undefined && !isFrames(frames)) throw new StoredNamesError('The stored names have frames that cannot be read.');
  if (!isList(endings, isEndings)) throw new StoredNamesError('The stored names have endings that cannot be read.');
  const fits = (run: unknown): run is StoredRun => isRun(run, entities.length, when.length);
  if (!isList(runs, fits)) throw new StoredNamesError('The stored names have a name that cannot be read.');
  return { version: STORED_NAMES_VERSION, entities, when, endings, runs, ...(frames && { frames }) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new StoredNamesError('The stored names are not JSON.');
  }
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isCondition(value: unknown): value is NameCondition {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntity(value: unknown): value is StoredNames['entities'][number] {
  if (!Array.isArray(value)) return false;
  const [id, kind, within = []] = value as unknown[];
  return typeof id === 'string' && (kind === 'place' || kind === 'group') && isList(within, isText);
}

function isFrames(value: unknown): value is Frames {
  if (typeof value !== 'object' || value === null) return false;
  const { languages, ...lists } = value as Partial<Frames>;
  const words = ['titles', 'givenNames', 'surnames', 'states', 'things', 'streets'].map((key) => lists[key as keyof typeof lists]);
  return words.every(isText) && typeof languages === 'object' && languages !== null && Object.values(languages).every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isEndings(value: unknown): value is StoredEndings {
  return isList(value, (each): each is StoredEndings[number] => {
    if (!Array.isArray(each) || each.length !== 2) return false;
    const [cut, endings] = each as unknown[];
    return within(cut, 0, Number.POSITIVE_INFINITY) && typeof endings === 'string';
  });
}

function isRun(value: unknown, entities: number, conditions: number): value is StoredRun {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [entity, kind, lang, when, texts] = value as unknown[];
  return (
    within(entity, -1, entities) &&
    within(kind, 0, STORED_KINDS.length) &&
    typeof lang === 'string' &&
    within(when, -1, conditions) &&
    typeof texts === 'string'
  );
}

function within(value: unknown, from: number, to: number): boolean {
  return Number.isInteger(value) && (value as number) >= from && (value as number) < to;
}
