import { keyOf } from './document-cues.ts';
import type { FoundEntity, FoundTokens } from './found-entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { knownInScript } from './known-in-script.ts';
import { bodyEnd, type Nominal, nominalsOf } from './nominal-groups.ts';
import { placeKey } from './place-key.ts';
import { type Token, tokensOf, UPPER } from './tokens.ts';
import { weighedRuns } from './weighed-runs.ts';

type Options = {
  /** BCP 47 tag of the text's language. */
  readonly lang: string;
  readonly gazetteer: Gazetteer;
};

/** From these weights on, that of even odds being 0, a name is shown at all, and taken for what it seems; found by trying on half of a set. */
const SHOWN = -2.4;
const SURE = -1.3;

/** The places and groups of a text, in order, no two over the same letters. Cues are known for English; elsewhere only known names are found. */
export function entitiesIn(text: string, options: Options): readonly FoundEntity[] {
  return entitiesAmong(text, tokensOf(text), options).map(({ from: _, to: __, key: ___, ...found }) => found);
}

/** The same, of the tokens of a text. */
export function entitiesAmong(text: string, tokens: readonly Token[], { lang, gazetteer }: Options): readonly FoundTokens[] {
  if (!/^en\b/i.test(lang)) return knownInScript(text, tokens, lang, gazetteer);
  const taken = new Uint8Array(tokens.length);
  const found: FoundTokens[] = [];
  const add = ({ first, end, type, sure, label }: Nominal) => {
    const { start } = tokens[first] as Token;
    const { end: last } = tokens[end - 1] as Token;
    const key = label === undefined ? keyOf(tokens, { first, end }) : placeKey(label);
    found.push({ start, end: last, type, label: label ?? labelOf(text, tokens, first, end), sure, from: first, to: end, key });
    taken.fill(1, first, end);
  };
  for (const { first, end, place, group, cues } of weighedRuns(tokens, gazetteer)) {
    const body = bodyEnd(tokens, end, cues.includes('is country'));
    const best = Math.max(place, group);
    if (body) add({ first, end: body, type: 'group', sure: true });
    else if (best > SHOWN) add({ first, end, type: place > group ? 'place' : 'group', sure: best > SURE });
  }
  for (const nominal of nominalsOf(tokens, gazetteer)) {
    if (!taken.subarray(nominal.first, nominal.end).includes(1)) add(nominal);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words with one space between; a long word in capitals as a name is written. */
function labelOf(text: string, tokens: readonly Token[], first: number, end: number): string {
  const { start } = tokens[first] as Token;
  const label = text.slice(start, (tokens[end - 1] as Token).end).replace(/\s+/g, ' ');
  const shouted = end - first > 1 && tokens.slice(first, end).every(({ word }) => word.shape === UPPER && word.key.length > 3);
  return shouted ? label.replace(/(\p{L})(\p{L}*)/gu, (_, head: string, rest: string) => head + rest.toLowerCase()) : label;
}
