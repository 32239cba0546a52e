import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { type Frame, type Outline, project } from '../src/card/locator.ts';
import { simplify } from './outlines/simplify.ts';

type Degrees = readonly [longitude: number, latitude: number];
type Point = readonly [x: number, y: number];
type Polygon = readonly (readonly Degrees[])[];

/** The longer side of a drawing, in its own units. */
const SIDE = 120;
/** What detail may be lost, in square units. */
const LEAST_DETAIL = 8;
/** Parts smaller than this beside the largest are left out: islands, and lands apart that are not all agreed on. */
const LEAST_PART = 0.05;

/** The outlines of the countries that the default report's places lie in, from Natural Earth, small enough for the card's code. */
export function outlines(root: string = process.cwd()): readonly Outline[] {
  const entities = readJson(join(root, 'data/reports/press-tv-kabul-2021/entities.json')) as readonly { readonly point?: Degrees }[];
  const points = entities.flatMap(({ point }) => (point ? [point] : []));
  return countries(root)
    .filter((polygons) => points.some((point) => polygons.some(([ring = []]) => contains(ring, point))))
    .map(outlineOf);
}

type World = { readonly objects: { readonly countries: object } };
type Country = { readonly geometry: { readonly type: string; readonly coordinates: Polygon | readonly Polygon[] } };

function countries(root: string): readonly (readonly Polygon[])[] {
  const world = readJson(join(root, 'node_modules/world-atlas/countries-50m.json')) as World;
  const { features } = feature(world, world.objects.countries) as { readonly features: readonly Country[] };
  return features.map(({ geometry: { type, coordinates } }) =>
    type === 'Polygon' ? [coordinates as Polygon] : (coordinates as readonly Polygon[]),
  );
}

function outlineOf(polygons: readonly Polygon[]): Outline {
  const rings = polygons.map(([outer = []]) => outer);
  const centre = middleOf(rings.reduce((most, ring) => (ring.length > most.length ? ring : most), []));
  const rough = rings.map((ring) => ring.map((point) => project({ centre, scale: 1e6, corner: [0, 0] }, point)));
  const most = Math.max(...rough.map(areaOf));
  const kept = rings.filter((_, i) => areaOf(rough[i] ?? []) >= most * LEAST_PART);
  const points = rough.filter((ring) => areaOf(ring) >= most * LEAST_PART).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [least(xs), least(ys)];
  const [width, height] = [greatest(xs) - left, greatest(ys) - top];
  const share = SIDE / Math.max(width, height);
  const frame: Frame = { centre, scale: Math.round(share * 1e6), corner: [tenth(left * share), tenth(top * share)] };
  return {
    ...frame,
    size: [Math.ceil(width * share), Math.ceil(height * share)],
    rings: kept.map((ring) =>
      written(
        simplify(
          ring.map((point) => project(frame, point)),
          LEAST_DETAIL,
        ),
      ),
    ),
  };
}

/** Whole units, a point once, the last not the first again. */
function written(ring: readonly Point[]): string {
  const pairs = ring.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`);
  return pairs.filter((pair, i) => pair !== pairs[(i + 1) % pairs.length]).join(' ');
}

/** The mean of the points on the sphere, to whole degrees: no meridian is a seam. */
function middleOf(ring: readonly Degrees[]): Degrees {
  const sum = [0, 0, 0];
  for (const [longitude, latitude] of ring) {
    const [a, b] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
    const at = [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
    at.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value;
    });
  }
  const [x = 0, y = 0, z = 0] = sum;
  const degrees = (radians: number) => Math.round((radians * 180) / Math.PI);
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function contains(ring: readonly Degrees[], [x, y]: Degrees): boolean {
  return ring.reduce((odd, [ax, ay], i) => {
    const [bx, by] = ring.at(i - 1) ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false);
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
const tenth = (value: number) => Math.round(value * 10) / 10;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
