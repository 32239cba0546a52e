import type { Day, EdtfInterval, Grain } from '../time/edtf.ts';
import { type Axis, type AxisSection, placeDay } from './timeline-axis.ts';
import { type CalendarDate, stepsWithin } from './timeline-steps.ts';

/** A date written under the axis, at a fraction of its width; `align` keeps it within the ends. */
export type Tick = {
  readonly at: number;
  readonly label: string;
  readonly align: 'start' | 'middle' | 'end';
  /** To be left out of a narrow card, for there it would touch another. */
  readonly minor: boolean;
};

type Stretch = { readonly from: number; readonly to: number };

/** How much wider letters are, beside the width, on a card of 320 px than on one of 420. */
const NARROW = 1.4;
/** Width of a letter in the small size of a 420 px card. */
const LETTER = 0.0165;
const SPACE = 0.02;
/** Kept free on each side of the report's line for its own label. */
const REPORT_ROOM = 0.07;
/** A label this near an end is set against it. */
const EDGE = 0.08;

/**
 * Labels for an axis: the dates that start or end something, then calendar steps, as many as fit beside one another and beside the report's
 * line at `report`. The first label placed in each section names the year.
 */
export function ticksOf(axis: Axis, intervals: readonly EdtfInterval[], report: number, locale: string): readonly Tick[] {
  const named = intervals.flatMap(namedDates).sort((a, b) => a.at - b.at);
  const word = wording(locale);
  const taken = [around(report, REPORT_ROOM)];
  const takenIfNarrow = [around(report, REPORT_ROOM * NARROW)];
  const ticks: Tick[] = [];
  // The latest section first: where room is short, its dates matter most.
  for (const section of axis.sections.toReversed()) {
    let year = true;
    for (const date of candidatesOf(section, named)) {
      const at = placeDay(axis, date.at);
      const label = word(date, year);
      if (!takeRoom(taken, at, label, 1)) continue;
      ticks.push({ at, label, align: alignOf(at), minor: !takeRoom(takenIfNarrow, at, label, NARROW) });
      year = false;
    }
  }
  return ticks.sort((a, b) => a.at - b.at);
}

/** Where an interval starts and ends: a day stands in its middle, a month or a year where it begins, one that ends an open past at its end. */
function namedDates({ start, end }: EdtfInterval): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  if (start) dates.push({ day: start.first, unit: unitOf(start.grain), at: start.first + (start.grain === 'day' ? 0.5 : 0) });
  if (end?.grain === 'day') dates.push({ day: end.last, unit: 'day', at: end.last + 0.5 });
  else if (end && !start) dates.push({ day: end.last, unit: unitOf(end.grain), at: end.last + 1 });
  else if (end) dates.push({ day: end.first, unit: unitOf(end.grain), at: end.first });
  return dates;
}

function unitOf(grain: Grain): CalendarDate['unit'] {
  return grain === 'day' ? 'day' : grain === 'month' || grain === 'season' ? 'month' : 'year';
}

/** The section's earliest and latest named dates, the others, then the calendar's steps. */
function candidatesOf({ first, end }: AxisSection, named: readonly CalendarDate[]): readonly CalendarDate[] {
  const [earliest, ...later] = named.filter(({ at }) => at >= first && at <= end);
  if (!earliest) return stepsWithin(first, end);
  const latest = later.pop();
  return [earliest, ...(latest ? [latest] : []), ...later, ...stepsWithin(first, end)];
}

/** Takes the room of a label among that taken already; false where it is not free. */
function takeRoom(taken: Stretch[], at: number, label: string, scale: number): boolean {
  const width = (label.length * LETTER + SPACE) * scale;
  const align = alignOf(at);
  const from = align === 'start' ? at : align === 'end' ? at - width : at - width / 2;
  const room = { from, to: from + width };
  if (taken.some((other) => room.from < other.to && other.from < room.to)) return false;
  taken.push(room);
  return true;
}

function alignOf(at: number): Tick['align'] {
  if (at < EDGE) return 'start';
  return at > 1 - EDGE ? 'end' : 'middle';
}

function around(at: number, room: number): Stretch {
  return { from: at - room, to: at + room };
}

const FIELDS: Readonly<Record<CalendarDate['unit'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** Words dates for labels. A format takes half a millisecond to make, so each is made once. */
function wording(locale: string): (date: CalendarDate, year: boolean) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return ({ day, unit }, year) => {
    const key = `${unit} ${year}`;
    const fields = { ...FIELDS[unit], ...(year && { year: 'numeric' as const }) };
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...fields, calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, format);
    return format.format(noon(day));
  };
}

function noon(day: Day): number {
  return (day + 0.5) * 86_400_000;
}
