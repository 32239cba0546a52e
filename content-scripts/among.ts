/** Whether the texts around a text have a part in the names that were found in it alone. */
import { type Found, findFrom } from '../src/match/find.ts';
import { newSifted } from '../src/match/sieve.ts';
import { startsWithin } from '../src/match/starts.ts';
import { letterClass } from '../src/text/letter-class.ts';
import type { KnownNames } from './candidates.ts';

/** So many letters of the texts around are read with it, and of its own on either side where it is long. */
const AROUND = 64;
const LONG = 4 * AROUND;
/** Stands before the first text: a separator that is in no name. */
const EDGE = '\u0001';
/** So many texts, and there are none before the first. */
const FEW = 12;

/**
 * Whether in the last of these texts, run on from those before and into the one behind it, the same names are found as were in it alone.
 * False where that cannot be told.
 */
export function isSameAmong(names: KnownNames, texts: readonly Text[], found: readonly Found[], behind: string): boolean {
  const { data } = texts.at(-1) as Text;
  const before = wordsFrom(tailOf(texts, AROUND));
  if (before === undefined) return false;
  const head = behind.slice(0, AROUND);
  if (data.length <= LONG) return isSame(names, found, before, data, 0, head);
  const left = data.slice(0, gapBefore(data, LONG / 2));
  const right = wordsFrom(data.slice(-LONG / 2));
  if (left === '' || right === undefined) return false;
  return isSame(names, found, before, left, 0, '') && isSame(names, found, '', right, data.length - right.length, head);
}

/** The last letters of the texts before the last one, of an edge before the first where there are no more. */
function tailOf(texts: readonly Text[], letters: number): string {
  let tail = '';
  let at = texts.length - 2;
  // Of white space there may be much between two words.
  for (; at >= 0 && tail.length < letters; at--) tail = (texts[at] as Text).data.slice(-4 * letters).replace(/\s+/g, ' ') + tail;
  return at < 0 && texts.length <= FEW ? EDGE + tail : tail.slice(-letters);
}

/** A text from its first gap between words on; undefined where it has none. */
function wordsFrom(text: string): string | undefined {
  for (let at = 0; at < text.length; at++) if (letterClass(text.charCodeAt(at)) === 0) return text.slice(at);
  return undefined;
}

function gapBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && letterClass(text.charCodeAt(at - 1)) !== 0) at--;
  return at;
}

/** Compares what is found in a part, which begins at `from`, between two others with what was found in it. */
function isSame(names: KnownNames, found: readonly Found[], before: string, part: string, from: number, behind: string): boolean {
  const { matcher } = names;
  const text = before + part + behind;
  const met = new Set<number>();
  const { places, isOpen } = startsWithin(matcher.sieve, text, newSifted(), met, false);
  // Before an edge there is nothing that could begin a name.
  if ((isOpen && !before.startsWith(EDGE)) || !names.ready(met)) return false;
  const among = findFrom(matcher, text, places);
  if (among.isOpen) return false;
  const first = before.length;
  const own = found.filter(({ start, end }) => end > from && start < from + part.length);
  const theirs = among.found.filter(({ start, end }) => end > first && start < first + part.length);
  const shift = first - from;
  return (
    own.length === theirs.length &&
    own.every(({ start, end, name }, i) => {
      const other = theirs[i] as Found;
      return start + shift === other.start && end + shift === other.end && name === other.name;
    })
  );
}
