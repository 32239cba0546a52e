import { foldString } from '../../text/fold.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import type { Rule } from './rule.ts';

const SIGN = /^[^\p{L}]$/u;
const OPENING = /(?:^|[.!?…:;\n]["”’»)]?\s+)["“«¿¡(\s]*$/;

/** Keeps a name bound to patterns ("~ braucht") where the words beside it are those of one. */
export const beside: Rule = {
  name: 'beside',
  keeps: ({ start, end, entry }, { text }) => entry.when?.beside?.some((pattern) => fits(pattern, text, start, end)) ?? true,
};

function fits(pattern: string, text: string, start: number, end: number): boolean {
  const [before = '', after = ''] = pattern.split('~', 2).map((part) => part.trim());
  return fitsBefore(before, text, start) && fitsAfter(after, text, end);
}

function fitsBefore(wanted: string, text: string, start: number): boolean {
  if (wanted === '') return true;
  if (wanted === '^') return OPENING.test(text.slice(Math.max(0, start - 20), start));
  let at = start;
  for (const each of wanted.split(' ').reverse()) {
    const word = wordOr(each, text.charAt(at - 1), () => wordBefore(text, at));
    if (!isLike(word, each)) return false;
    at = text.lastIndexOf(word, at - 1);
  }
  return true;
}

function fitsAfter(wanted: string, text: string, end: number): boolean {
  if (wanted === '') return true;
  let at = end;
  for (const each of wanted.split(' ')) {
    const word = wordOr(
      each,
      text
        .slice(at, at + 2)
        .trim()
        .charAt(0),
      () => wordAfter(text, at),
    );
    if (!isLike(word, each)) return false;
    at = text.indexOf(word, at) + word.length;
  }
  return true;
}

/** What stands there: for a sign the next character, for a word the next word. */
function wordOr(wanted: string, sign: string, word: () => string): string {
  return SIGN.test(wanted) ? sign : word();
}

function isLike(word: string, wanted: string): boolean {
  if (word === '' || word === wanted) return word !== '';
  const folded = foldString(word);
  return wanted.endsWith('*') ? folded.startsWith(foldString(wanted.slice(0, -1))) : folded !== '' && folded === foldString(wanted);
}
