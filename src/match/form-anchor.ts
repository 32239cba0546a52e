/** Chooses what of a name's letters tells of it, for the sieve. */
import { foldUnit, SKIPPED } from '../text/fold.ts';
import { JOINED, letterClass, WIDE } from '../text/letter-class.ts';
import { HANGUL, nextLetter, wordEnd, wordKind } from '../text/words.ts';
import { ANY_NEXT, MOST_BEFORE, nextMark } from './anchor-file.ts';
import { rarities, rarityOf, SCRIPTS } from './commonness.ts';
import { otherForms } from './forms.ts';
import type { WordEndings } from './inflected-paths.ts';
import { GROUP, groupHash, roll, wideHash } from './sieve.ts';

/** What tells of a name; written over and over. */
export type Anchor = {
  readonly hash: number;
  /** How many words of the name may come before the one it tells of. */
  readonly before: number;
  /** Whether it tells of it by itself or only right behind the one before. */
  readonly alone: boolean;
  /** What comes right behind it, see `nextMark`. */
  readonly next: number;
};

/** Takes what tells of a name; where it gives false, it needs no more of it. */
export type TakeAnchor = (anchor: Anchor) => boolean;

/** Asked before a row of so few letters that thousands of hashes tell of it: true where all of them were taken before. */
export type IsRowKnown = (row: string) => boolean;

/** Groups are looked up at every second common letter, so two neighbours are filed; where both are met a name is likely. */
const ROW = GROUP + 1;
const CLASSES = 32;
const PAIRS = CLASSES * CLASSES;
/** Words with fewer letters have nothing written together with them. */
const LEAST_JOINED = 3;
const LEAST_SUFFIXED = 4;

/** The classes of a word's letters that stand in all its forms, with its edges (0) where nothing is ever written together with it there. */
type Word = {
  readonly classes: Uint8Array;
  length: number;
  /** Whether all letters are of scripts that join small words to names: these are looked at one by one. */
  joins: boolean;
  /** How many words come before it. */
  before: number;
};

/** The best stretch of the words so far. */
type Best = { readonly classes: Uint8Array; length: number; worth: number; joins: boolean; before: number; next: number };

const LONGEST = 64;
const word: Word = { classes: new Uint8Array(LONGEST), length: 0, joins: false, before: 0 };
const best: Best = { classes: new Uint8Array(ROW), length: 0, worth: 0, joins: false, before: 0, next: ANY_NEXT };
const anchor = { hash: 0, before: 0, alone: false, next: ANY_NEXT };

/** Gives what tells of a name in each way in which it is written; `inflection` as its words inflect, counted from the last. */
export function anchorName(text: string, inflection: WordEndings | undefined, take: TakeAnchor, isKnown?: IsRowKnown): void {
  anchorForm(text, inflection, take, isKnown);
  for (const other of otherForms(text)) anchorForm(other.text, inflection, take, isKnown);
}

/**
 * Gives, for a name written like this whose words inflect so (counted from the last), hashes of groups of which any text with any form of
 * it has one: the rarest of its letters.
 */
function anchorForm(text: string, inflection: WordEndings | undefined, take: TakeAnchor, isKnown?: IsRowKnown): void {
  best.length = 0;
  const count = inflection ? countWords(text) : 0;
  let before = 0;
  let wide = false;
  for (let at = nextLetter(text, 0); at < text.length && before <= MOST_BEFORE; before++) {
    const end = wordEnd(text, at);
    const next = nextLetter(text, end);
    if (readLetters(text, at, end, inflection?.[count - 1 - before] ?? [], before === 0 && next >= text.length)) {
      word.before = before;
      keepBest();
    } else wide = true;
    at = next;
  }
  // A row of letters that each stand for themselves tells more than any group.
  if (wide && takeWide(text, best.length < ROW, take)) return;
  if (best.length > 0) takeBest(take, isKnown);
}

function countWords(text: string): number {
  let count = 0;
  for (let at = nextLetter(text, 0); at < text.length; at = nextLetter(text, wordEnd(text, at))) count++;
  return count;
}

/** Reads a word into `word`; false where its letters are wide ones. */
function readLetters(text: string, start: number, end: number, endings: WordEndings[number], alone: boolean): boolean {
  const { classes } = word;
  let length = 1;
  let joined = 0;
  for (let at = start; at < end && length < LONGEST - 1; at++) {
    if (foldUnit(text.charCodeAt(at)) === SKIPPED) continue;
    const letter = letterClass(text.charCodeAt(at));
    if (letter === WIDE) return false;
    if (letter >= JOINED) joined++;
    classes[length++] = letter % JOINED;
  }
  const letters = length - 1;
  const whole = end - start < LONGEST - 1;
  word.joins = joined === letters;
  const begins = joined === 0 || (alone && letters < LEAST_JOINED);
  for (const { cut } of endings) length = Math.min(length, letters + 1 - cut);
  if (length <= 1) {
    word.length = 0;
    return true;
  }
  const ends = whole && endings.length === 0 && (joined === 0 || letters < LEAST_SUFFIXED);
  if (ends) classes[length++] = 0;
  if (ends && joined > 0) word.joins = false;
  if (begins) classes[0] = 0;
  else classes.copyWithin(0, 1, length--);
  word.length = length;
  return true;
}

/** Keeps the word's rarest row if it tells more than what is kept; what is missing of a row tells nothing, and takes room. */
function keepBest(): void {
  const { classes, length, joins } = word;
  const whole = joins ? GROUP : ROW;
  const size = Math.min(length, whole);
  for (let from = 0; size > 0 && from + size <= length; from++) {
    const worth = rarityOfRow(classes, from, size) - (whole - size) ** 2;
    if (best.length > 0 && worth <= best.worth) continue;
    for (let at = 0; at < size; at++) best.classes[at] = classes[from + at] as number;
    best.length = size;
    best.worth = worth;
    best.joins = joins;
    best.before = word.before;
    // Behind a word's last letter, or where its form is not known, anything.
    best.next = size === ROW && from + size < length ? nextMark(classes[from + size] as number) : ANY_NEXT;
  }
}

/** How rare a row is in the script that has it most. */
function rarityOfRow(classes: Uint8Array, from: number, size: number): number {
  const table = rarities();
  let least = Number.POSITIVE_INFINITY;
  for (let script = 0; script < SCRIPTS; script++) {
    let sum = 0;
    for (let at = from + 1; at < from + size; at++) {
      sum += table[script * PAIRS + (classes[at - 1] as number) * CLASSES + (classes[at] as number)] as number;
    }
    least = Math.min(least, sum);
  }
  for (let first = from; first + GROUP <= from + size; first++) {
    let group = 0;
    for (let at = first; at < first + GROUP; at++) group = roll(group, classes[at] as number);
    least = rarityOf(group, least);
  }
  return least;
}

/** So many letters missing of a row make thousands of hashes of it. */
const MANY_MISSING = 3;

/** Gives the hashes of the best row; where it is short, those with any letters beside it. */
function takeBest(take: TakeAnchor, isKnown?: IsRowKnown): void {
  const { length, joins, classes } = best;
  const size = joins ? GROUP : ROW;
  const missing = size - length;
  // What nearly any text has need not tell how far before it a name begins: so there are few such rows, whatever names there are.
  const before = missing >= MANY_MISSING ? MOST_BEFORE : best.before;
  if (missing >= MANY_MISSING && isKnown?.(`${joins} ${best.next} ${classes.slice(0, length)}`)) return;
  const ends = classes[length - 1] === 0;
  // Behind the end of a word nothing may come: one of the groups ends there.
  const left = joins || (ends && missing === 1) ? missing : ends && missing > 1 ? missing - 1 : missing >> 1;
  for (let first = 0; first + GROUP <= size; first++)
    if (!expand(first - left, 0, 0, before + (ends && !joins ? missing - left : 0), take)) return;
}

/** Rolls the row's classes from a place on, which may be outside it, into a group and gives its hash; all groups where any letter may be. */
function expand(from: number, done: number, group: number, before: number, take: TakeAnchor): boolean {
  const at = from + done;
  if (done === GROUP) {
    anchor.hash = groupHash(group);
    anchor.before = Math.min(before, MOST_BEFORE);
    anchor.alone = best.joins || best.length < ROW;
    anchor.next = from + GROUP < best.length ? nextMark(best.classes[from + GROUP] as number) : best.next;
    return take(anchor);
  }
  if (at >= 0 && at < best.length) return expand(from, done + 1, roll(group, best.classes[at] as number), before, take);
  for (let any = 0; any < CLASSES; any++) if (!expand(from, done + 1, roll(group, any), before, take)) return false;
  return true;
}

/** Gives the hash of the first row of two or three wide letters, or of a single one if that will do; whether it gave any. */
function takeWide(text: string, aloneWillDo: boolean, take: TakeAnchor): boolean {
  let last = 0;
  let secondLast = 0;
  let kept = 0;
  let keptLetters = 0;
  let keptBefore = 0;
  let before = 0;
  for (let at = nextLetter(text, 0); at < text.length && keptLetters < 3; before++) {
    const end = wordEnd(text, at);
    // What follows a Korean word may part it from the next.
    const isKorean = wordKind(foldUnit(text.charCodeAt(at))) === HANGUL;
    if (isKorean) last = 0;
    for (; at < end && keptLetters < 3; at++) {
      const unit = foldUnit(text.charCodeAt(at));
      if (unit === SKIPPED) continue;
      const isWide = letterClass(text.charCodeAt(at)) === WIDE;
      if (!isWide) {
        last = 0;
        continue;
      }
      const letters = last === 0 ? 1 : secondLast === 0 ? 2 : 3;
      if (letters > keptLetters) {
        kept = wideHash(unit, letters > 1 ? last : 0, letters > 2 ? secondLast : 0);
        keptLetters = letters;
        keptBefore = before;
      }
      secondLast = last;
      last = unit;
    }
    if (isKorean) last = 0;
    at = nextLetter(text, end);
  }
  if (keptLetters < (aloneWillDo ? 1 : 2)) return false;
  Object.assign(anchor, { hash: kept, before: Math.min(keptBefore, MOST_BEFORE), alone: true, next: ANY_NEXT });
  take(anchor);
  return true;
}
