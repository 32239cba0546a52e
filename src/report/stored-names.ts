import type { AffixList, EntityKind, FramePattern, Frames, NameCondition } from '../model.ts';

/** A stored text that is not a name table of ours; the message says what is wrong with it. */
export class StoredNamesError extends Error {
  override readonly name = 'StoredNamesError';
}

/** The version written; the only one read. */
export const STORED_NAMES_VERSION = 3;

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
  readonly version: number;
  readonly entities: readonly (readonly [id: string, kind: EntityKind, within?: readonly string[]])[];
  readonly when: readonly NameCondition[];
  readonly frames?: Frames;
  readonly endings: readonly StoredEndings[];
  readonly affixes: readonly AffixList[];
  readonly runs: readonly StoredRun[];
};

/** Reads what was stored, every number within its list. Throws `StoredNamesError`. */
export function readStoredNames(json: string): StoredNames {
  const stored = parse(json) as Partial<StoredNames> | null | undefined;
  const { version, entities, when, frames, endings, affixes, runs } = stored ?? {};
  demand(version === STORED_NAMES_VERSION, 'version');
  demand(list(isEntity)(entities), 'entities');
  demand(list(isRecord)(when), 'conditions');
  demand(frames === undefined || isFrames(frames), 'frames');
  demand(list(list(row(isCount, isText)))(endings), 'endings');
  demand(list(isAffixList)(affixes), 'affixes');
  const isRun = row(whole(-1, entities?.length), whole(0, STORED_KINDS.length), isText, whole(-1, when?.length), isText);
  demand(list(isRun)(runs), 'a name');
  return stored as StoredNames;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new StoredNamesError(`The stored names cannot be read: ${what}.`);
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isRecord: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEntity: Check = (value) => {
  const [id, kind, within = []] = Array.isArray(value) ? (value as unknown[]) : [];
  return isText(id) && (kind === 'place' || kind === 'group') && list(isText)(within);
};
const isFrames: Check = (value) => {
  if (!isRecord(value)) return false;
  const { titles, givenNames, surnames, patterns, addresses, languages } = value as Frames;
  const texts = [titles, givenNames, surnames, ...Object.values(languages ?? {})];
  return texts.every(isText) && list(isText)(addresses) && list(isPattern)(patterns);
};
const isPattern: Check = (value) => {
  if (!isRecord(value)) return false;
  const { before = '', after = '' } = value as FramePattern;
  return isText(before) && isText(after);
};

const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);

const row =
  (...items: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, index) => item(value[index]));

const whole =
  (from: number, to = 0): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= from && (value as number) < to;

const isCount = whole(0, Number.POSITIVE_INFINITY);
const isRange = row(whole(0, 0x10000), whole(0, 0x10000));
const isAffixList: Check = (value) => {
  if (!isRecord(value)) return false;
  const { letters, prefixes, suffixes, stem } = value as AffixList;
  return list(isRange)(letters) && list(row(isText, isCount))(prefixes) && isText(suffixes) && isCount(stem);
};
