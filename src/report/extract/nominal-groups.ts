import type { Gazetteer } from './gazetteer.ts';
import { LOWER, type Token } from './tokens.ts';
import { CLASS } from './word-classes.ts';

/** A group or land that is spoken of without a name of its own: tokens from `first` to `end`, `end` exclusive. */
export type Nominal = {
  readonly first: number;
  readonly end: number;
  readonly type: 'place' | 'group';
  readonly sure: boolean;
  readonly label?: string;
};

const LAND = /^(?:border|borders|soil|territory|airspace|frontier|shores|coast|capital|conflict|war|waters|mainland)$/;
const STATE = /^(?:government|regime|military|army|navy|troops|forces|soldiers|marines|officials|authorities|police|diplomats|lawmakers)$/;
const LED = /^(?:led|backed|allied|supported|sponsored)$/;
const COALITION = /^(?:coalition|alliance|government|regime|administration|army)$/;
const OFFICE = /^(?:president|presidency|premier|chancellor|king|emir|sultan|parliament|embassy|foreign ministry)$/;

/** Afghan troops, Taliban delegations, popular forces, the Iranian border, the Afghan president: told by the words that head them. */
export function nominalsOf(tokens: readonly Token[], gazetteer: Gazetteer): readonly Nominal[] {
  const found: Nominal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    const nominal =
      word.shape !== LOWER && gazetteer.demonyms.has(word.key)
        ? ofLand(tokens, at, gazetteer.demonyms.get(word.key) ?? '')
        : word.shape === LOWER
          ? nameless(tokens, at)
          : undefined;
    if (!nominal) continue;
    found.push(nominal);
    at = nominal.end - 1;
  }
  return found;
}

/** What the adjective of a land or people stands before. */
function ofLand(tokens: readonly Token[], first: number, land: string): Nominal | undefined {
  for (let end = first + 1; end < first + 5; end++) {
    const token = tokens[end];
    if (!token || token.word.shape !== LOWER || token.joint !== 'space') break;
    const { key, classes } = token.word;
    if (classes & CLASS.collective) return { first, end: lastCollective(tokens, end), type: 'group', sure: true };
    if (land && end === first + 1 && LAND.test(key)) return { first, end: first + 1, type: 'place', sure: true, label: land };
    if (land && OFFICE.test(key) && !isNameOf(tokens[end + 1])) return { first, end: end + 1, type: 'group', sure: false };
    if (classes & (CLASS.stop | CLASS.linked)) break;
  }
  const { key } = (tokens[first] as Token).word;
  const next = tokens[first + 1];
  const led = next?.joint === 'tight' && LED.test(next.word.key) ? ledEnd(tokens, first + 2) : undefined;
  if (led) return { first, end: led, type: 'group', sure: true };
  const people = /s$/.test(key) && !/ss$/.test(key) && !(next?.joint === 'space' && next.word.shape !== LOWER) && next?.joint !== 'tight';
  return people ? { first, end: first + 1, type: 'group', sure: false } : undefined;
}

/** Past all collective nouns in a row: government forces. */
function lastCollective(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (
    let next = tokens[end];
    next?.joint === 'space' && next.word.shape === LOWER && next.word.classes & CLASS.collective;
    next = tokens[end]
  )
    end++;
  return end;
}

/** The name of who holds the office. */
function isNameOf(token: Token | undefined): boolean {
  return token?.joint === 'space' && token.word.shape !== LOWER;
}

/** Where what a name goes before ends, if that is a body of its people: U.S. naval forces, Taliban delegations. */
export function bodyEnd(tokens: readonly Token[], end: number, ofLand: boolean): number | undefined {
  const behind = tokens[end];
  if (behind?.joint === 'tight') return LED.test(behind.word.key) ? ledEnd(tokens, end + 1) : undefined;
  for (let at = end; at < end + 3; at++) {
    const token = tokens[at];
    if (token?.joint !== 'space' || token.word.shape !== LOWER) return undefined;
    const { key, classes } = token.word;
    if (/^delegations?$/.test(key) && at === end) return at + 1;
    if (ofLand && STATE.test(key)) return lastCollective(tokens, at);
    if (!ofLand || classes & (CLASS.stop | CLASS.linked | CLASS.personVerb | CLASS.inside)) return undefined;
  }
  return undefined;
}

/** U.S.-led coalition. */
function ledEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.joint !== 'space' || token.word.shape !== LOWER || token.word.classes & (CLASS.stop | CLASS.linked)) return undefined;
    if (token.word.classes & CLASS.armed || COALITION.test(token.word.key)) return lastCollective(tokens, at);
  }
  return undefined;
}

/** Popular forces, public resistance forces, the spokesman of a named group, its political wing. */
function nameless(tokens: readonly Token[], first: number): Nominal | undefined {
  const { word } = tokens[first] as Token;
  const next = tokens[first + 1];
  if (next?.joint !== 'space' || next.word.shape !== LOWER) return undefined;
  if (/^(?:political|military|armed)$/.test(word.key) && next.word.key === 'wing')
    return { first, end: first + 2, type: 'group', sure: false };
  if (/^spokes(?:man|woman|person|men)$/.test(word.key) && /^(?:for|of)$/.test(next.word.key))
    return { first, end: first + 1, type: 'group', sure: false };
  if (!(word.classes & CLASS.armedKind)) return undefined;
  let end = first + 1;
  while (end < first + 3 && (tokens[end] as Token | undefined)?.joint === 'space' && (tokens[end] as Token).word.classes & CLASS.armedKind)
    end++;
  const head = tokens[end];
  return head?.joint === 'space' && head.word.shape === LOWER && head.word.classes & CLASS.armed
    ? { first, end: end + 1, type: 'group', sure: true }
    : undefined;
}
