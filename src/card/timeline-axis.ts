import type { Day } from '../time/edtf.ts';

/** A stretch of the axis on one linear scale: days `first` (inclusive) to `end` (exclusive) drawn between two fractions of the width. */
export type AxisSection = { readonly first: Day; readonly end: Day; readonly from: number; readonly to: number };

/** Time from left (0) to right (1) in one or more sections; what lies between two sections is left out and drawn as a break. */
export type Axis = { readonly sections: readonly AxisSection[] };

/** Which sides of the axis need room for an arrow that leaves it. */
export type OpenSides = { readonly start: boolean; readonly end: boolean };

/** A gap is left out once it is this many times as long as all that would be left. */
const BREAK_RATIO = 4;
/** Whatever is left counts as a month at least: a summer around one day reads well without a break. */
const LEAST_CONTEXT: Day = 30;
const BREAK_WIDTH = 0.05;
const ARROW_WIDTH = 0.07;
/** Of all that can go to breaks and arrows together, so that the dates keep most of the width. */
const MOST_WITHOUT_DATES = 0.5;

/** Lays an axis through the given days (any order, at least one): linear within a section, broken where a long gap would squash the rest. */
export function layAxis(days: readonly Day[], open: OpenSides): Axis {
  const clusters = cluster([...new Set(days)].sort((a, b) => a - b));
  const arrows = (open.start ? ARROW_WIDTH : 0) + (open.end ? ARROW_WIDTH : 0);
  const wanted = arrows + (clusters.length - 1) * BREAK_WIDTH;
  const shrink = Math.min(1, MOST_WITHOUT_DATES / Math.max(wanted, Number.EPSILON));
  const width = 1 - wanted * shrink;
  // More dates, more room.
  const weight = clusters.reduce((sum, cluster) => sum + cluster.length, 0);
  let x = open.start ? ARROW_WIDTH * shrink : 0;
  const sections = clusters.map((cluster) => {
    const from = x;
    const to = Math.min(1, from + (width * cluster.length) / weight);
    x = to + BREAK_WIDTH * shrink;
    return { ...padded(cluster), from, to };
  });
  return { sections };
}

/** Where the start of a day falls, from 0 to 1; later days never fall further left. */
export function placeDay({ sections }: Axis, day: Day): number {
  let before = { end: Number.NEGATIVE_INFINITY, to: 0 };
  for (const section of sections) {
    if (day < section.first) return between(day, before.end, section.first, before.to, section.from);
    if (day <= section.end) return between(day, section.first, section.end, section.from, section.to);
    before = section;
  }
  return before.to;
}

/** The moment (a fraction of days) that falls on a place from 0 to 1; what lies before the first date or after the last goes on at their scale. */
export function momentAt({ sections }: Axis, place: number): number {
  const last = sections.at(-1);
  let before: AxisSection | undefined;
  for (const section of sections) {
    if (before && place < section.from)
      return before.end + ((place - before.to) / (section.from - before.to)) * (section.first - before.end);
    if (place <= section.to || section === last) {
      return section.first + ((place - section.from) / (section.to - section.from)) * (section.end - section.first);
    }
    before = section;
  }
  return 0;
}

/** Splits sorted days at the gaps that are long beside all the rest. */
function cluster(days: readonly Day[]): readonly (readonly Day[])[] {
  const gaps = days.slice(1).map((day, i) => ({ at: i + 1, length: day - (days[i] ?? day) }));
  const cuts: number[] = [];
  let rest = gaps.reduce((sum, gap) => sum + gap.length, 0);
  for (const gap of gaps.toSorted((a, b) => b.length - a.length)) {
    rest -= gap.length;
    if (gap.length <= BREAK_RATIO * Math.max(rest, LEAST_CONTEXT)) break;
    cuts.push(gap.at);
  }
  const ends = [0, ...cuts.sort((a, b) => a - b), days.length];
  return ends.slice(1).map((end, i) => days.slice(ends[i], end));
}

function padded(cluster: readonly Day[]): { readonly first: Day; readonly end: Day } {
  const first = cluster[0] ?? 0;
  const last = cluster.at(-1) ?? first;
  const pad = Math.max(1, (last - first) * 0.06);
  return { first: first - pad, end: last + pad };
}

function between(day: Day, first: Day, end: Day, from: number, to: number): number {
  if (!Number.isFinite(first)) return from;
  return from + ((day - first) / (end - first)) * (to - from);
}
