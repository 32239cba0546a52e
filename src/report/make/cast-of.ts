import type { Source } from '../../model.ts';
import { placeKey } from '../extract/place-key.ts';
import { castBodies, tieBodies } from './bodies.ts';
import { castBorders } from './borders.ts';
import { type Cast, createCast, relate, type Sketch } from './cast.ts';
import { castCoreferences } from './coreference.ts';
import { castDemonyms } from './demonyms.ts';
import { isLand, mainLand } from './lands.ts';
import { castNames, isDemonym, isNominal, isTaught } from './names.ts';
import { castCrossings, castHere, castParts, castRegions } from './regions.ts';
import { resolverFor } from './resolve.ts';
import { castRoles } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Lessons } from './taught-names.ts';

/** A land is near that was named at most so many words before. */
const NEAR = 60;

/** All that a text speaks of: first what is named, then what is spoken of by way of that. */
export function castOf(scene: Scene, { dateline, lang }: Source, lessons: Lessons): Cast {
  const cast = createCast(scene);
  const resolve = resolverFor(scene, lessons);
  castNames(scene, cast, resolve, lessons);
  if (/^en\b/i.test(lang)) {
    const nominals = scene.found.filter((found) => isNominal(scene, found) && !isDemonym(scene, found) && !isTaught(lessons, found));
    castBodies(scene, cast, resolve, nominals);
    castDemonyms(scene, cast, resolve);
    castCrossings(scene, cast);
    castRegions(scene, cast);
    castBorders(scene, cast);
    castCoreferences(scene, cast);
    castParts(scene, cast);
    castRoles(scene, cast);
    castHere(scene, cast, dateline === undefined ? undefined : cast.sketches.get(resolve(placeKey(dateline)).one));
    tieBodies(cast);
  }
  tieKnown(cast);
  tieCommon(cast);
  return cast;
}

/** Names that every land has are those of the land last named before, or of that which the text is about. */
function tieCommon(cast: Cast): void {
  const main = mainLand(cast);
  let last: Sketch | undefined;
  let at = 0;
  for (const { who, from, kind } of [...cast.sightings].sort((a, b) => a.from - b.from)) {
    const land = who.known?.isCapital ? cast.sketches.get(who.known.at ?? '') : who;
    if (land && isLand(land) && land.sure && kind !== 'coreference') [last, at] = [land, from];
    const of = last && from - at < NEAR ? last : main;
    if (who.common && of) who.of ??= of;
  }
}

function tieKnown({ sketches }: Cast): void {
  for (const sketch of sketches.values()) {
    const { known } = sketch;
    const above = known?.at === undefined ? undefined : sketches.get(known.at);
    if (above) relate(sketch, known?.isCapital ? 'capital-of' : known?.kind === 'place' ? 'part-of' : 'seated-in', above);
  }
}
