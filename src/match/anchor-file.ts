/** The hashes by which a sieve knows what may tell of a name, filed for quick asking. */
import { spread } from './matcher.ts';

/** Hashes, each with what `anchorMark` says of it and with what may come next (see `nextMark`). */
export type Anchors = { readonly hashes: Int32Array; readonly marks: Uint8Array; readonly nexts: Uint8Array };

/** Made by `fileAnchors`. */
export type Sieve = {
  /** One bit for each hash, which turns away nearly all at once; `shift` leaves as many bits of a hash as there are. */
  readonly bits: Uint32Array;
  readonly shift: number;
  /** Open addressing by `spread`: a part of the hash with its mark, 0 where free. One hash in some hundreds is taken for another. */
  readonly slots: Uint16Array;
  /** By slot, what may come next. */
  readonly nexts: Uint8Array;
};

/** The most words of a name that may come before the one that has its anchor. */
export const MOST_BEFORE = 15;

/** Bits for each hash at least: at 40, one in 40 groups of a text at most is looked up in vain. */
const BITS_EACH = 40;
const MOST_BITS = 21;
const FULL = 0.6;

/**
 * So many slots at most are looked at for one question: of a sieve that is not of our making any number may be taken, and to count them would
 * take a page that starts 2 ms. Where 40 in a hundred are free, as `fileAnchors` leaves them, no more than 64 of 131,072 were taken in a row.
 */
const MOST_LOOKS = 1024;

const LOUD = 0x10;
const ALONE = 0x20;
const USED = 0x40;
const MARK_BITS = 7;

/**
 * What is known of a hash: how many words of a name may come before the one it tells of, whether it tells of one by itself or only right
 * behind another of the same name, and whether the names count by themselves.
 */
export function anchorMark(before: number, alone: boolean, loud: boolean): number {
  return before | (alone ? ALONE : 0) | (loud ? LOUD : 0);
}

/** The mark of what tells of the names of two. */
export function joinMarks(one: number, two: number): number {
  return Math.max(one & MOST_BEFORE, two & MOST_BEFORE) | ((one | two) & (ALONE | LOUD));
}

/** Whatever comes next. */
export const ANY_NEXT = 0xff;

/** What comes right behind the letters that a hash is of, by its class (up to 31): one of eight bits, so that marks can be joined. */
export function nextMark(letter: number): number {
  return 1 << (letter & 7);
}

/** A sieve of these anchors, no hash among them twice. */
export function fileAnchors({ hashes, marks, nexts }: Anchors): Sieve {
  const log = Math.min(MOST_BITS, Math.max(10, Math.ceil(Math.log2(hashes.length * BITS_EACH))));
  const shift = 32 - log;
  const bits = new Uint32Array(2 ** (log - 5));
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(Math.max(8, hashes.length / FULL))));
  const nextsBySlot = new Uint8Array(slots.length);
  const sieve = { bits, shift, slots, nexts: nextsBySlot };
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    const bit = hash >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << bit);
    // A hash that would be taken for another has its slot with it.
    const slot = slotOf(sieve, hash, slots.length);
    slots[slot] = printOf(hash) | USED | joinMarks(slots[slot] as number, marks[i] as number);
    nextsBySlot[slot] = (nextsBySlot[slot] as number) | (nexts[i] as number);
  }
  return sieve;
}

/** Whether a sieve that is not of our making may be asked: where every slot is taken, it says nothing. */
export function canBeAsked({ slots }: Sieve): boolean {
  return (slots.length & (slots.length - 1)) === 0 && slots.includes(0);
}

/** Whether a hash is filed. */
export function isFiled(sieve: Sieve, hash: number): boolean {
  const bit = hash >>> sieve.shift;
  return (((sieve.bits[bit >>> 5] as number) >>> bit) & 1) === 1 && markOf(sieve, hash) !== 0;
}

/** Whether what comes next (see `nextMark`) may come behind a hash that is filed. */
export function mayPrecede(sieve: Sieve, hash: number, next: number): boolean {
  return ((sieve.nexts[slotOf(sieve, hash)] as number) & next) !== 0;
}

/** Whether a hash that is filed tells of a name by itself. */
export function isAlone(sieve: Sieve, hash: number): boolean {
  return (markOf(sieve, hash) & ALONE) !== 0;
}

/** How many words of a name may come before the one that a hash tells of. */
export function wordsBefore(sieve: Sieve, hash: number): number {
  return markOf(sieve, hash) & MOST_BEFORE;
}

/** Whether a hash tells of a name that counts by itself: not of decoys that yield nothing, nor of names that wait for another entity. */
export function isLoud(sieve: Sieve, hash: number): boolean {
  return (markOf(sieve, hash) & LOUD) !== 0;
}

/** 0 where the hash is not filed. */
function markOf(sieve: Sieve, hash: number): number {
  return sieve.slots[slotOf(sieve, hash)] ?? 0;
}

/** Where a hash is filed, or would be; -1 where that is not found in so many looks. */
function slotOf({ slots }: Sieve, hash: number, most = MOST_LOOKS): number {
  const print = printOf(hash);
  let slot = spread(hash) & (slots.length - 1);
  for (let looks = 0; looks < most; looks++) {
    const found = slots[slot] as number;
    if (found === 0 || found >>> MARK_BITS === print >>> MARK_BITS) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
  return -1;
}

/** Nine bits of a hash that have no part in its slot, where the slot keeps them. */
function printOf(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 23) << MARK_BITS;
}
