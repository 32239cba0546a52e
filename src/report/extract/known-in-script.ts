import { baseForm } from './base-form.ts';
import { keyOf } from './document-cues.ts';
import type { FoundTokens } from './found-entity.ts';
import { type Gazetteer, kindBit } from './gazetteer.ts';
import { knownPlaceAt } from './known-places.ts';
import { LOWER, type Token } from './tokens.ts';

/** Where a script has capital letters, a name begins with one. */
const CASED = /^\p{Ll}/u;

/** The names of the gazetteer in a text of any language, longest first. */
export function knownInScript(text: string, written: readonly Token[], lang: string, gazetteer: Gazetteer): readonly FoundTokens[] {
  const tokens = written.map((token) => baseForm(token, lang, gazetteer));
  const found: FoundTokens[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, word } = tokens[at] as Token;
    if (word.shape === LOWER && CASED.test(text.charAt(start))) continue;
    const known = knownPlaceAt(tokens, at, tokens.length, gazetteer);
    if (!known || (known.kinds & (kindBit('weak') | kindBit('state')) && !(known.kinds & kindBit('country')))) continue;
    const { end } = tokens[known.end - 1] as Token;
    const key = keyOf(tokens, { first: at, end: known.end });
    const type = known.kinds & (kindBit('seat') | kindBit('group')) ? 'group' : 'place';
    found.push({ start, end, type, label: text.slice(start, end).replace(/\s+/g, ' '), sure: true, from: at, to: known.end, key });
    at = known.end - 1;
  }
  return found;
}
