import { readFileSync } from 'node:fs';
import { type Gazetteer, readGazetteer } from '../../../../src/report/extract/gazetteer.ts';

/** The packed names of the world as the project keeps them. */
export const packedPlaces = {
  places: readFileSync('data/gazetteer/places.txt', 'utf8'),
  otherLanguages: readFileSync('data/gazetteer/other-languages.txt', 'utf8'),
};

const ready = new Map<string, Gazetteer>();

/** The gazetteer for texts of a language, read once. */
export function placesFor(lang: string): Gazetteer {
  const gazetteer = ready.get(lang) ?? readGazetteer(packedPlaces, lang);
  ready.set(lang, gazetteer);
  return gazetteer;
}
