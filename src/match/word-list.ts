import { foldUnit, SKIPPED } from '../text/fold.ts';
import { rollHash, SEED, spread, type WordList } from './matcher.ts';
import { lengthened } from './room.ts';

/** A word list while names are being added. */
export type GrowingWords = { -readonly [Field in keyof WordList]: WordList[Field] } & {
  /** Words so far. */
  count: number;
};

/** An empty word list with room for about so many words. */
export function growWords(expected: number): GrowingWords {
  const starts = new Int32Array(expected + 2);
  return {
    pool: new Uint16Array(expected * 8),
    starts,
    hashes: new Int32Array(expected + 1),
    slots: new Int32Array(slotsFor(expected)),
    count: 0,
  };
}

/** Slots for so many entries: a power of two, at most half full. */
export function slotsFor(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(8, entries * 2)));
}

/** The number of the word that stands at `start` .. `end` of the text, 0 where the list has no such word. Exact: letters are compared. */
export function wordNumber(words: WordList, text: string, start: number, end: number, hash: number): number {
  return words.slots[wordSlot(words, text, start, end, hash)] as number;
}

/** The number of the word made of one hard separator (the comma in "Moscow, Idaho"), 0 where no name has it. */
export function separatorNumber(words: WordList, text: string, at: number): number {
  return wordNumber(words, text, at, at + 1, separatorHash(text, at));
}

/** The hash under which a hard separator is filed; its code is no folded letter, so it is no word's. */
export function separatorHash(text: string, at: number): number {
  return rollHash(SEED, text.charCodeAt(at));
}

/** Adds a word unless it is there; returns its number. */
export function addWord(words: GrowingWords, text: string, start: number, end: number, hash: number): number {
  const slot = wordSlot(words, text, start, end, hash);
  const known = words.slots[slot] as number;
  if (known !== 0) return known;
  const word = ++words.count;
  if (word === words.hashes.length) {
    words.starts = lengthened(words.starts, word + 2);
    words.hashes = lengthened(words.hashes);
  }
  words.hashes[word] = hash;
  words.slots[slot] = word;
  let at = words.starts[word] as number;
  if (at + end - start > words.pool.length) words.pool = lengthened(words.pool, at + end - start);
  for (let i = start; i < end; i++) {
    const unit = comparable(text, i);
    if (unit !== SKIPPED) words.pool[at++] = unit;
  }
  words.starts[word + 1] = at;
  if (word * 2 > words.slots.length) refile(words);
  return word;
}

/** The list cut to its size. */
export function finishWords(words: GrowingWords): GrowingWords {
  const { count } = words;
  return {
    ...words,
    pool: words.pool.slice(0, words.starts[count + 1] as number),
    starts: words.starts.slice(0, count + 2),
    hashes: words.hashes.slice(0, count + 1),
  };
}

function wordSlot(words: WordList, text: string, start: number, end: number, hash: number): number {
  const mask = words.slots.length - 1;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const word = words.slots[slot] as number;
    if (word === 0 || (words.hashes[word] === hash && isWord(words, word, text, start, end))) return slot;
  }
}

function isWord(words: WordList, word: number, text: string, start: number, end: number): boolean {
  let at = words.starts[word] as number;
  const last = words.starts[word + 1] as number;
  for (let i = start; i < end; i++) {
    const unit = comparable(text, i);
    if (unit === SKIPPED) continue;
    if (at === last || words.pool[at] !== unit) return false;
    at++;
  }
  return at === last;
}

/** The folded letter, or the code itself of a hard separator. */
function comparable(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return foldUnit(code) || code;
}

function refile(words: GrowingWords): void {
  const slots = new Int32Array(words.slots.length * 2);
  for (let word = 1; word <= words.count; word++) {
    let slot = spread(words.hashes[word] as number) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = word;
  }
  words.slots = slots;
}
