import type { Gazetteer } from '../extract/gazetteer.ts';
import { placeKey } from '../extract/place-key.ts';
import type { Cast, Sketch } from './cast.ts';

/** Whether one is a state. */
export function isLand({ kind, subtype }: Sketch): boolean {
  return kind === 'place' && subtype === 'country';
}

/** The land that the text speaks of most, but for some. */
export function mainLand({ sketches }: Cast, ...but: readonly Sketch[]): Sketch | undefined {
  let main: Sketch | undefined;
  for (const sketch of sketches.values()) {
    if (isLand(sketch) && sketch.sure && !but.includes(sketch) && sketch.mentions > (main?.mentions ?? 0)) main = sketch;
  }
  return main;
}

/** The adjective of a land as it is written; undefined where none is known. */
export function adjectiveOf({ peoples }: Gazetteer, land: Sketch): string | undefined {
  const names = [land.label, ...(land.known?.names ?? []).map(({ text }) => text)];
  for (const name of names) {
    const adjective = name && peoples.get(placeKey(name))?.[0];
    if (adjective) return adjective.replace(/^~/, '').replace('-', ' ');
  }
  return undefined;
}
