import type { NameEntry, NameTable } from '../model.ts';
import { MOST_HASHES } from '../report/drawers.ts';
import { type Anchors, anchorMark, fileAnchors, type Sieve } from './anchor-file.ts';
import { addAnchor, gathered, newAnchors } from './anchor-table.ts';
import { anchorName, type TakeAnchor } from './form-anchor.ts';
import type { WordEndings } from './inflected-paths.ts';

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
  // Thousands of names of one or two letters have few such rows between them.
  const known = new Set<string>();
  for (const { entry, inflection } of inflected(table)) {
    const loud = entry.entity >= 0 && entry.when?.context === undefined;
    const take: TakeAnchor = ({ hash, before, alone, next }) => {
      addAnchor(anchors, hash, anchorMark(before, alone, loud), next);
      return true;
    };
    anchorName(entry.text, inflection, take, (row) => {
      const key = `${loud} ${row}`;
      const isKnown = known.has(key);
      known.add(key);
      return isKnown;
    });
  }
  return gathered(anchors);
}

/** For each name of the table the hashes of which any text that has it yields one; of names of more than `most`, just more than these. */
export function anchorHashes(table: NameTable, most = MOST_HASHES): readonly (readonly number[])[] {
  return Array.from(inflected(table), ({ entry, inflection }) => {
    const hashes: number[] = [];
    anchorName(entry.text, inflection, ({ hash }) => hashes.push(hash) <= most);
    return hashes;
  });
}

function* inflected({ names, endings = [] }: NameTable): Generator<{ entry: NameEntry; inflection: WordEndings | undefined }> {
  for (const entry of names) yield { entry, inflection: entry.endings?.map((each) => endings[each] ?? []) };
}
