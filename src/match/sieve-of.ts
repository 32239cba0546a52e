import type { NameEntry, NameTable } from '../model.ts';
import { type Anchors, anchorMark, fileAnchors, type Sieve } from './anchor-file.ts';
import { addAnchor, gathered, newAnchors } from './anchor-table.ts';
import { type Anchor, anchorName } from './form-anchor.ts';

/**
 * The sieve that lets through every text in which `find` finds a name of the table, and as few others as may be. What it meets is loud
 * where a page is to be marked by it: not for decoys that yield nothing, nor for names that count only where the page names another entity
 * too.
 */
export function sieveOf(table: NameTable): Sieve {
  return fileAnchors(anchorsOf(table));
}

/** What `fileAnchors` makes the sieve of. */
export function anchorsOf(table: NameTable): Anchors {
  const anchors = newAnchors(table.names.length * 2);
  eachAnchor(table, (entry, { hash, before, alone, next }) => {
    addAnchor(anchors, hash, anchorMark(before, alone, entry.entity >= 0 && entry.when?.context === undefined), next);
  });
  return gathered(anchors);
}

/** For each name of the table the hashes of which any text that has it yields one. */
export function anchorHashes(table: NameTable): readonly (readonly number[])[] {
  const all: number[][] = table.names.map(() => []);
  eachAnchor(table, (_, { hash }, name) => all[name]?.push(hash));
  return all;
}

type Visit = (entry: NameEntry, anchor: Anchor, name: number) => void;

function eachAnchor({ names, endings = [] }: NameTable, visit: Visit): void {
  let entry = names[0] as NameEntry;
  let name = 0;
  const take = (anchor: Anchor) => visit(entry, anchor, name);
  for (; name < names.length; name++) {
    entry = names[name] as NameEntry;
    const inflection = entry.endings?.map((each) => endings[each] ?? []);
    anchorName(entry.text, inflection, take);
  }
}
