import type { FoundTokens } from '../extract/found-entity.ts';
import { type Gazetteer, kindBit } from '../extract/gazetteer.ts';
import { isName } from '../extract/tokens.ts';
import type { Scene } from './scene.ts';

type Named = Pick<Scene, 'tokens' | 'gazetteer' | 'found'>;

/** Lands whose name a state of the USA has as well. */
const STATES = /^georgia$/;
const LARGER = kindBit('country') | kindBit('region') | kindBit('state');

/** Names of known places that mean another of the same name in this text, by key, with what tells them apart: Paris, Texas; Athens, Georgia. */
export function namesakesIn(scene: Named): ReadonlyMap<string, string> {
  const namesakes = new Map<string, string>();
  for (const [at, found] of scene.found.entries()) {
    const next = scene.found[at + 1];
    if (!next || next.from !== found.to || scene.tokens[next.from]?.joint !== 'comma' || isListed(scene, next)) continue;
    const known = scene.gazetteer.known.get(found.key);
    const larger = scene.gazetteer.known.get(next.key);
    if (!((scene.gazetteer.kinds.get(next.key) ?? 0) & LARGER)) continue;
    if (known?.subtype === 'city' && known.at !== undefined && larger?.id !== known.at && larger?.at !== known.at)
      namesakes.set(found.key, next.label);
    if (larger && STATES.test(next.key) && known?.at !== larger.id) namesakes.set(next.key, 'state');
  }
  return namesakes;
}

/** A list goes on: Turkey, Georgia and Iran. */
function isListed({ tokens }: Named, { to }: FoundTokens): boolean {
  const next = tokens[to];
  if (!next) return false;
  return (
    (next.joint === 'comma' && isName(next)) || ((next.joint === 'space' || next.joint === 'comma') && /^(?:and|or)$/.test(next.word.key))
  );
}

/** The names of the world without some. */
export function withoutKnown(gazetteer: Gazetteer, keys: ReadonlyMap<string, unknown>): Gazetteer {
  return keys.size === 0 ? gazetteer : { ...gazetteer, known: new Map([...gazetteer.known].filter(([key]) => !keys.has(key))) };
}
