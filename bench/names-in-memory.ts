/** Names filed by what tells of them, as the extension keeps them in its store; compiled when a text has what tells of them. */
import type { KnownNames } from '../content-scripts/candidates.ts';
import { inOneGo } from '../src/in-one-go.ts';
import { anchorMark, fileAnchors, type Sieve } from '../src/match/anchor-file.ts';
import { type AnchorTable, addAnchor, anchorNumber, gathered, newAnchors } from '../src/match/anchor-table.ts';
import { type Anchor, anchorName } from '../src/match/form-anchor.ts';
import { addNames, startMatcher } from '../src/match/growing.ts';
import { lengthened } from '../src/match/room.ts';
import type { NameEntry } from '../src/model.ts';

/** Which names have which anchors: lists, linked by number and one, 0 at their ends. */
type Filed = { heads: Int32Array; next: Int32Array; names: Int32Array; count: number };

export type NamesInMemory = KnownNames & { readonly anchors: AnchorTable; readonly filed: Filed };

/** Each term is a name of one entity, without conditions. */
export function namesInMemory(terms: readonly string[]): NamesInMemory {
  const size = terms.length * 2;
  const anchors = newAnchors(size);
  const filed: Filed = { heads: new Int32Array(size), next: new Int32Array(size + 1), names: new Int32Array(size + 1), count: 0 };
  let name = 0;
  const take = ({ hash, before, alone, next }: Anchor) => {
    file(filed, addAnchor(anchors, hash, anchorMark(before, alone, true), next), name);
    return true;
  };
  for (; name < terms.length; name++) {
    anchorName(terms[name] as string, undefined, take);
  }
  const growing = startMatcher({ entities: [{ id: 'bench', kind: 'place' }] }, fileAnchors(gathered(anchors)));
  const added = new Uint8Array(terms.length);
  const ready = (hashes: Iterable<number>) => {
    for (const hash of hashes) {
      const anchor = anchorNumber(anchors, hash);
      if (anchor < 0) continue;
      const entries: NameEntry[] = [];
      for (let at = filed.heads[anchor] as number; at !== 0; at = filed.next[at] as number) {
        const each = filed.names[at] as number;
        if (added[each] === 0) entries.push({ text: terms[each] as string, lang: 'und', entity: 0, kind: 'name' });
        added[each] = 1;
      }
      filed.heads[anchor] = 0;
      if (entries.length > 0) inOneGo(addNames(growing, entries));
    }
    return true;
  };
  return { matcher: growing.matcher, ready, anchors, filed };
}

/** Bytes of all typed arrays. */
export function bytesOfNames({ matcher, anchors, filed }: NamesInMemory): number {
  const { sieve, filter, stems, words, trie }: typeof matcher & { sieve: Sieve } = matcher;
  const arrays = [filter, stems, sieve, words, trie, anchors, filed].flatMap((each) =>
    ArrayBuffer.isView(each) ? [each] : Object.values(each),
  );
  return arrays.reduce<number>((sum, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0), 0);
}

function file(filed: Filed, anchor: number, name: number): void {
  if (anchor >= filed.heads.length) filed.heads = lengthened(filed.heads, anchor + 1);
  const at = ++filed.count;
  if (at >= filed.next.length) {
    filed.next = lengthened(filed.next);
    filed.names = lengthened(filed.names);
  }
  filed.names[at] = name;
  filed.next[at] = filed.heads[anchor] as number;
  filed.heads[anchor] = at;
}
