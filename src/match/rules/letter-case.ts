import { foldUnit, LETTER } from '../../text/fold.ts';
import type { Rule } from './rule.ts';

/** Keeps a name that asks for capitals (ANA, Talib) where the page writes them so; scripts without case pass. */
export const letterCase: Rule = ({ start, end, entry }, { text }) => {
  const wanted = entry.when?.case;
  if (wanted === undefined) return undefined;
  const written = text.slice(start, end);
  if (wanted === 'exact') return caseOf(written) === caseOf(entry.text) ? undefined : `not written ${entry.text}`;
  return caseOf(written).startsWith('a') ? 'not written with a capital' : undefined;
};

/** The case of each letter: `A` upper, `a` lower, `-` where there is no case. */
function caseOf(text: string): string {
  let pattern = '';
  for (let at = 0; at < text.length; at++) {
    if (foldUnit(text.charCodeAt(at)) < LETTER) continue;
    const char = text.charAt(at);
    if (char.toLowerCase() === char.toUpperCase()) pattern += '-';
    else pattern += char === char.toLowerCase() ? 'a' : 'A';
  }
  return pattern;
}
