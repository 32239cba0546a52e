import { foldUnit, HARD, LETTER, SKIPPED, SOFT } from '../text/fold.ts';
import { letterClass, MOST } from '../text/letter-class.ts';
import { type Sieve, wordsBefore } from './anchor-file.ts';
import { newWord, readWord } from './read-word.ts';
import { crossesEdge, endsWord, newSifted, nextCandidate, runsOnInto, type Sifted } from './sieve.ts';

/** Letters beyond the one that told of a name within which the name's word begins: what the sieve looks ahead. */
const AHEAD = 6;

const word = newWord();

/** Where names may begin in a text. */
export type Starts = {
  /** In ascending order: none that `find` finds begins elsewhere, but where `isOpen` says so. */
  readonly places: readonly number[];
  /** Whether one may begin before the text, or with what runs on into it. */
  readonly isOpen: boolean;
};

const NONE: Starts = { places: [], isOpen: false };

/** What is made while one text is gone through. */
type Going = {
  readonly text: string;
  readonly starts: number[];
  isOpen: boolean;
  /** The row of words last met begins here, its words are known up to there, and so many rows before it are known too. */
  row: number;
  known: number;
  rowsBefore: number;
  /** Whether a word may run on into the text from before it. */
  readonly runsOn: boolean;
};

/** The places where the words begin with which a name may. Adds the hashes met to `met`, if given. */
export function startsIn(sieve: Sieve, text: string, met?: Set<number>): readonly number[] {
  const sifted = newSifted();
  const going = goThrough(sieve, text, sifted, met);
  if (!crossesEdge(sieve, '', sifted)) return going ? inOrder(going.starts) : [];
  const last = going ?? newGoing(text, false);
  note(last, sieve, sifted, text.length - 1, met);
  return inOrder(last.starts);
}

/**
 * The same for a text that may run on from the one before, which `sifted` has read, and into the next; `ends`: what parts words comes next,
 * so that what it tells of need not be told with the next text.
 */
export function startsWithin(sieve: Sieve, text: string, sifted: Sifted, met: Set<number>, ends: boolean): Starts {
  const runsOn = runsOnInto(text, sifted);
  let going = goThrough(sieve, text, sifted, met, runsOn);
  if (ends && text !== '' && endsWord(sieve, sifted)) {
    going ??= newGoing(text, runsOn);
    note(going, sieve, sifted, text.length - 1, met);
  }
  return going ? { places: inOrder(going.starts), isOpen: going.isOpen } : NONE;
}

function goThrough(sieve: Sieve, text: string, sifted: Sifted, met?: Set<number>, runsOn = false): Going | undefined {
  let at = nextCandidate(sieve, text, 0, sifted);
  if (at < 0) return undefined;
  const going = newGoing(text, runsOn);
  for (; at >= 0; at = nextCandidate(sieve, text, at + 1, sifted)) note(going, sieve, sifted, at, met);
  return going;
}

function newGoing(text: string, runsOn: boolean): Going {
  return { text, starts: [], isOpen: false, row: -1, known: 0, rowsBefore: 0, runsOn };
}

/** Notes the words of a candidate at a place: those of its row, and of as many rows before it as its names may have words before. */
function note(going: Going, sieve: Sieve, sifted: Sifted, at: number, met?: Set<number>): void {
  let before = 0;
  for (const hash of sifted.met) {
    before = Math.max(before, wordsBefore(sieve, hash));
    met?.add(hash);
  }
  sifted.met.length = 0;
  const { text, starts } = going;
  const row = rowAt(going, at);
  // Of the end of the text before, which was told of with it.
  if (row === 0 && !going.runsOn && foldUnit(text.charCodeAt(at)) < LETTER && gapBefore(text, at + 1) === 0) return;
  if (row !== going.row) {
    going.row = row;
    going.known = row;
    going.rowsBefore = 0;
    going.isOpen ||= row === 0 && going.runsOn;
  }
  if (before > going.rowsBefore) {
    going.rowsBefore = before;
    let first = row;
    for (let left = before; left > 0 && first > 0; left--) first = rowBehind(text, gapBefore(text, first), 0);
    going.isOpen ||= first === 0;
    addWords(text, first, row, starts);
  }
  going.known = addWords(text, going.known, reachOf(text, at), starts);
}

/** Behind the letters that reading one looks ahead at: of the common ones none. */
function reachOf(text: string, at: number): number {
  if (letterClass(text.charCodeAt(at)) <= MOST) return at + 1;
  let ahead = at + 1;
  while (ahead < text.length && foldUnit(text.charCodeAt(ahead)) === SKIPPED) ahead++;
  return Math.min(ahead + AHEAD, text.length);
}

/** Where the row of words begins that a place is in or behind. */
function rowAt({ text, row, known }: Going, at: number): number {
  // Not to be gone through again: rows may be as long as texts.
  if (row >= 0 && at < known) return row;
  const end = foldUnit(text.charCodeAt(at)) < LETTER ? gapBefore(text, at + 1) : at + 1;
  const begin = rowBehind(text, end, Math.max(known - 1, 0));
  return row >= 0 && begin < known ? row : begin;
}

/** The end of the last word before a place that no letter stands right before. */
function gapBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && foldUnit(text.charCodeAt(at - 1)) < LETTER) at--;
  return at;
}

/** Where the letters begin that end at a place, not before `least`; what is passed over in reading is among them. */
function rowBehind(text: string, end: number, least: number): number {
  let at = end;
  for (; at > least; at--) {
    const unit = foldUnit(text.charCodeAt(at - 1));
    if (unit === HARD || unit === SOFT) break;
  }
  return at;
}

/** Adds where words begin from a place to another; gives the end of the last. */
function addWords(text: string, from: number, to: number, starts: number[]): number {
  let at = from;
  while (at < to) {
    if (foldUnit(text.charCodeAt(at)) < LETTER) {
      at++;
      continue;
    }
    starts.push(at);
    readWord(text, at, word);
    at = word.end;
  }
  return at;
}

function inOrder(starts: number[]): readonly number[] {
  for (let i = 1; i < starts.length; i++) {
    if ((starts[i] as number) < (starts[i - 1] as number)) return starts.sort((a, b) => a - b);
  }
  return starts;
}
