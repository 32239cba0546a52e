import type { Entity, Report } from '../model.ts';

type Degrees = readonly [longitude: number, latitude: number];
type Point = readonly [x: number, y: number];

/** How a country lies on its drawing: an equal-area projection about its middle, then `scale` and the drawing's own corner. */
export type Frame = { readonly centre: Degrees; readonly scale: number; readonly corner: Point };

/** A country's outline, made at build time: rings of `x,y` parted by spaces, in a drawing of `size`. */
export type Outline = Frame & { readonly size: Point; readonly rings: readonly string[] };

/** A country drawn small, and where in it the place lies; no dot for the country itself. */
export type Locator = { readonly size: Point; readonly path: string; readonly dot?: Point };

/** Where a place lies in its country; undefined where it has no point, or lies in no country of these outlines. */
export function locatorOf(report: Report, entity: Entity, outlines: readonly Outline[]): Locator | undefined {
  if (!entity.point) return undefined;
  const country = countryOf(report, entity);
  // The report says which country: a crossing lies on the line between two.
  const inside = country?.point ?? entity.point;
  const outline = outlines.find((each) => contains(each, inside));
  if (!outline) return undefined;
  const path = outline.rings.map((ring) => `M${ring}Z`).join('');
  return { size: outline.size, path, ...(country !== entity && { dot: project(outline, entity.point) }) };
}

/** A point on a drawing: Lambert's azimuthal equal-area projection of the sphere. */
export function project({ centre, scale, corner }: Frame, [longitude, latitude]: Degrees): Point {
  const turn = radians(longitude - centre[0]);
  const [lat, middle] = [radians(latitude), radians(centre[1])];
  const near = Math.sin(middle) * Math.sin(lat) + Math.cos(middle) * Math.cos(lat) * Math.cos(turn);
  const k = Math.sqrt(2 / (1 + near));
  const x = k * Math.cos(lat) * Math.sin(turn);
  const y = k * (Math.cos(middle) * Math.sin(lat) - Math.sin(middle) * Math.cos(lat) * Math.cos(turn));
  return [round(x * scale - corner[0]), round(-y * scale - corner[1])];
}

/** The first country that a place is part of, by whatever way; `seen` has those tried, each once however many ways lead there. */
function countryOf(report: Report, entity: Entity, seen = new Set<Entity>()): Entity | undefined {
  if (entity.subtype === 'country') return entity;
  if (seen.has(entity)) return undefined;
  seen.add(entity);
  for (const { type, target } of entity.relations) {
    const whole = type === 'part-of' || type === 'capital-of' ? report.entities.find(({ id }) => id === target) : undefined;
    const country = whole && countryOf(report, whole, seen);
    if (country) return country;
  }
  return undefined;
}

/** Whether a point lies in one of the rings: a ray from it crosses that one an odd number of times. */
function contains(outline: Outline, at: Degrees): boolean {
  const [x, y] = project(outline, at);
  return outline.rings.some((ring) => {
    const points = ring.split(' ').map((pair) => pair.split(',').map(Number));
    let before = points.at(-1);
    let odd = false;
    for (const point of points) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [point, before ?? point];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
      before = point;
    }
    return odd;
  });
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
