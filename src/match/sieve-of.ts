import type { NameTable } from '../model.ts';
import { foldUnit, LETTER, SKIPPED } from '../text/fold.ts';
import { JOINED, letterClass, WIDE } from '../text/letter-class.ts';
import { HANGUL, wordEnd, wordKind } from '../text/words.ts';
import { commonness } from './commonness.ts';
import { otherForms } from './forms.ts';
import type { WordEndings } from './inflected-paths.ts';
import { fileHashes, GROUP, groupHash, roll, type Sieve, wideHash } from './sieve.ts';

/** Hashes of which any text with the name has one, and how often other texts have one, asked for only where that matters. */
type Anchor = { readonly hashes: readonly number[]; readonly cost: () => number };

/** A word of a name. */
type Word = {
  /** Its folded letters that stand in all its forms. */
  readonly letters: readonly number[];
  readonly inflects: boolean;
  /** Whether it is all of the name. */
  readonly alone: boolean;
};

const ANY = -1;
const CLASSES = 32;
/** Words with fewer letters have nothing written together with them. */
const LEAST_JOINED = 3;
const LEAST_SUFFIXED = 4;

/**
 * The sieve that lets through every page that is to be marked, and as few others as may be: every text in which `find` finds a name of the
 * table, but for decoys that yield nothing and names that count only where the page names another entity too, which is let through itself.
 */
export function sieveOf({ names, endings = [] }: NameTable): Sieve {
  const forms = names.flatMap((entry) => {
    if (entry.entity < 0 || entry.when?.context !== undefined) return [];
    const inflection = entry.endings?.map((each) => endings[each] ?? []) ?? [];
    return [entry.text, ...otherForms(entry.text).map(({ text }) => text)].map((text) => wordsOf(text, inflection));
  });
  const hashes = new Set<number>();
  // Names that offer the least choice come first: the others may then share what is there already.
  for (const words of forms.sort((a, b) => lettersOf(a) - lettersOf(b))) {
    const anchor = rarest(anchorsOf(words), hashes);
    for (const hash of anchor?.hashes ?? []) hashes.add(hash);
  }
  return fileHashes(hashes);
}

/** All that may tell of a name; words so short that anything may stand beside them only where it has no other. */
function anchorsOf(words: readonly Word[]): Anchor[] {
  const certain = [...rowsAcross(words)];
  const wide = [...wideAnchors(words)];
  const plain = certain.length + wide.length > 0 ? certain : words.flatMap(paddedRows);
  return [...wide, ...plain.map((row) => ({ hashes: expanded(row).map(groupHash), cost: () => commonness(row) }))];
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { letters }) => sum + letters.length, 0);
}

/** One that is there already, else the one that stands least often in other texts. */
function rarest(anchors: readonly Anchor[], known: ReadonlySet<number>): Anchor | undefined {
  const there = anchors.find(({ hashes }) => hashes.every((hash) => known.has(hash)));
  if (there) return there;
  let best: Anchor | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    const cost = anchor.cost();
    if (cost >= least) continue;
    least = cost;
    best = anchor;
  }
  return best;
}

function wordsOf(text: string, inflection: WordEndings): readonly Word[] {
  const words: number[][] = [];
  for (let at = 0; at < text.length; ) {
    if (foldUnit(text.charCodeAt(at)) < LETTER) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    words.push(lettersIn(text, at, end));
    at = end;
  }
  return words.map((letters, at) => {
    const cuts = (inflection[words.length - 1 - at] ?? []).map(({ cut }) => cut);
    return { letters: letters.slice(0, letters.length - Math.max(0, ...cuts)), inflects: cuts.length > 0, alone: words.length === 1 };
  });
}

function lettersIn(text: string, start: number, end: number): number[] {
  const letters: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit !== SKIPPED) letters.push(unit);
  }
  return letters;
}

/** Two or three letters in a row of words that need no space between; what follows a Korean word may part it from the next. */
function* wideAnchors(words: readonly Word[]): Generator<Anchor> {
  let row: number[] = [];
  for (const { letters } of words) {
    const isKorean = wordKind(letters[0] ?? 0) === HANGUL;
    if (isKorean) row = [];
    for (const letter of letters) {
      row = letterClass(letter) === WIDE ? [letter, ...row] : row;
      const [last, before, first] = row;
      if (letterClass(letter) !== WIDE || last === undefined) continue;
      yield { hashes: [wideHash(last)], cost: () => 1e-2 };
      if (before !== undefined) yield { hashes: [wideHash(last, before)], cost: () => 1e-4 };
      if (before !== undefined && first !== undefined) yield { hashes: [wideHash(last, before, first)], cost: () => 1e-6 };
    }
    if (isKorean) row = [];
  }
}

/** A plain word's classes, its edges among them where nothing is ever written together with it there; empty for other words. */
function edgedClasses({ letters, inflects, alone }: Word): readonly number[] {
  const classes = letters.map(letterClass);
  if (classes.includes(WIDE) || classes.length === 0) return [];
  const joins = classes.some((letter) => letter >= JOINED);
  const begins = !joins || (alone && classes.length < LEAST_JOINED);
  const ends = !inflects && (!joins || classes.length < LEAST_SUFFIXED);
  return [...(begins ? [0] : []), ...classes.map((letter) => letter % JOINED), ...(ends ? [0] : [])];
}

/** Five classes in a row, across words where all that stands between them is spaces. */
function* rowsAcross(words: readonly Word[]): Generator<readonly number[]> {
  let row: readonly number[] = [];
  for (const classes of words.map(edgedClasses)) {
    const goesOn = row.at(-1) === 0 && classes[0] === 0;
    row = goesOn ? [...row.slice(0, -1), ...classes] : classes;
    for (let at = 0; at + GROUP <= row.length; at++) yield row.slice(at, at + GROUP);
  }
}

/** The rows of a word that is too short for five, with anything beside it. */
function paddedRows(word: Word): readonly number[][] {
  const classes = edgedClasses(word);
  const missing = new Array<number>(Math.max(0, GROUP - classes.length)).fill(ANY);
  if (classes.length === 0) return [];
  return [classes.at(-1) === 0 ? [...missing, ...classes] : [...classes, ...missing]];
}

/** The groups that a row of classes stands for. */
function expanded(classes: readonly number[]): number[] {
  return classes.reduce<number[]>(
    (groups, letter) =>
      letter === ANY
        ? groups.flatMap((group) => Array.from({ length: CLASSES }, (_, any) => roll(group, any)))
        : groups.map((group) => roll(group, letter)),
    [0],
  );
}
