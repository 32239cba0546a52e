import { legible } from '../text/legible.ts';
import { eachWord, fits } from './words-in.ts';

/** Where in a text the words of a query stand closest together: the stretch to be shown, cut at the words found. */
export type FoundExcerpt = {
  /** Offset of the first word found. */
  readonly at: number;
  readonly segments: readonly { readonly text: string; readonly hit: boolean }[];
};

type Hit = { readonly start: number; readonly end: number; readonly wanted: number };

/** The part of a text that tells of most of the words (folded), the first of those; undefined where none stands in it. */
export function foundExcerpt(text: string, words: readonly string[]): FoundExcerpt | undefined {
  const hits: Hit[] = [];
  const latest: number[] = words.map(() => Number.NEGATIVE_INFINITY);
  let whole = Number.POSITIVE_INFINITY;
  eachWord(text, (word, start, end) => {
    // Once all words stood close together, only the rest of their sentence is wanted.
    if (start > whole + AFTER || hits.length >= MOST_HITS) return 'stop';
    const wanted = words.findIndex((each) => fits(word, each));
    if (wanted === -1) return 'go on';
    hits.push({ start, end, wanted });
    latest[wanted] = start;
    if (Math.min(...latest) > start - NEAR) whole = Math.min(whole, start);
    return 'go on';
  });
  const first = bestOf(hits);
  if (!first) return undefined;
  const { start, end } = around(text, first);
  const segments: { text: string; hit: boolean }[] = [];
  let at = start;
  const take = (to: number, hit: boolean) => {
    if (to > at) segments.push({ text: legible(text.slice(at, to)), hit });
    at = Math.max(at, to);
  };
  if (start > 0 && !isStart(text, start)) segments.push({ text: '… ', hit: false });
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    take(hit.start, false);
    take(hit.end, true);
  }
  take(end, false);
  if (end < text.length && !isEnd(text, end)) segments.push({ text: ' …', hit: false });
  return { at: first.start, segments };
}

/** The first hit from which on most different words stand close by. */
function bestOf(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  for (const [i, hit] of hits.entries()) {
    const near = new Set<number>();
    for (let j = i; j < hits.length && (hits[j] as Hit).start - hit.start < NEAR; j++) near.add((hits[j] as Hit).wanted);
    if (near.size > most) [best, most] = [hit, near.size];
  }
  return best;
}

/** The sentence around, as far as it is not too long for a line or three. */
function around(text: string, { start, end }: Hit): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const opens = Math.max(...[...before.matchAll(/[.!?…。！？؟۔।]["'”’»)\]]*\s+|[\n\r]+/gu)].map((each) => each.index + each[0].length), -1);
  const closes = /[.!?…。！？؟۔।]["'”’»)\]]*(?=\s|$)|[\n\r]/u.exec(after);
  const from = opens !== -1 ? opens : start <= BEFORE ? 0 : before.indexOf(' ') + 1;
  const to = closes ? closes.index + closes[0].trimEnd().length : after.length < AFTER ? after.length : after.lastIndexOf(' ');
  return { start: Math.max(0, start - BEFORE) + from, end: end + Math.max(0, to) };
}

function isStart(text: string, at: number): boolean {
  return /[.!?…。！？؟۔।"'”’»)\]]\s+$|[\n\r]\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

function isEnd(text: string, at: number): boolean {
  return /[.!?…。！？؟۔।"'”’»)\]]$/u.test(text.slice(Math.max(0, at - 2), at)) || /[\n\r]/.test(text.charAt(at));
}

const NEAR = 160;
const BEFORE = 140;
const AFTER = 200;
const MOST_HITS = 2_000;
