import type { Gazetteer } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** Letters that Arabic writes together with the word they go before, folded: and, so, by, for, like. */
const PROCLITICS = /^[وفبلک]/u;
/** What Russian names of lands end with when they are declined, and in the nominative; folded, й is и. */
const DECLINED = /(?:ами|ями|иеи|ои|еи|ом|ем|ам|ям|ах|ях|а|я|у|ю|е|и|ы)$/u;
const NOMINATIVE = ['', 'а', 'я', 'ь', 'ы', 'ия', 'и'];
/** Fewer letters say too little. */
const STEM = 3;

/** The word as the gazetteer has it, where it is found only without what Arabic writes before it or Russian declines it by. */
export function baseForm(token: Token, lang: string, { longest }: Gazetteer): Token {
  const { key } = token.word;
  if (longest.has(key)) return token;
  if (/^ar\b/i.test(lang)) {
    const rest = key.replace(PROCLITICS, '');
    return rest !== key && longest.has(rest) ? { ...token, start: token.start + 1, word: { ...token.word, key: rest } } : token;
  }
  if (!/^ru\b/i.test(lang)) return token;
  const stem = key.replace(DECLINED, '');
  const base = stem.length < STEM ? undefined : NOMINATIVE.map((ending) => stem + ending).find((form) => longest.get(form) === 1);
  return base === undefined ? token : { ...token, word: { ...token.word, key: base } };
}
