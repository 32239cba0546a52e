import { type Found, findFrom } from '../src/match/find.ts';
import type { Matcher } from '../src/match/matcher.ts';
import { crossesEdge, newSifted, type Sifted } from '../src/match/sieve.ts';
import { startsWithin } from '../src/match/starts.ts';
import { letterClass } from '../src/text/letter-class.ts';
import { isSameAmong } from './among.ts';
import { own } from './own.ts';
import { asides, elementsBetween, isUnread, textsOf, WORK_PER_PAUSE, workOf } from './text-walk.ts';
import type { Walk } from './walk.ts';

/** The names that are known so far, and whether all are that some hashes tell of. */
export type KnownNames = { readonly matcher: Matcher; ready(hashes: Iterable<number>): boolean };

/**
 * A text that a name may stand in, or run on from or into; `met` has the hashes that tell of it, `found` all names in it where the texts
 * around have no part in any.
 */
export type TextCandidate = { readonly node: Text; readonly met: ReadonlySet<number>; readonly found?: readonly Found[] };

/** What tells of a name may end so many letters and texts behind the text that has the name. */
const LETTERS_BACK = 16;
const TEXTS_BACK = 12;

/** In place of a text where there is none. */
const EDGE = '\n';

const NONE: readonly TextCandidate[] = [];

/** What is kept from one text to the next. */
type Going = { readonly names: KnownNames; readonly sifted: Sifted; readonly before: Text[]; met: Set<number> };

/** A text with its letters, which cost a call each time they are asked for. */
type Read = { readonly node: Text; readonly data: string };

/** Looks through a walk's texts, each letter once; gives the candidates, undefined where a pause is good. */
export function* candidatesIn(names: KnownNames, walk: Walk): Generator<TextCandidate | undefined, void> {
  const skipped = new Set<Text>();
  for (const element of elementsBetween(walk.root)) {
    const texts = textsOf(element);
    for (const text of texts) skipped.add(text);
    if (own(element, 'matches')(asides) && isIn(element, walk)) {
      const going = begin(names);
      // It stands alone.
      for (const [i, node] of texts.entries()) yield* look(going, { node, data: node.data }, texts[i + 1]?.data || EDGE);
    }
    yield undefined;
  }
  yield* candidatesAmong(begin(names), walk, skipped);
}

function* candidatesAmong(going: Going, walk: Walk, skipped: ReadonlySet<Text>): Generator<TextCandidate | undefined, void> {
  const { root, from = root, until } = walk;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  const next = (): Read | undefined => {
    for (;;) {
      const node = walker.nextNode() as Text | null;
      if (!node || (until && !precedes(node, until))) return undefined;
      const { data } = node;
      if (data !== '' && !(skipped.size > 0 && skipped.has(node))) return { node, data };
    }
  };
  let work = 0;
  for (let read = next(); read; ) {
    let behind = next();
    const candidates = look(going, read, behind?.data ?? EDGE);
    if (candidates !== NONE) yield* candidates;
    work += workOf(read.data);
    if (work >= WORK_PER_PAUSE) {
      work = 0;
      yield undefined;
      // The way from a node that has left the page leads nowhere.
      if (behind && !behind.node.isConnected) {
        walker.currentNode = going.before.findLast((each) => own(root, 'contains')(each)) ?? root;
        behind = next();
      }
    }
    read = behind;
  }
}

function begin(names: KnownNames): Going {
  return { names, sifted: newSifted(), before: [], met: new Set() };
}

/** The candidates that a further text tells of, which the text `behind` comes after. */
function look(going: Going, { node, data }: Read, behind: string): readonly TextCandidate[] {
  const { names, sifted, before, met } = going;
  const { matcher } = names;
  const crosses = crossesEdge(matcher.sieve, data, sifted);
  if (crosses) for (const hash of sifted.met.splice(0)) met.add(hash);
  const ends = letterClass(behind.charCodeAt(0)) === 0;
  const { places, isOpen } = startsWithin(matcher.sieve, data, sifted, met, ends);
  const earlier = before.length;
  before.push(node);
  if (earlier > 4 * TEXTS_BACK) before.splice(0, earlier - TEXTS_BACK);
  if (!crosses && !isOpen && places.length === 0) return NONE;
  going.met = new Set();
  const all = () => lastOf(before).map((each) => ({ node: each, met }));
  if (crosses) return all();
  if (!names.ready(met)) return isOpen ? all() : isUnread(node) ? NONE : [{ node, met }];
  const tried = findFrom(matcher, data, places, ends);
  if ((isOpen || tried.isOpen) && !isSameAmong(names, before, tried.found, behind)) return isOpen ? all() : [{ node, met }];
  return tried.found.length > 0 && !isUnread(node) ? [{ node, met, found: tried.found }] : NONE;
}

/** The last texts, as far as what is behind their letters may tell of them. */
function lastOf(texts: readonly Text[]): readonly Text[] {
  let letters = 0;
  let first = texts.length - 1;
  while (first > 0 && texts.length - first < TEXTS_BACK && letters < LETTERS_BACK) letters += (texts[--first] as Text).length;
  return texts.slice(first);
}

function isIn(element: Element, { from, until }: Walk): boolean {
  return !(from && precedes(element, from)) && (!until || precedes(element, until));
}

function precedes(node: Node, other: Node): boolean {
  return (own(other, 'compareDocumentPosition')(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
