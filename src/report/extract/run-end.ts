import type { Gazetteer } from './gazetteer.ts';
import { ANY_HEAD, GROUP_HEAD } from './heads.ts';
import { knownPlaceAt } from './known-places.ts';
import { isName, LOWER, NUMBER, type Token, UPPER } from './tokens.ts';
import { CLASS, GIVEN } from './word-classes.ts';

/** No stretch of names is taken for longer, so that a text of names alone costs no more than any other. */
const LONGEST = 24;
/** Two names may be joined by it only where the one on the left is that of a body: Department of Health and Welfare. */
const BODY_ONLY = /^(?:and|for|on|in|e|y|et|und)$/;
/** Its name alone is the place's: City of Marion. */
const OF_ITS_NAME =
  /^(?:city|town|village|township|state|province|district|municipality|barangays?|suburb|borough|cities|towns|villages|provinces)$/;
const COUNTED = /^(?:one|some|many|most|all|fellow|part|both|each|none|two|three|several)$/;
const OWNERS = /^(?:people|women|men|children|king|queen|girls|boys|workers|farmers|veterans)$/;

/** Where the stretch of names that begins with the token `first` ends: at the latest before what can be in no name. */
export function runEnd(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number {
  let end = first + 1;
  while (end < first + LONGEST) {
    const known = knownPlaceAt(tokens, end - 1, tokens.length, gazetteer);
    if (known && known.end > end && endsName(tokens[known.end - 1] as Token)) end = known.end;
    const after = further(tokens, first, end, gazetteer);
    if (after === end) return end;
    end = after;
  }
  return end;
}

/** Sana'a ends in a small letter behind its apostrophe. */
function endsName(token: Token): boolean {
  return isName(token) || token.joint === 'apostrophe';
}

/** Past the next part of a name, or the same place where there is none. */
function further(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): number {
  const next = tokens[end];
  if (!next) return end;
  const { joint, word } = next;
  // Washington, D.C.
  if (joint === 'comma') return word.key === 'dc' && isDotted(next) ? end + 1 : end;
  if (joint === 'apostrophe') return possessive(tokens, first, end);
  if (joint === 'bracket' || joint === 'stop') return end;
  if (isName(next)) return word.classes & CLASS.stop && isDotted(tokens[end - 1] as Token) ? end : end + 1;
  if (word.shape === NUMBER) return joint !== 'and' && isNumbered(tokens, end) ? end + 1 : end;
  return joint === 'space' ? linked(tokens, first, end, gazetteer) : end;
}

/** Radio 1, Task Force 50. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at - 1] as Token;
  const { start, end } = tokens[at] as Token;
  const mayHaveNumber = word.shape === UPPER || (word.classes & (CLASS.media | CLASS.military)) !== 0;
  return mayHaveNumber && end - start <= 2 && tokens[at + 1]?.word.shape !== NUMBER && !isUnitNumber(tokens, at);
}

/** 3rd Battalion, 65 Air Division. */
export function isUnitNumber(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const token = tokens[i];
    if (token?.joint !== 'space' || !isName(token)) return false;
    if (token.word.classes & CLASS.military) return true;
  }
  return false;
}

/** Past an apostrophe within a name: O'Brien, Couch's Division. */
function possessive(tokens: readonly Token[], first: number, end: number): number {
  const letter = tokens[end] as Token;
  const owner = tokens[end - 1] as Token;
  if (letter.word.key !== 's') return isName(letter) && letter.start - owner.end === 1 ? end + 1 : end;
  const head = tokens[end + 1];
  if (head?.joint !== 'space' || !isName(head)) return end;
  const saint = end - 2 >= first && /^(?:st|saint)$/.test((tokens[end - 2] as Token).word.key);
  const heads = CLASS.military | CLASS.company | CLASS.education | CLASS.lodge;
  const headed = end - first === 1 && head.word.classes & heads && !(owner.word.classes & GROUP_HEAD);
  return OWNERS.test(owner.word.key) || saint || headed ? end + 2 : end;
}

/** Past "of the" and the like before one more name. */
function linked(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): number {
  let at = end;
  let bodyOnly = false;
  while (at < end + 3 && tokens[at]?.word.shape === LOWER && (at === end || tokens[at]?.joint === 'space')) {
    const { word } = tokens[at] as Token;
    if (!(word.classes & CLASS.linked) || (word.key === 'the' && at === end)) return end;
    if (BODY_ONLY.test(word.key)) bodyOnly = true;
    at++;
  }
  const next = tokens[at];
  if (at === end || !next || !isName(next) || (next.joint !== 'space' && next.joint !== 'tight')) return end;
  if ((tokens[end - 1] as Token).word.classes & (CLASS.month | CLASS.day)) return end;
  if ((tokens[end] as Token).word.key === 'of') return mayHaveOf(tokens, first, end, gazetteer) ? at + 1 : end;
  return bodyOnly && !hasBody(tokens, first, end, at, gazetteer) ? end : at + 1;
}

/** Whether a name may go on with "of": Bank of England does, Janet Evans of Marion and City of Marion do not. */
function mayHaveOf(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  const { word } = tokens[end - 1] as Token;
  const single = end - first === 1;
  if (word.classes & CLASS.title && !(word.classes & GROUP_HEAD)) return false;
  if (single && OF_ITS_NAME.test(word.key)) return false;
  if (word.classes & ANY_HEAD) return true;
  return single && !(word.classes & GIVEN) && !gazetteer.kinds.has(word.key) && !COUNTED.test(word.key);
}

/** Whether "and" or "for" may go on with the name up to here, as in that of a body or of a state of two lands. */
function hasBody(tokens: readonly Token[], first: number, end: number, next: number, gazetteer: Gazetteer): boolean {
  const joiner = (tokens[end] as Token).word.key;
  const { word } = tokens[end - 1] as Token;
  const body = CLASS.body | CLASS.government | CLASS.education;
  if (joiner === 'for') return (word.classes & (body | CLASS.party)) !== 0 && word.key !== 'league';
  if (joiner !== 'and') return false;
  for (let i = first + 1; i < end - 1; i++) {
    const before = (tokens[i - 1] as Token).word;
    if (!/^(?:of|for|on)$/.test((tokens[i] as Token).word.key)) continue;
    if (next === end + 1) return (before.classes & body) !== 0 && knownPlaceAt(tokens, i + 1, end, gazetteer)?.end !== end;
    return before.key === 'state' && knownPlaceAt(tokens, next, next + 2, gazetteer) !== undefined;
  }
  const plain = !(word.classes & GIVEN) && !gazetteer.kinds.has(word.key) && !gazetteer.demonyms.has(word.key);
  return end - first <= 2 && next === end + 1 && plain && endsInBody(tokens, next);
}

/** Food and Drug Administration. */
function endsInBody(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const token = tokens[i];
    if (!token || !isName(token) || (i > from && token.joint !== 'space')) return false;
    if (i > from && token.word.classes & (CLASS.government | CLASS.body)) return !/^(?:police|court|army)$/.test(token.word.key);
  }
  return false;
}

/** An abbreviation with dots of its own, after which a sentence may begin. */
function isDotted({ start, end, word }: Token): boolean {
  return word.shape === UPPER && end - start > word.key.length;
}
