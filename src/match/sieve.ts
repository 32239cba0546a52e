/**
 * The first look at a text: tells where it may have a name, at a few instructions a letter whatever the number of names, and lets most
 * texts go unread. Letters are taken in groups of five classes; of each name one group, the rarest, has its bit set.
 */
import { foldUnit } from '../text/fold.ts';
import { JOINED, JOINT, letterClass, MOST, UNREAD, WIDE } from '../text/letter-class.ts';
import { spread } from './matcher.ts';

/** Made by `sieveOf`. */
export type Sieve = {
  /** One bit for each hash of a group, which turns away nearly all at once; `shift` leaves as many bits of a hash as there are. */
  readonly bits: Uint32Array;
  readonly shift: number;
  /** The hashes themselves, 0 where free: open addressing, by `spread`. */
  readonly hashes: Int32Array;
};

/** What was read last, from one text to the next; written over and over. */
export type Sifted = {
  /** The classes of the last five units, five bits each. */
  group: number;
  /** The same as if words had begun since, each for as long as that makes a difference. */
  others: number[];
  /** The last letters of words that need no space between, the latest first. */
  wide: number;
  wideBefore: number;
};

/** Units in a group. */
export const GROUP = 5;
const BITS = 5;
/** Bits for each hash: at 32, one in 32 groups of a text is looked up in vain. */
const BITS_EACH = 32;
const ALL = (1 << (GROUP * BITS)) - 1;

/** Before anything was read. */
export function newSifted(): Sifted {
  return { group: 0, others: [], wide: 0, wideBefore: 0 };
}

/** The group that a further class makes of the one before. */
export function roll(group: number, letter: number): number {
  return ((group << BITS) | letter) & ALL;
}

/** The hash of a group. */
export function groupHash(group: number): number {
  return Math.imul(group, 0x9e3779b1);
}

/** The hash of one to three wide letters, the latest first. */
export function wideHash(last: number, before = 0, first = 0): number {
  return Math.imul(Math.imul(Math.imul(first, 0x85ebca6b) ^ before, 0xc2b2ae35) ^ last, 0x27d4eb2f);
}

/** Whether a name has this hash. */
function isSet({ bits, shift, hashes }: Sieve, hash: number): boolean {
  const bit = hash >>> shift;
  return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1 && hashes[hashSlot(hashes, hash)] === hash;
}

/** Where a hash is filed, or would be. */
function hashSlot(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = spread(hash) & mask;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** A sieve of these hashes. */
export function fileHashes(all: ReadonlySet<number>): Sieve {
  const log = Math.max(10, Math.ceil(Math.log2(all.size * BITS_EACH)));
  const shift = 32 - log;
  const bits = new Uint32Array(2 ** (log - 5));
  const hashes = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, all.size * 2))));
  for (const hash of all) {
    const bit = hash >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
    hashes[hashSlot(hashes, hash)] = hash;
  }
  return { bits, shift, hashes };
}

/**
 * The place, from `from` on, of the next letter that tells of a name, or of what stands right behind the name's word; -1 where none does.
 * No name that `find` finds is passed over, but what tells of it may be any letter of it.
 */
export function nextCandidate(sieve: Sieve, text: string, from: number, sifted: Sifted): number {
  let { group } = sifted;
  for (let at = from; at < text.length; at++) {
    const letter = letterClass(text.charCodeAt(at));
    if (letter <= MOST) {
      // Spaces in a row are one.
      if ((letter | (group % JOINED)) === 0) continue;
      group = roll(group, letter);
      if (isSet(sieve, groupHash(group))) {
        sifted.group = group;
        return at;
      }
    } else if (letter !== UNREAD) {
      sifted.group = group;
      const met = looksAgain(sieve, text, at, letter, sifted);
      group = sifted.group;
      if (met) return at;
    }
  }
  sifted.group = group;
  return -1;
}

/**
 * To be called before the text of a further node: whether, if a word ended here, a name did; and whether what begins here tells of one, if
 * a word does. What `nextCandidate` says of the text holds if none does.
 */
export function crossesEdge(sieve: Sieve, text: string, sifted: Sifted): boolean {
  const { group: last, others } = sifted;
  const edge = edgeBehind(last);
  if (others.length === 0 && (edge === last || letterClass(text.charCodeAt(0)) === 0)) return false;
  // After five units more, all are one.
  const groups = new Set([...others, last]);
  let met = [...groups].some((group) => endsHere(sieve, group));
  groups.add(edge);
  groups.delete(last);
  sifted.others = [];
  for (const group of groups) met = beginsAt(sieve, text, 0, group, sifted) || met;
  return met;
}

/** Whether a name ends here, if a word does. */
function endsHere(sieve: Sieve, group: number): boolean {
  return isSet(sieve, groupHash(edgeBehind(group)));
}

/** The group if a word ended here. */
function edgeBehind(group: number): number {
  return group % JOINED === 0 ? group : roll(group, 0);
}

/** What is neither a plain letter nor a space. */
function looksAgain(sieve: Sieve, text: string, at: number, letter: number, sifted: Sifted): boolean {
  const { group } = sifted;
  if (letter === JOINT) return endsHere(sieve, group) || beginsAt(sieve, text, at + 1, edgeBehind(group), sifted);
  if (letter === WIDE) return isWideName(sieve, foldUnit(text.charCodeAt(at)), sifted) || endsHere(sieve, group);
  sifted.group = roll(group, letter - JOINED);
  if (isSet(sieve, groupHash(sifted.group))) return true;
  // Where letters of another script touch, a name may end or begin.
  if (!isJoined(text, at - 1) && endsHere(sieve, group)) return true;
  return at + 1 < text.length && !isJoined(text, at + 1) && beginsAt(sieve, text, at + 1, edgeBehind(group), sifted);
}

function isWideName(sieve: Sieve, letter: number, sifted: Sifted): boolean {
  const { wide, wideBefore } = sifted;
  sifted.group = 0;
  sifted.wideBefore = wide;
  sifted.wide = letter;
  return isSet(sieve, wideHash(letter)) || isSet(sieve, wideHash(letter, wide)) || isSet(sieve, wideHash(letter, wide, wideBefore));
}

function isJoined(text: string, at: number): boolean {
  const letter = at < 0 ? 0 : letterClass(text.charCodeAt(at));
  return letter >= JOINED && letter < WIDE;
}

/** Whether the next letters tell of a name if this group came before; kept in mind where the text ends too soon to tell. */
function beginsAt(sieve: Sieve, text: string, from: number, before: number, sifted: Sifted): boolean {
  let group = before;
  let read = 0;
  for (let at = from; at < text.length; at++) {
    const letter = letterClass(text.charCodeAt(at));
    if (letter === UNREAD || letter === JOINT) continue;
    if (letter === WIDE) return endsHere(sieve, group);
    if (letter >= JOINED && endsHere(sieve, group)) return true;
    if ((letter | (group % JOINED)) === 0) continue;
    group = roll(group, letter % JOINED);
    if (isSet(sieve, groupHash(group))) return true;
    if (++read === GROUP) return false;
  }
  sifted.others.push(group);
  return false;
}
