import { type Anchors, joinMarks } from './anchor-file.ts';
import { spread } from './matcher.ts';
import { lengthened } from './room.ts';

/** Anchors while they are gathered, each hash once, numbered from 0. */
export type AnchorTable = {
  hashes: Int32Array;
  marks: Uint8Array;
  nexts: Uint8Array;
  /** Open addressing: number and one, 0 where free. */
  slots: Int32Array;
  count: number;
};

/** A table with room for about so many. */
export function newAnchors(expected: number): AnchorTable {
  const room = Math.max(8, expected);
  return {
    hashes: new Int32Array(room),
    marks: new Uint8Array(room),
    nexts: new Uint8Array(room),
    slots: new Int32Array(2 ** Math.ceil(Math.log2(room / 0.7))),
    count: 0,
  };
}

/** Adds an anchor, or joins its marks to what is there of the same hash; gives its number. */
export function addAnchor(table: AnchorTable, hash: number, mark: number, next: number): number {
  const slot = slotOf(table, hash);
  const known = (table.slots[slot] as number) - 1;
  if (known >= 0) {
    table.marks[known] = joinMarks(table.marks[known] as number, mark);
    table.nexts[known] = (table.nexts[known] as number) | next;
    return known;
  }
  const number = table.count++;
  if (number >= table.hashes.length) {
    table.hashes = lengthened(table.hashes);
    table.marks = lengthened(table.marks);
    table.nexts = lengthened(table.nexts);
  }
  table.hashes[number] = hash;
  table.marks[number] = mark;
  table.nexts[number] = next;
  table.slots[slot] = number + 1;
  if (table.count > table.slots.length * 0.75) refile(table);
  return number;
}

/** The number of the anchor with this hash, -1 where there is none. */
export function anchorNumber(table: AnchorTable, hash: number): number {
  return (table.slots[slotOf(table, hash)] as number) - 1;
}

/** What `fileAnchors` takes. */
export function gathered({ hashes, marks, nexts, count }: AnchorTable): Anchors {
  return { hashes: hashes.subarray(0, count), marks: marks.subarray(0, count), nexts: nexts.subarray(0, count) };
}

function slotOf({ hashes, slots }: AnchorTable, hash: number): number {
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  for (;;) {
    const number = slots[slot] as number;
    if (number === 0 || hashes[number - 1] === hash) return slot;
    slot = (slot + 1) & mask;
  }
}

function refile(table: AnchorTable): void {
  table.slots = new Int32Array(table.slots.length * 2);
  for (let number = 0; number < table.count; number++) table.slots[slotOf(table, table.hashes[number] as number)] = number + 1;
}
