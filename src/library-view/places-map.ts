import { type Outline, project } from '../card/locator.ts';
import { type ForeignText, labelOf } from '../card/other-names.ts';
import type { Entity } from '../model.ts';
import { unproject } from './unproject.ts';

type Degrees = readonly [longitude: number, latitude: number];
type Point = readonly [x: number, y: number];

/** A place on the map; where there is room, its label stands at one side of it. */
type MapPoint = {
  readonly id: string;
  readonly label: ForeignText;
  readonly at: Point;
  readonly side?: 'start' | 'end';
  /** It lies beyond the edge, this way: clockwise from east, in degrees. */
  readonly beyond?: number;
};

/** The places of a report drawn: meridians and parallels, the countries that there are outlines of, and a point for each place. */
export type PlacesMap = {
  readonly size: Point;
  readonly lines: readonly string[];
  readonly countries: readonly string[];
  /** From north to south. */
  readonly points: readonly MapPoint[];
};

/**
 * Draws the places that have a point; undefined where there are none. Countries never decide on the view, nor does what lies far from all
 * the rest: that stands at the edge. A country that lies beyond is left out.
 */
export function placesMap(entities: readonly Entity[], outlines: readonly Outline[], locale: string): PlacesMap | undefined {
  const places = entities.flatMap(({ id, subtype, point, ...entity }) =>
    point ? [{ id, point, isWide: subtype === 'country', label: labelOf({ id, subtype, ...entity }, locale) }] : [],
  );
  if (places.length === 0) return undefined;
  const narrow = places.filter(({ isWide }) => !isWide);
  const view = viewOf(nearOnes((narrow.length > 0 ? narrow : places).map(({ point }) => point)));
  const { frame, size } = view;
  const points = places
    .map(({ point, ...place }) => ({ ...place, ...within(project(frame, point), size) }))
    .filter(({ isWide, beyond }) => !isWide || beyond === undefined)
    .map(({ isWide: _, ...point }) => point)
    .sort((a, b) => a.at[1] - b.at[1]);
  return {
    size,
    lines: graticule(view),
    countries: outlines.flatMap((outline) => countryIn(outline, view)),
    points: labelled(points, size),
  };
}

/** Where a point is drawn: one beyond the edge at the edge, with the way to it. */
function within([x, y]: Point, [width, height]: Point): Pick<MapPoint, 'at' | 'beyond'> {
  if (x >= 0 && y >= 0 && x <= width && y <= height) return { at: [x, y] };
  const at: Point = [Math.min(Math.max(x, EDGE), width - EDGE), Math.min(Math.max(y, EDGE), height - EDGE)];
  return { at, beyond: Math.round((Math.atan2(y - at[1], x - at[0]) * 180) / Math.PI) };
}

/** How far from the edge what lies beyond it stands, in the drawing's units. */
const EDGE = 8;

/** How many times farther than usual from the middle one lies that is left out of the view. */
const FAR = 3;

/** The points without those that lie far from all the rest: they would make the rest one dot. */
function nearOnes(points: readonly Degrees[]): readonly Degrees[] {
  if (points.length < 4) return points;
  const centre: Degrees = [median(points.map(([longitude]) => longitude)), median(points.map(([, latitude]) => latitude))];
  const distances = points.map((point) => Math.hypot(...project({ centre, scale: 1e6, corner: [0, 0] }, point)));
  const most = Math.max(median(distances) * FAR, LEAST * 1e6);
  return points.filter((_, i) => (distances[i] ?? 0) <= most);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

type View = { readonly frame: { readonly centre: Degrees; readonly scale: number; readonly corner: Point }; readonly size: Point };

/** Width of the drawing in its own units, and the letters on it in the same. */
const WIDTH = 360;
const LETTER = 6.4;
const LINE = 13;
/** Room around the points, as a share of the drawing. */
const MARGIN = 0.16;
/** Radians that a drawing spans at least: a town is no map. */
const LEAST = 0.06;

function viewOf(points: readonly Degrees[]): View {
  const centre: Degrees = [middleLongitude(points), middle(points.map(([, latitude]) => latitude))];
  const bare = points.map((point) => project({ centre, scale: 1e6, corner: [0, 0] }, point));
  const [xs, ys] = [bare.map(([x]) => x), bare.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const spanX = Math.max(right - left, LEAST * 1e6, (bottom - top) * 1.2);
  const spanY = Math.max(bottom - top, spanX * 0.45);
  const share = (WIDTH * (1 - 2 * MARGIN)) / spanX;
  const height = Math.round(spanY * share + 2 * MARGIN * WIDTH);
  const corner: Point = [((left + right) / 2) * share - WIDTH / 2, ((top + bottom) / 2) * share - height / 2];
  return { frame: { centre, scale: share * 1e6, corner }, size: [WIDTH, height] };
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/** Of the ways round the globe, the middle of the shorter. */
function middleLongitude(points: readonly Degrees[]): number {
  const x = points.reduce((sum, [longitude]) => sum + Math.cos((longitude * Math.PI) / 180), 0);
  const y = points.reduce((sum, [longitude]) => sum + Math.sin((longitude * Math.PI) / 180), 0);
  return (Math.atan2(y, x) * 180) / Math.PI;
}

const STEPS = [1, 2, 5, 10, 20, 30];

function graticule({ frame, size }: View): readonly string[] {
  const degrees = ((size[0] / frame.scale) * 180) / Math.PI;
  const step = STEPS.find((each) => degrees / each <= 7) ?? 30;
  const span = Math.min(90, Math.max(degrees, step * 2));
  const [longitude, latitude] = frame.centre.map((each) => Math.round(each / step) * step) as [number, number];
  const offsets = range(-Math.ceil(span / step), Math.ceil(span / step)).map((n) => n * step);
  const fine = range(-12, 12).map((n) => (n * span) / 12);
  const path = (points: readonly Degrees[]) => `M${points.map((point) => project(frame, point).join(',')).join(' ')}`;
  const meridians = offsets.map((by) => path(fine.map((each) => [longitude + by, clamp(frame.centre[1] + each)])));
  const parallels = offsets.map((by) =>
    path(fine.map((each) => [frame.centre[0] + each / Math.cos((clamp(latitude) * Math.PI) / 180), clamp(latitude + by)])),
  );
  return [...meridians, ...parallels];
}

function clamp(latitude: number): number {
  return Math.max(-85, Math.min(85, latitude));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The country's outline as this view has it, where any of it is in sight. */
function countryIn(outline: Outline, { frame, size: [width, height] }: View): readonly string[] {
  const rings = outline.rings.map((ring) =>
    ring.split(' ').map((pair) => {
      const [x = 0, y = 0] = pair.split(',').map(Number);
      return project(frame, unproject(outline, [x, y]));
    }),
  );
  const all = rings.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const isSeen = Math.min(...xs) < width && Math.max(...xs) > 0 && Math.min(...ys) < height && Math.max(...ys) > 0;
  return isSeen ? [rings.map((ring) => `M${ring.map((point) => point.join(',')).join(' ')}Z`).join('')] : [];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Each label at the side where it meets no point and no other label; the list beside the map names all. */
function labelled(points: readonly Omit<MapPoint, 'side'>[], [width]: Point): readonly MapPoint[] {
  const taken: Box[] = points.map(({ at: [x, y] }) => [x - 5, y - 5, x + 5, y + 5]);
  return points.map((point) => {
    const [x, y] = point.at;
    const long = point.label.text.length * LETTER;
    const sides: readonly (readonly ['end' | 'start', Box])[] = [
      ['end', [x + 6, y - LINE / 2, x + 6 + long, y + LINE / 2]],
      ['start', [x - 6 - long, y - LINE / 2, x - 6, y + LINE / 2]],
    ];
    const free = sides.find(([, box]) => box[0] >= 0 && box[2] <= width && !taken.some((other) => meet(box, other)));
    if (!free) return point;
    taken.push(free[1]);
    return { ...point, side: free[0] };
  });
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
