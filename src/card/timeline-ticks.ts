import { type CalendarName, calendarOf } from '../time/calendar.ts';
import type { EdtfInterval, Grain } from '../time/edtf.ts';
import { type DateFields, formatDays } from '../time/format-days.ts';
import { type Axis, type AxisSection, placeDay } from './timeline-axis.ts';
import type { Placed } from './timeline-labels.ts';
import { stepsWithin, type TickDate } from './timeline-steps.ts';

/** A date written under the axis. */
export type Tick = Placed & { readonly label: string };

/**
 * Labels for an axis, in the calendar of the locale: the dates that start or end something, then round dates, as many as fit beside one
 * another and beside what has its place already. The first label placed in each section names the year.
 */
export function ticksOf(
  axis: Axis,
  intervals: readonly EdtfInterval[],
  locale: string,
  place: (at: number, label: string) => Placed | undefined,
): readonly Tick[] {
  const calendar = calendarOf(locale);
  const named = intervals.flatMap(namedDates).sort((a, b) => a.at - b.at);
  const ticks: Tick[] = [];
  // The latest section first: where room is short, its dates matter most.
  for (const section of axis.sections.toReversed()) {
    let year = true;
    const candidates = candidatesOf(section, named, calendar);
    // Once more, as there may be room without the year.
    for (const date of [...candidates, ...candidates]) {
      if (date.onlyAlone && !year) break;
      const label = formatDays(locale, calendar, { ...FIELDS[date.unit], ...(year && { year: 'numeric' }) }, date.day, date.day);
      const placed = place(placeDay(axis, date.at), label);
      if (!placed) continue;
      ticks.push({ ...placed, label });
      year = false;
    }
  }
  return ticks.sort((a, b) => a.at - b.at);
}

/** Where an interval starts and ends: a day stands in its middle, a month or a year where it begins, one that ends an open past at its end. */
function namedDates({ start, end }: EdtfInterval): readonly TickDate[] {
  const dates: TickDate[] = [];
  if (start) dates.push({ day: start.first, unit: unitOf(start.grain), at: start.first + (start.grain === 'day' ? 0.5 : 0) });
  if (end?.grain === 'day') dates.push({ day: end.last, unit: 'day', at: end.last + 0.5 });
  else if (end && !start) dates.push({ day: end.last, unit: unitOf(end.grain), at: end.last + 1 });
  else if (end) dates.push({ day: end.first, unit: unitOf(end.grain), at: end.first });
  return dates;
}

function unitOf(grain: Grain): TickDate['unit'] {
  return grain === 'day' ? 'day' : grain === 'month' || grain === 'season' ? 'month' : 'year';
}

type Candidate = TickDate & {
  /** The name of a stretch that begins elsewhere: good only where there is no other label. */
  readonly onlyAlone?: true;
};

/**
 * The section's earliest and latest named dates, the others, then the calendar's round dates, none finer than what is named; last what
 * another calendar names otherwise.
 */
function candidatesOf({ first, end }: AxisSection, named: readonly TickDate[], calendar: CalendarName): readonly Candidate[] {
  const here = named.filter(({ at }) => at >= first && at <= end);
  // A month or a year of the report's begins within one of this calendar's.
  const isExact = ({ unit }: TickDate) => calendar === 'gregory' || unit === 'day';
  const inexact = here.filter((date) => !isExact(date)).map((date) => ({ ...date, onlyAlone: true as const }));
  const [earliest, ...later] = here.filter(isExact);
  const latest = later.pop();
  const finest = Math.min(...here.map(({ unit }) => UNITS.indexOf(unit)));
  const round = stepsWithin(first, end, calendar).filter(({ unit }) => here.length === 0 || UNITS.indexOf(unit) >= finest);
  return [...(earliest ? [earliest] : []), ...(latest ? [latest] : []), ...later, ...round, ...inexact];
}

const UNITS: readonly TickDate['unit'][] = ['day', 'month', 'year'];

const FIELDS: Readonly<Record<TickDate['unit'], DateFields>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};
