import { inOneGo } from '../in-one-go.ts';
import type { NameCondition, NameEntry, NameTable } from '../model.ts';
import { readStoredNames, STORED_KINDS, type StoredRun } from './stored-names.ts';

/**
 * The name table that `encodeNames` wrote. Throws `StoredNamesError` for anything else. Apart from it, so that pages that only read carry
 * none of what writes: paradigms, frames.
 */
export function decodeNames(json: string): NameTable {
  return inOneGo(decodeNamesSliced(json));
}

/** The same in slices of a few hundred names, so that a page can breathe. */
export function* decodeNamesSliced(json: string): Generator<void, NameTable> {
  const { when: conditions, lines, ...table } = yield* readStoredNames(json);
  const names: NameEntry[] = [];
  const inflection = remembered(readInflection);
  for (const line of lines) {
    yield;
    for (const [entity, kindNumber, lang, condition, texts] of JSON.parse(line) as StoredRun[]) {
      const when = conditions[condition];
      const kind = STORED_KINDS[kindNumber] ?? 'decoy';
      for (const written of texts.split('\n')) {
        const tab = written.indexOf('\t');
        const text = tab < 0 ? written : written.slice(0, tab);
        const endings = tab < 0 ? undefined : inflection(written.slice(tab + 1));
        names.push(newEntry(text, lang, entity, kind, when, endings));
      }
    }
  }
  return { ...table, names };
}

/** A number that is none of the table's endings leaves the word as it is, as an empty one does. */
function readInflection(written: string): readonly number[] {
  return written.split(',').map((each) => (each === '' ? -1 : Number(each)));
}

/** The function, asked only once for each text. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

function newEntry(
  text: string,
  lang: string,
  entity: number,
  kind: NameEntry['kind'],
  when?: NameCondition,
  endings?: readonly number[],
): NameEntry {
  // Not by spreading: there are thousands, and this is on the way to a page's first mark.
  const entry: { -readonly [field in keyof NameEntry]: NameEntry[field] } = { text, lang, entity, kind };
  if (when) entry.when = when;
  if (endings) entry.endings = endings;
  return entry;
}
