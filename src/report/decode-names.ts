import type { NameCondition, NameEntry, NameTable } from '../model.ts';
import { kept } from '../text/kept.ts';
import { checksum, type NamesHead, readHead, STORED_KINDS, type StoredNames, StoredNamesError } from './stored-names.ts';

/** Names of a drawer, each with its number in the table: some stand in several drawers. */
type DrawerNames = { readonly numbers: readonly number[]; readonly entries: readonly NameEntry[] };

/** So many names are read without a pause. */
const SLICE = 100;

/** Reads the names of stored drawers. */
export type DrawerReader = {
  /** Drawers, `EVERYWHERE` apart. */
  readonly count: number;
  /** Whether a drawer has names, and so is stored. */
  isStored(drawer: number): boolean;
  /** The checksum of its text; 0 where none is stored. */
  sumOf(drawer: number): number;
  /**
   * The names in a drawer's text, of whatever type the store gives, some at a time, but for those whose numbers are known. Throws
   * `StoredNamesError` where it is not the text that belongs to this head.
   */
  read(drawer: number, text: unknown, known: ReadonlySet<number>): Generator<DrawerNames, void>;
};

/** A reader for the drawers of a head. Apart from what writes them, which pages do without. */
export function drawerReader({ when, sums: all }: Pick<NamesHead, 'when' | 'sums'>): DrawerReader {
  // As numbers: the texts of thousands would take more room than the names of most pages.
  const sums = Uint32Array.from(all.split(' '), (sum) => (sum === '' ? 0 : Number.parseInt(sum, 36)));
  const endings = new Map<string, readonly number[]>();
  return {
    count: sums.length - 1,
    isStored: (drawer) => (sums[drawer] ?? 0) !== 0,
    sumOf: (drawer) => sums[drawer] ?? 0,
    *read(drawer, text, known) {
      if (typeof text !== 'string' || checksum(text) !== sums[drawer])
        throw new StoredNamesError('Some of the stored names are missing or damaged.');
      const lines = text.split('\n');
      for (let at = 0; at < lines.length; at += SLICE) yield readLines(lines.slice(at, at + SLICE), known, when, endings);
    },
  };
}

function readLines(
  lines: readonly string[],
  known: ReadonlySet<number>,
  when: readonly NameCondition[],
  endings: Map<string, readonly number[]>,
): DrawerNames {
  const numbers: number[] = [];
  const entries: NameEntry[] = [];
  for (const line of lines) {
    const fields = line.split('\t');
    const number = Number(fields[0]);
    if (known.has(number)) continue;
    numbers.push(number);
    entries.push(entryOf(fields, when, endings));
  }
  return { numbers, entries };
}

/** From the fields of a line (see `encode-names.ts`); not by spreading: there may be a thousand before a page's first mark. */
function entryOf(fields: readonly string[], when: readonly NameCondition[], known: Map<string, readonly number[]>): NameEntry {
  const entry: { -readonly [field in keyof NameEntry]: NameEntry[field] } = {
    text: fields[5] as string,
    lang: fields[2] as string,
    entity: Number(fields[1]),
    kind: STORED_KINDS[Number(fields[3])] ?? 'decoy',
  };
  const condition = fields[4] ? when[Number(fields[4])] : undefined;
  if (condition) entry.when = condition;
  const endings = fields[6];
  if (endings !== undefined) entry.endings = kept(known, endings, () => readEndings(endings));
  return entry;
}

/** The whole table that `encodeNames` stored. Throws `StoredNamesError` where anything of it is missing, damaged or of another table. */
export function decodeNames({ head, drawers }: StoredNames): NameTable {
  const { when, sums, ...table } = readHead(head);
  const reader = drawerReader({ when, sums });
  const names: NameEntry[] = [];
  for (let drawer = 0; drawer <= reader.count; drawer++) {
    if (!reader.isStored(drawer)) continue;
    for (const { numbers, entries } of reader.read(drawer, drawers.get(drawer), new Set()))
      for (const [at, number] of numbers.entries()) names[number] = entries[at] as NameEntry;
  }
  return { ...table, names };
}

/** Words that stay as they are have no number. */
function readEndings(written: string): readonly number[] {
  return written.split(',').map((each) => (each === '' ? -1 : Number(each)));
}
