import { foldUnit, LETTER } from '../../text/fold.ts';
import type { Rule } from './rule.ts';

/** Keeps a name that asks for capitals (ANA, Talib) where the page writes them so; scripts without case pass. */
export const letterCase: Rule = {
  name: 'case',
  keeps({ start, end, entry }, { text }) {
    const wanted = entry.when?.case;
    if (wanted === undefined) return true;
    const written = caseOf(text.slice(start, end));
    return wanted === 'exact' ? written === caseOf(entry.text) : !written.startsWith('a');
  },
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
