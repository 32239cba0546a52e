import { ALLEGED, PREPOSITIONS } from './small-words.ts';
import { FORM } from './verb-forms.ts';
import { formAt, isAdverb, keyAt, type Words } from './words.ts';

/** Where a verb goes on, and what was said of it in between. */
export type Skipped = { readonly at: number; readonly negated: boolean; readonly alleged: boolean };

/** Past words that stand within a verb: not, also, a remark between commas; where `far`, also a few led by a preposition (in some cases). */
export function skip(words: Words, start: number, far = false): Skipped {
  let at = start;
  let negated = false;
  let alleged = false;
  for (; at < words.to; at++) {
    const key = keyAt(words, at);
    if (key === 'not' || key === 'never') negated = true;
    if (ALLEGED.has(key)) alleged = true;
    if (isAdverb(key)) continue;
    const beyond = key === ',' ? closing(words, at) : far && PREPOSITIONS.has(key) ? participleNear(words, at) : undefined;
    if (beyond === undefined) break;
    at = beyond;
  }
  return { at, negated, alleged };
}

/** The comma that ends what the one at a token begins, if it is near. */
function closing(words: Words, comma: number): number | undefined {
  for (let at = comma + 2; at < Math.min(comma + 7, words.to); at++) if (keyAt(words, at) === ',') return at;
  return undefined;
}

/** The last token before a participle that is near. */
function participleNear(words: Words, start: number): number | undefined {
  for (let at = start + 2; at < Math.min(start + 5, words.to) && words.tokens[at]?.kind === 'word'; at++)
    if (formAt(words, at, FORM.participle)) return at - 1;
  return undefined;
}
