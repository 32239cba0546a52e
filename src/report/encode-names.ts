import type { NameCondition, NameEntry, NameTable } from '../model.ts';
import { drawerCount, drawersOf } from './drawers.ts';
import { checksum, STORED_KINDS, type StoredNames, writeHead } from './stored-names.ts';

/** A name table as it is stored; `anchors` has the hashes of each name, as `anchorHashes` gives them. */
export function encodeNames({ names, ...table }: NameTable, anchors: readonly (readonly number[])[]): StoredNames {
  const count = drawerCount(names.length);
  const conditions = new Map<string, number>();
  const lines = new Map<number, string[]>();
  for (const [number, entry] of names.entries()) {
    const line = lineOf(entry, number, conditions);
    for (const drawer of drawersOf(anchors[number] ?? [], count)) {
      const known = lines.get(drawer);
      if (known) known.push(line);
      else lines.set(drawer, [line]);
    }
  }
  const drawers = new Map([...lines].map(([drawer, each]) => [drawer, each.join('\n')]));
  const sums = Array.from({ length: count + 1 }, (_, drawer) => checksumOf(drawers.get(drawer)));
  const when = [...conditions.keys()].map((each) => JSON.parse(each) as NameCondition);
  return { head: writeHead({ ...table, when, sums: sums.join(' ') }), drawers };
}

/**
 * A name's number in the table, entity, language, kind, condition (none: empty), spelling, and the numbers of the endings of its words from
 * the last backwards (-1: empty) with commas between; tabs between all these, no empty ones at the end.
 */
function lineOf({ text, lang, entity, kind, when, endings }: NameEntry, number: number, conditions: Map<string, number>): string {
  const condition = when ? numberOf(JSON.stringify(when), conditions) : '';
  const fields = [number, entity, lang, STORED_KINDS.indexOf(kind), condition, text.replace(/[\t\n]/g, ' ')];
  return [...fields, ...(endings ? [endings.map((each) => (each < 0 ? '' : each)).join(',')] : [])].join('\t');
}

function checksumOf(drawer: string | undefined): string {
  return drawer === undefined ? '' : checksum(drawer).toString(36);
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
