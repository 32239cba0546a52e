import type { TextSpan } from '../../model.ts';
import { foldString } from '../../text/fold.ts';
import { classesOf } from './word-classes.ts';

/** How the letters of a word are written. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
export const MIXED = 3;
export const NUMBER = 4;

/** A word without its place: texts repeat words, so what is known of one is found out once. */
type Word = { readonly key: string; readonly shape: number; readonly classes: number };

/** A word in a text, with what stands between it and the one before. */
export type Token = TextSpan & {
  readonly word: Word;
  /** The text between, of which `joint` is the kind. */
  readonly joint: Joint;
  /** The word begins a sentence, a line or a quotation. */
  readonly opens: boolean;
};

/** What stands between two words: `tight` a hyphen or apostrophe, `dot` that of an initial or abbreviation, `stop` all that ends a name. */
type Joint = 'space' | 'tight' | 'apostrophe' | 'dot' | 'and' | 'comma' | 'bracket' | 'stop';

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u00ad]*/gu;
const OPENING = /[.!?…:;\n"“”«»„]/;
/** What a name has behind a hyphen, even one with spaces round it. */
const LED = /^(?:led|backed|held|controlled|based|sponsored|allied|supported)$/;
const ABBREVIATED =
  /^(?:st|ste|mt|ft|mr|mrs|ms|dr|prof|gen|col|maj|capt|lt|sgt|gov|sen|rep|rev|hon|brig|adm|cmdr|jr|sr|no|vs|messrs|pvt|cpl|pres)$/;

/** The words of a text in order. */
export function tokensOf(text: string): readonly Token[] {
  const words = new Map<string, Word>();
  const tokens: Token[] = [];
  let last: Token | undefined;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [surface] = match;
    const start = match.index;
    const word = words.get(surface) ?? readWord(surface);
    words.set(surface, word);
    const gap = last ? text.slice(last.end, start) : '';
    const joint = last ? jointOf(gap, last, word.key) : 'stop';
    const opens = !last || (joint === 'stop' && OPENING.test(gap));
    last = { start, end: start + surface.length, word, joint, opens };
    tokens.push(last);
  }
  return tokens;
}

function readWord(surface: string): Word {
  const key = /^[a-z]+$/.test(surface) ? surface : foldString(surface.replaceAll('.', ''));
  return { key, shape: shapeOf(surface), classes: classesOf(key) };
}

function shapeOf(surface: string): number {
  if (/^\p{N}/u.test(surface)) return /\p{Lu}\p{L}/u.test(surface) ? MIXED : NUMBER;
  if (/^\p{Lu}[\p{Ll}\p{M}]*$/u.test(surface)) return CAPITAL;
  if (/^(?:[\p{Lu}\p{N}]+|(?:\p{Lu}\.)+)$/u.test(surface)) return UPPER;
  return /\p{Lu}/u.test(surface) ? MIXED : LOWER;
}

function jointOf(gap: string, last: Token, next: string): Joint {
  if (gap === ' ') return 'space';
  if (/^\s?['’ʼ`]\s?$/.test(gap)) return 'apostrophe';
  if (/^[-‐‑]$/.test(gap) || (gap === ' - ' && (last.word.key === 'al' || LED.test(next)))) return 'tight';
  if (/^\s?&\s?$/.test(gap)) return 'and';
  if (/^\s?,\s$/.test(gap)) return 'comma';
  if (/^\.\s?$/.test(gap) && isShort(last)) return 'dot';
  if (/^\s?[([]$/.test(gap) || /^[)\]]\s?,?\s?$/.test(gap)) return 'bracket';
  return /^[\t \u00a0]+$/.test(gap) ? 'space' : 'stop';
}

/** A dot after it is that of an initial or abbreviation, not of a sentence. */
function isShort({ start, end, word }: Token): boolean {
  return (end - start === 1 && word.shape === CAPITAL) || (word.shape !== LOWER && ABBREVIATED.test(word.key));
}

/** The word is written as names are. */
export function isName({ word }: Token): boolean {
  return word.shape === CAPITAL || word.shape === UPPER || word.shape === MIXED;
}
