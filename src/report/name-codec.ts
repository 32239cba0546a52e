import type { NameCondition, NameEntry, NameTable } from '../model.ts';

/** A stored text that is not a name table; the message says what is wrong with it. */
export class NameTableError extends Error {
  override readonly name = 'NameTableError';
}

const VERSION = 1;
const KINDS = ['name', 'demonym', 'decoy'] as const;

/** Entity index, kind, language, condition (-1 for none), then the spellings joined by line breaks. */
type Run = readonly [entity: number, kind: number, lang: string, when: number, texts: string];

/** A name table as one compact JSON string: runs of names that differ only in their spelling are kept together. */
export function encodeNames({ entities, names }: NameTable): string {
  const conditions: string[] = [];
  const runs: [number, number, string, number, string][] = [];
  for (const { text, lang, entity, kind, when } of names) {
    const condition = when ? indexIn(conditions, JSON.stringify(when)) : -1;
    const head = [entity, KINDS.indexOf(kind), lang, condition] as const;
    const last = runs.at(-1);
    if (last && head.every((value, index) => value === last[index])) last[4] += `\n${text}`;
    else runs.push([...head, text]);
  }
  return JSON.stringify({
    version: VERSION,
    entities: entities.map(({ id, kind }) => [id, kind]),
    when: conditions.map((each) => JSON.parse(each)),
    runs,
  });
}

function indexIn(list: string[], value: string): number {
  const found = list.indexOf(value);
  return found >= 0 ? found : list.push(value) - 1;
}

/** The name table that `encodeNames` wrote. Throws `NameTableError` for anything else. */
export function decodeNames(json: string): NameTable {
  const { entities, when, runs } = readStored(json);
  const names = runs.flatMap(([entity, kind, lang, condition, texts]): NameEntry[] => {
    const common = { lang, entity, kind: KINDS[kind] ?? 'decoy', ...(condition >= 0 && { when: when[condition] as NameCondition }) };
    return texts.split('\n').map((text) => ({ text, ...common }));
  });
  return { entities: entities.map(([id, kind]) => ({ id, kind })), names };
}

type Stored = {
  readonly version: number;
  readonly entities: readonly (readonly [id: string, kind: 'place' | 'group'])[];
  readonly when: readonly NameCondition[];
  readonly runs: readonly Run[];
};

function readStored(json: string): Stored {
  const stored = parse(json) as Partial<Stored> | null;
  if (typeof stored !== 'object' || stored === null || stored.version !== VERSION)
    throw new NameTableError('The stored names are not of this version.');
  const { entities, when, runs } = stored;
  if (!isList(entities, isEntity) || !isList(when, isObject))
    throw new NameTableError('The stored names have no entities or no conditions.');
  const fits = (run: unknown): run is Run => isRun(run, entities.length, when.length);
  if (!isList(runs, fits)) throw new NameTableError('The stored names have a run of names that cannot be read.');
  return { version: VERSION, entities, when, runs };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new NameTableError('The stored names are not JSON.');
  }
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isObject(value: unknown): value is NameCondition {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntity(value: unknown): value is Stored['entities'][number] {
  return Array.isArray(value) && typeof value[0] === 'string' && (value[1] === 'place' || value[1] === 'group');
}

function isRun(value: unknown, entities: number, conditions: number): value is Run {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [entity, kind, lang, when, texts] = value as unknown[];
  return (
    within(entity, -1, entities) &&
    within(kind, 0, KINDS.length) &&
    typeof lang === 'string' &&
    within(when, -1, conditions) &&
    typeof texts === 'string'
  );
}

function within(value: unknown, from: number, to: number): boolean {
  return Number.isInteger(value) && (value as number) >= from && (value as number) < to;
}
