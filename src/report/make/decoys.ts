import type { Decoy, Name } from '../../model.ts';
import type { Gazetteer } from '../extract/gazetteer.ts';
import { longerNames } from '../extract/longer-names.ts';
import { placeKey } from '../extract/place-key.ts';
import type { Sketch } from './cast.ts';

/** More are not needed: what a name is part of hardly has so many. */
const MOST = 100;

/** Longer names of the world that hold one of these and are none of its own: pages are not marked within them. */
export function decoysFor({ known }: Sketch, names: readonly Name[], gazetteer: Gazetteer): readonly Decoy[] {
  const own = new Set(names.map(({ text }) => placeKey(text)));
  const longer = new Set<string>();
  for (const key of own) for (const name of longerNames(gazetteer, key)) if (!own.has(name)) longer.add(name);
  return [...longer]
    .filter((name) => known === undefined || gazetteer.known.get(name)?.id !== known.id)
    .slice(0, MOST)
    .map((text) => ({ text, lang: 'en', means: 'what a longer name means' }));
}
