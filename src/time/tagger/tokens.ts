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
const TOKEN = new RegExp(
  `(?<dotted>${D}{1,4}(?<sep>[-./])${D}{1,2}\\k<sep>${D}{1,4}(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?)?)(?![\\p{L}\\d])` +
    `|(?<clock>${D}{1,2}:${D}{2}(?::${D}{2})?)(?!${D})` +
    `|(?<grouped>${D}{1,3}(?:[,٬]${D}{3})+)(?!${D})` +
    `|(?<number>${D}+)(?<suffix>\\p{L}{0,4})` +
    '|(?<word>[\\p{L}\\p{M}\\u200c]+)|\\S',
  'gu',
);
const DASH = /^[-‐‑‒–—−]$/;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^[a-z]+$/;

/** The tokens of a text in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const between = start > last ? text.slice(last, start) : '';
    const breaks = between.includes('\n') ? between.split('\n').length - 1 : 0;
    const span = {
      start,
      end: start + match[0].length,
      joined: between === '' && start > 0,
      gap: breaks > 1,
      opens: breaks > 0 || last === 0,
    };
    tokens.push({ ...span, ...reading(match[0], match.groups ?? {}) });
    last = span.end;
  }
  return tokens;
}

type Reading = Pick<Token, 'kind' | 'key' | 'value' | 'digits' | 'suffix' | 'capital'>;

function reading(text: string, groups: Partial<Record<string, string>>): Reading {
  const { word, number, grouped, dotted, suffix = '' } = groups;
  const plain = { value: Number.NaN, digits: 0, suffix: '', capital: false };
  if (word !== undefined) return { ...plain, kind: 'word', key: foldWord(word), capital: CAPITAL.test(word) };
  if (number !== undefined) {
    const digits = ascii(number);
    return { ...plain, kind: 'number', key: digits, value: Number(digits), digits: digits.length, suffix: suffix.toLowerCase() };
  }
  if (grouped !== undefined) return { ...plain, kind: 'number', key: grouped, value: Number(ascii(grouped).replace(/\D/g, '')) };
  if (dotted !== undefined) return { ...plain, kind: 'dotted', key: ascii(dotted) };
  if (groups['clock'] !== undefined) return { ...plain, kind: 'clock', key: ascii(text) };
  return { ...plain, kind: 'mark', key: DASH.test(text) ? '-' : text === '’' ? "'" : text };
}

/** A word as the rules are compared with it. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : foldString(word);
}

function ascii(digits: string): string {
  // The digits of all three blocks end in their own value.
  return digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
