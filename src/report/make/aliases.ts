import type { FoundTokens } from '../extract/found-entity.ts';
import { LOWER, type Token, UPPER } from '../extract/tokens.ts';
import type { Scene } from './scene.ts';

/** What a name of a place may have beside it and still be the same place. */
const OF_PLACE =
  /^(?:(?:province|city|town|village|republic|state|islamic republic|kingdom) of )|(?: (?:province|governorate|oblast|prefecture))$/;
const OF_COMPANY = / (?:inc|incorporated|corp|corporation|co|ltd|limited|llc|plc|gmbh|ag|sa)$/;
const OF_GROUP = / (?:movement|group|organisation|organization|militia)$/;
const ARTICLE = /^the /;
/** The fewest letters of an abbreviation that is told by its letters alone. */
const LETTERS = 3;

/** Short forms and abbreviations of a text, by the key of the name that each is short for. */
export function aliasesIn({ tokens, found, gazetteer }: Scene): ReadonlyMap<string, string> {
  const named = new Map(found.map((each) => [each.key, each.type] as const));
  const leads = new Map<string, string>();
  for (const { key, type } of found) {
    if (leads.has(key) || gazetteer.known.has(key)) continue;
    const short = shorter(key, type);
    if (short !== key && (named.get(short) === type || (type === 'place' && gazetteer.kinds.has(short)))) leads.set(key, short);
  }
  for (const [letters, key] of abbreviations(tokens, found)) {
    if (!gazetteer.known.has(letters) && !leads.has(letters)) leads.set(letters, key);
  }
  return leads;
}

function shorter(key: string, type: FoundTokens['type']): string {
  const bare = key.replace(ARTICLE, '');
  if (type === 'place') return bare.replace(OF_PLACE, '');
  return bare.replace(OF_COMPANY, '').replace(OF_GROUP, '');
}

/** What is given in brackets behind a name, or stands elsewhere as its initials. */
function abbreviations(tokens: readonly Token[], found: readonly FoundTokens[]): ReadonlyMap<string, string> {
  const bracketed = new Map<string, string>();
  const initials = new Map<string, string>();
  const single = new Set(
    found.flatMap(({ from, to, key }) => (to - from === 1 && (tokens[from] as Token).word.shape === UPPER ? [key] : [])),
  );
  for (const { from, to, key } of found) {
    if (to - from < 2) continue;
    const words = tokens.slice(from, to).map(({ word }) => word);
    const letters = words.map(({ key: word }) => word.charAt(0)).join('');
    const large = words.flatMap(({ key: word, shape }) => (shape === LOWER ? [] : [word.charAt(0)])).join('');
    const inside = tokens[to];
    const abbreviated = inside?.joint === 'bracket' && inside.word.shape === UPPER && tokens[to + 1]?.joint !== 'space';
    if (abbreviated && stands(inside.word.key, letters)) bracketed.set(inside.word.key, key);
    for (const each of [letters, large]) if (each.length >= LETTERS && single.has(each) && !initials.has(each)) initials.set(each, key);
  }
  return new Map([...initials, ...bracketed]);
}

/** Whether an abbreviation may stand for words with these initials: it begins alike and has most of them in order. */
function stands(abbreviation: string, initials: string): boolean {
  let at = 0;
  for (const letter of abbreviation) if (initials.charAt(at) === letter) at++;
  return abbreviation.length > 1 && abbreviation.charAt(0) === initials.charAt(0) && at >= Math.min(2, initials.length);
}
