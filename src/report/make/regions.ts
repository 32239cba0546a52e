import { type Cast, relate, type Sketch } from './cast.ts';
import { isLand } from './lands.ts';
import { follows, isPlain, keyAt, type Scene } from './scene.ts';

const COMPASS = /^(?:northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern)$/;
const PARTS = /^(?:parts?|areas?|provinces?|regions?|districts?)$/;

/** Puts the parts of lands that are named by the compass into the cast: northern Afghanistan. */
export function castRegions(scene: Scene, cast: Cast): void {
  for (const { from, to, who, kind } of [...cast.sightings]) {
    if (kind !== 'name' || !isLand(who) || !follows(scene, from) || !COMPASS.test(keyAt(scene, from - 1))) continue;
    cast.see(regionOf(cast, keyAt(scene, from - 1), who), from - 1, to, 'name');
  }
}

/** Those that are only spoken of as parts of a land: the northern and western parts of the country. */
export function castParts(scene: Scene, cast: Cast): void {
  for (const at of scene.tokens.keys()) {
    if (!PARTS.test(keyAt(scene, at)) || keyAt(scene, at + 1) !== 'of' || !follows(scene, at)) continue;
    const land = cast.from(at + 2) ?? cast.from(at + 3);
    if (!land || !isLand(land.who)) continue;
    let from = at;
    const found: string[] = [];
    while (from > 0 && isPart(scene, from - 1)) {
      from--;
      if (keyAt(scene, from) !== 'and') found.unshift(keyAt(scene, from));
    }
    for (const compass of found)
      cast.see(regionOf(cast, compass, land.who), keyAt(scene, from) === 'and' ? from + 1 : from, land.to, 'indirect');
  }
}

function isPart(scene: Scene, at: number): boolean {
  const key = keyAt(scene, at);
  return COMPASS.test(key) || (key === 'and' && isPlain(scene, at) && COMPASS.test(keyAt(scene, at - 1)));
}

function regionOf(cast: Cast, compass: string, land: Sketch): Sketch {
  const region = cast.one(`${compass} ${land.key}`, { kind: 'place', subtype: 'region', peripheral: true, sure: true });
  const name = land.label ?? [...land.forms.keys()][0] ?? land.key;
  region.label ??= `${compass} ${name}`;
  region.id ??= region.label;
  if (region.also.length === 0) region.also.push(region.label);
  relate(region, 'part-of', land);
  return region;
}

/** What a place is called longer with: the Islam Qala customs checkpoint, in which its name is the head. */
export function castCrossings(scene: Scene, cast: Cast): void {
  for (const sighting of [...cast.sightings]) {
    const { from, to, who, kind } = sighting;
    if (kind !== 'name' || who.kind !== 'place' || who.subtype === 'country') continue;
    const head = /^(?:customs|border)$/.test(keyAt(scene, to)) && isPlain(scene, to) ? to + 1 : to;
    if (!isPlain(scene, head) || !/^(?:checkpoint|crossing)$/.test(keyAt(scene, head))) continue;
    sighting.kind = 'head';
    who.subtype = 'border-crossing';
    cast.see(who, from, head + 1, 'name');
  }
}

/** What is said to be here is where the report was written. */
export function castHere(scene: Scene, cast: Cast, here: Sketch | undefined): void {
  if (!here) return;
  for (const at of scene.tokens.keys()) {
    if (keyAt(scene, at) !== 'here' || !isPlain(scene, at)) continue;
    if (
      /^(?:experts|officials|people|residents|observers|analysts|many|some|citizens|authorities|leaders|officers)$/.test(
        keyAt(scene, at - 1),
      )
    )
      cast.see(here, at, at + 1, 'indirect');
  }
}
