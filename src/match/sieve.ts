/**
 * The first look at a text: tells where it may have a name, at a few instructions a letter whatever the number of names, and lets most
 * texts go unread. Letters are taken in groups of five classes; of each name some, as rare as can be, are filed by their hashes.
 */
import { foldUnit } from '../text/fold.ts';
import { COMMON_LETTER, JOINED, JOINT, letterClass, letterTable, MOST, UNREAD, WIDE } from '../text/letter-class.ts';
import { ANY_NEXT, isAlone, isFiled, mayPrecede, nextMark, type Sieve } from './anchor-file.ts';

export type { Sieve } from './anchor-file.ts';

/** What was read last, from one text to the next, and what it told of; written over and over. */
export type Sifted = {
  /** The classes of the last six units, five bits each, the latest in the lowest: a group and the one before it. */
  group: number;
  /** The same as if words had begun since, each for as long as that makes a difference. */
  others: number[];
  /** The last letters of words that need no space between, the latest first. */
  wide: number;
  wideBefore: number;
  /** The hashes met so far that are filed: whoever reads them empties it. */
  readonly met: number[];
};

/** Units in a group. */
export const GROUP = 5;
const BITS = 5;
/** Leaves out, by overflow, what came before a group's units. */
const FACTOR = 0x9e3779b1 << (32 - GROUP * BITS);
const ALL = (1 << ((GROUP + 1) * BITS)) - 1;
/** Takes the flags of two letters out of a group that they were put in with. */
const FLAGS = (COMMON_LETTER << BITS) ^ COMMON_LETTER;

/** Before anything was read. */
export function newSifted(): Sifted {
  return { group: 0, others: [], wide: 0, wideBefore: 0, met: [] };
}

/** The group that a further class makes of the one before, with what is left of that above its own bits. */
export function roll(group: number, letter: number): number {
  return ((group << BITS) | letter) & ALL;
}

/** The hash of a group. */
export function groupHash(group: number): number {
  return Math.imul(group, FACTOR);
}

/** The hash of one to three wide letters, the latest first. */
export function wideHash(last: number, before = 0, first = 0): number {
  return Math.imul(Math.imul(Math.imul(first, 0x85ebca6b) ^ before, 0xc2b2ae35) ^ last, 0x27d4eb2f);
}

/**
 * The place, from `from` on, of the next letter that tells of a name, or of what stands right behind the name's word; -1 where none does.
 * No name that `find` finds is passed over, but what tells of it may be any letter of it. `sifted.met` has what was met.
 */
export function nextCandidate(sieve: Sieve, text: string, from: number, sifted: Sifted): number {
  for (let at = from; at < text.length; at = passCommon(sieve, text, at, sifted)) {
    // One by one what stopped it, and on as long as the next letter may end the second of two groups that both must be met.
    do {
      if (readUnit(sieve, text, at, sifted)) return at;
      at++;
    } while (at < text.length && isFiled(sieve, groupHash(sifted.group)));
  }
  return -1;
}

/**
 * Passes over pairs of letters of the common kinds that tell of nothing; gives the place of the pair, or the last letter, that it leaves.
 * Of groups only every second one is looked up: of each name two neighbouring ones are filed. Makes no call, as that would cost each
 * letter a multiple.
 */
function passCommon({ bits, shift }: Sieve, text: string, from: number, sifted: Sifted): number {
  const last = text.length - 1;
  let { group } = sifted;
  let at = from;
  for (; at < last; at += 2) {
    const one = letterTable[text.charCodeAt(at)] as number;
    const two = letterTable[text.charCodeAt(at + 1)] as number;
    if ((one & two & COMMON_LETTER) === 0) break;
    const next = (group << (2 * BITS)) ^ (one << BITS) ^ two ^ FLAGS;
    const bit = Math.imul(next, FACTOR) >>> shift;
    if ((((bits[bit >>> 5] as number) >>> bit) & 1) === 1) break;
    group = next;
  }
  sifted.group = group & ALL;
  return at;
}

/**
 * To be called before the text of a further node: whether, if a word ended here, a name did; and whether what begins here tells of one, if
 * a word does. What `nextCandidate` says of the text holds if none does.
 */
export function crossesEdge(sieve: Sieve, text: string, sifted: Sifted): boolean {
  const { group: last, others } = sifted;
  // Most texts end with what parts words or begin with it.
  if (others.length === 0 && (last % JOINED === 0 || (text !== '' && letterClass(text.charCodeAt(0)) === 0))) return false;
  const edge = edgeBehind(last);
  // After five units more, all are one.
  const groups = new Set([...others, last]);
  let met = false;
  for (const group of groups) met = endsHere(sieve, group, sifted) || met;
  groups.add(edge);
  groups.delete(last);
  sifted.others = [];
  for (const group of groups) met = beginsAt(sieve, text, 0, group, sifted) || met;
  return met;
}

/** To be asked before the text of a further node: whether a word may run on into it. */
export function runsOnInto(text: string, { group, others, wide }: Sifted): boolean {
  return wide !== 0 || ((others.length > 0 || group % JOINED !== 0) && letterClass(text.charCodeAt(0)) !== 0);
}

/** To be called behind a text that what parts words comes after: whether that tells of a name. */
export function endsWord(sieve: Sieve, sifted: Sifted): boolean {
  let ends = endsAt(sieve, sifted.group, sifted);
  for (const group of sifted.others) ends = endsAt(sieve, group, sifted) || ends;
  return ends;
}

function endsAt(sieve: Sieve, group: number, sifted: Sifted): boolean {
  return group % JOINED !== 0 && endsHere(sieve, group, sifted);
}

/** Reads one unit; whether it tells of a name. */
function readUnit(sieve: Sieve, text: string, at: number, sifted: Sifted): boolean {
  const letter = letterClass(text.charCodeAt(at));
  if (letter === UNREAD) return false;
  if (letter > MOST) return looksAgain(sieve, text, at, letter, sifted);
  sifted.group = roll(sifted.group, letter);
  return tells(sieve, sifted.group, sifted, text, at + 1);
}

/** What is neither a common letter nor a space. */
function looksAgain(sieve: Sieve, text: string, at: number, letter: number, sifted: Sifted): boolean {
  const { group } = sifted;
  if (letter === JOINT) {
    const ends = endsHere(sieve, group, sifted);
    // Of joiners with no letter between the last one looks ahead: there may be a text's length of them.
    return (!isJointNext(text, at + 1) && beginsAt(sieve, text, at + 1, edgeBehind(group), sifted)) || ends;
  }
  if (letter === WIDE) {
    const ends = endsHere(sieve, group, sifted);
    return readWide(sieve, foldUnit(text.charCodeAt(at)), sifted) || ends;
  }
  sifted.group = roll(group, letter - JOINED);
  let met = tells(sieve, sifted.group, sifted);
  // Where letters of another script touch, a name may end or begin.
  if (!isJoined(text, at - 1)) met = endsHere(sieve, group, sifted) || met;
  if (at + 1 < text.length && !isJoined(text, at + 1)) met = beginsAt(sieve, text, at + 1, edgeBehind(group), sifted) || met;
  return met;
}

function readWide(sieve: Sieve, letter: number, sifted: Sifted): boolean {
  const { wide, wideBefore } = sifted;
  sifted.group = 0;
  sifted.wideBefore = wide;
  sifted.wide = letter;
  const one = meets(sieve, wideHash(letter), sifted);
  const two = meets(sieve, wideHash(letter, wide), sifted);
  return meets(sieve, wideHash(letter, wide, wideBefore), sifted) || one || two;
}

/** Whether a group tells of a name, by itself or with the one before it, and with what comes `next` in the text, if that is given. */
function tells(sieve: Sieve, group: number, { met }: Sifted, text = '', next = 0): boolean {
  const hash = groupHash(group);
  if (!isFiled(sieve, hash) || !(isAlone(sieve, hash) || isFiled(sieve, groupHash(group >>> BITS)))) return false;
  if (!mayPrecede(sieve, hash, nextIn(text, next))) return false;
  met.push(hash);
  return true;
}

/** What a place has, as far as that can be told from its letter alone. */
function nextIn(text: string, at: number): number {
  const letter = at < text.length ? letterClass(text.charCodeAt(at)) : WIDE;
  return letter > MOST ? ANY_NEXT : nextMark(letter);
}

function meets(sieve: Sieve, hash: number, { met }: Sifted): boolean {
  if (!isFiled(sieve, hash)) return false;
  met.push(hash);
  return true;
}

/** Whether a name ends here, if a word does. */
function endsHere(sieve: Sieve, group: number, sifted: Sifted): boolean {
  return tells(sieve, edgeBehind(group), sifted);
}

/** The group if a word ended here. */
function edgeBehind(group: number): number {
  return group % JOINED === 0 ? group : roll(group, 0);
}

function isJointNext(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && letterClass(text.charCodeAt(at)) === UNREAD) at++;
  return at < text.length && letterClass(text.charCodeAt(at)) === JOINT;
}

function isJoined(text: string, at: number): boolean {
  const letter = at < 0 ? 0 : letterClass(text.charCodeAt(at));
  return letter >= JOINED && letter < WIDE;
}

/** Whether the next letters tell of a name if this group came before; kept in mind where the text ends too soon to tell. */
function beginsAt(sieve: Sieve, text: string, from: number, before: number, sifted: Sifted): boolean {
  let group = before;
  let read = 0;
  let met = false;
  for (let at = from; at < text.length; at++) {
    const letter = letterClass(text.charCodeAt(at));
    if (letter === UNREAD || letter === JOINT) continue;
    if (letter >= JOINED && endsHere(sieve, group, sifted)) met = true;
    if (letter === WIDE) return met;
    group = roll(group, letter % JOINED);
    if (tells(sieve, group, sifted)) met = true;
    if (++read === GROUP) return met;
  }
  sifted.others.push(group);
  return met;
}
