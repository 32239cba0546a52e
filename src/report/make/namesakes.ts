import type { FoundTokens } from '../extract/found-entity.ts';
import { type Gazetteer, kindBit } from '../extract/gazetteer.ts';
import { isName } from '../extract/tokens.ts';
import type { Scene } from './scene.ts';

type Named = Pick<Scene, 'tokens' | 'gazetteer' | 'found'>;

/** Lands whose name a state of the USA has as well. */
const STATES = /^georgia$/;
const LARGER = kindBit('country') | kindBit('state');
/** Lands whose cities are told with the state that they lie in. */
const HAS_STATES = /^(?:united-states|canada)$/;
const AMERICAN =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york|brunswick)|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|british columbia)$/;

/** Names of known places that mean another of the same name in this text, by key, with what tells them apart: Paris, Texas; Athens, Georgia. */
export function namesakesIn(scene: Named): ReadonlyMap<string, string> {
  const namesakes = new Map<string, string>();
  for (const [at, found] of scene.found.entries()) {
    const next = scene.found[at + 1];
    if (!next || next.from !== found.to || scene.tokens[next.from]?.joint !== 'comma' || isListed(scene, next)) continue;
    const known = scene.gazetteer.known.get(found.key);
    const larger = scene.gazetteer.known.get(next.key);
    const bits = (scene.gazetteer.kinds.get(next.key) ?? 0) & LARGER;
    const american = AMERICAN.test(next.key) || bits === kindBit('state');
    if (!bits && !american) continue;
    const elsewhere = american
      ? !HAS_STATES.test(known?.at ?? '')
      : larger !== undefined && larger.id !== known?.at && larger.at !== known?.at;
    if (known?.subtype === 'city' && known.at !== undefined && elsewhere) namesakes.set(found.key, next.label);
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
