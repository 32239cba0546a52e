import type { TextSpan } from '../../model.ts';
import { foldString } from '../../text/fold.ts';

/** A word, a number or a mark of a text, in which the patterns of time expressions are read. */
export type Token = TextSpan & {
  readonly kind: 'word' | 'number' | 'dotted' | 'clock' | 'mark';
  /** The word folded, the digits as ASCII digits, any dash as `-`. */
  readonly key: string;
  /** The value of a number; NaN for what is none. */
  readonly value: number;
  /** How many digits it is written with, 0 where they are grouped (2,000): such a number is no year and no day. */
  readonly digits: number;
  /** Letters that a number runs on with: `th`, `s`, `pm`. */
  readonly suffix: string;
  /** No white space stands before it. */
  readonly joined: boolean;
  /** An empty line stands before it. */
  readonly gap: boolean;
  /** First on its line. */
  readonly opens: boolean;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
};

const D = '[0-9\u0660-\u0669\u06f0-\u06f9]';
const DOTTED = `${D}{1,4}([-./])${D}{1,2}\\1${D}{1,4}(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\p{L}\\d])`;
const CLOCK = `${D}{1,2}:${D}{2}(?::${D}{2})?(?!${D})`;
const GROUPED = `${D}{1,3}(?:[,٬]${D}{3})+(?!${D})`;
const TOKEN = new RegExp(`[\\p{L}\\p{M}\\u200c]+|${DOTTED}|${CLOCK}|${GROUPED}|${D}+\\p{L}{0,4}|\\S`, 'gu');
const DIGIT = new RegExp(`^${D}`);
const NUMBER = new RegExp(`^(${D}+)(\\p{L}*)$`, 'u');
const LETTER = /^[\p{L}\p{M}\u200c]/u;
const DASH = /^[-‐‑‒–—−]$/;
const PLAIN = /^[a-z]+$/;

/** The tokens of a text in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index;
    const breaks = start - last > 1 || text[last] === '\n' ? breaksIn(text, last, start) : 0;
    const end = start + match[0].length;
    tokens.push(tokenOf(match[0], start, end, { joined: start === last && start > 0, gap: breaks > 1, opens: breaks > 0 || last === 0 }));
    last = end;
  }
  return tokens;
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n') breaks++;
  return breaks;
}

type Place = Pick<Token, 'joined' | 'gap' | 'opens'>;

function tokenOf(text: string, start: number, end: number, place: Place): Token {
  if (LETTER.test(text)) return token('word', foldWord(text), start, end, place, isCapital(text));
  if (!DIGIT.test(text)) return token('mark', DASH.test(text) ? '-' : text === '’' ? "'" : text, start, end, place);
  const [, number, suffix = ''] = NUMBER.exec(text) ?? [];
  const key = ascii(number ?? text);
  if (number !== undefined)
    return { ...token('number', key, start, end, place), value: Number(key), digits: number.length, suffix: suffix.toLowerCase() };
  if (/[,٬]/.test(key)) return { ...token('number', key, start, end, place), value: Number(key.replace(/\D/g, '')) };
  return token(key.includes(':') && !/[-./]/.test(key) ? 'clock' : 'dotted', key, start, end, place);
}

// Every field by name, for there are hundreds of thousands of tokens, and spreading an object into another takes most of the time.
function token(kind: Token['kind'], key: string, start: number, end: number, { joined, gap, opens }: Place, capital = false): Token {
  return { kind, key, start, end, joined, gap, opens, capital, value: Number.NaN, digits: 0, suffix: '' };
}

/** A word as the rules are compared with it. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : foldString(word);
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code <= 0x5a : /^\p{Lu}/u.test(word);
}

function ascii(digits: string): string {
  // The digits of all three blocks end in their own value.
  return digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
