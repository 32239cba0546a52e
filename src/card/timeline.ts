import type { DatedEvent } from '../model.ts';
import { kept } from '../text/kept.ts';
import { compareIntervals, type Day, type EdtfInterval, readEdtf } from '../time/edtf.ts';
import { type Axis, layAxis, type OpenSides, placeDay } from './timeline-axis.ts';
import { labelRoom, type Placed } from './timeline-labels.ts';
import { type Tick, ticksOf } from './timeline-ticks.ts';

/** One bar: the events that share it, where it lies (fractions of the width, 0 is the past) and in which lane (0 is the top). */
export type TimelineMark = {
  readonly events: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  /** No known start: an arrow towards the past. */
  readonly openStart: boolean;
  /** No known end: an arrow towards the future. */
  readonly openEnd: boolean;
  readonly approximate: boolean;
  /** Not yet happened when the report was written. */
  readonly planned: boolean;
  /** States of things rather than what happened. */
  readonly state: boolean;
};

/** All a timeline shows, as fractions of its width. */
export type Timeline = {
  readonly axis: Axis;
  /** In the order of time. */
  readonly marks: readonly TimelineMark[];
  readonly lanes: number;
  readonly ticks: readonly Tick[];
  /** Where the axis is broken: the stretch from `start` to `end` stands for time left out. */
  readonly breaks: readonly { readonly start: number; readonly end: number }[];
  /** The report's own date: the line between past and planned. Of several reports, that of the newest. */
  readonly report: number;
  /** The dates of the others. */
  readonly earlier: readonly number[];
  /** Where the word for it stands. */
  readonly reportLabel: Placed | undefined;
  /** The reader's own day, where it is near; without a label where that would touch the report's. */
  readonly today?: { readonly at: number; readonly label: Placed | undefined };
};

/** What a timeline can tell beside the events. */
export type TimelineOptions = {
  /** The reader's own day. */
  readonly today?: Day | undefined;
  /** The words that will be written for the report's date and for today, to leave room for them. */
  readonly words?: { readonly report: string; readonly today: string } | undefined;
};

/** An event, and the date (EDTF) of the report that tells it where that is another than the one given. */
export type Dated = Pick<DatedEvent, 'id' | 'kind' | 'date'> & { readonly toldOn?: string };

/** A bar is never narrower: about ten pixels on a card of 420. */
export const LEAST_WIDTH = 0.028;
const LANE_GAP = 0.008;

/** What is later than all that is drawn by less than this at least is near. */
const LEAST_NEAR: Day = 30;

/** Lays out events around the report's date; undefined where there are none. Throws `EdtfError` on a date that cannot be read. */
export function timelineOf(
  events: readonly Dated[],
  reportEdtf: string,
  locale: string,
  { today, words = { report: 'report', today: 'today' } }: TimelineOptions = {},
): Timeline | undefined {
  if (events.length === 0) return undefined;
  // Each date once: hundreds of events have but a few, and to word one takes time.
  const read = new Map<string, EdtfInterval>();
  const dated = events
    .map(({ id, kind, date: { edtf }, toldOn = reportEdtf }) => ({
      ...{ id, toldOn, planned: kind === 'planned', state: kind === 'state' },
      interval: kept(read, edtf, () => readEdtf(edtf)),
    }))
    .sort((a, b) => compareIntervals(a.interval, b.interval));
  const reports = new Map([reportEdtf, ...dated.map((event) => event.toldOn)].map((edtf) => [edtf, readEdtf(edtf)]));
  const intervals = [...read.values()];
  const { axis, today: todayAt } = axisOf([...intervals, ...reports.values()].flatMap(daysOf), today, {
    start: intervals.some((interval) => !interval.start),
    end: intervals.some((interval) => !interval.end),
  });
  const [now = 0, ...earlier] = [...reports.values()].map((report) => reportLine(axis, report));
  const bars = mergeEqual(dated.map((event) => barOf(event, axis, reports.get(event.toldOn))));
  const marks = intoLanes(bars.sort((a, b) => a.start - b.start || b.end - a.end));
  const place = labelRoom();
  const reportLabel = place(now, words.report);
  const todayLabel = todayAt === undefined ? undefined : place(todayAt, words.today);
  return {
    axis,
    marks,
    lanes: Math.max(...marks.map((mark) => mark.lane)) + 1,
    ticks: ticksOf(axis, intervals, locale, place),
    breaks: axis.sections.slice(1).map((section, i) => ({ start: axis.sections[i]?.to ?? 0, end: section.from })),
    report: now,
    earlier: earlier.filter((line) => line !== now),
    reportLabel,
    ...(todayAt !== undefined && { today: { at: todayAt, label: todayLabel } }),
  };
}

/** Lays the axis, as far as today where that lies within it or comes after it by less than what is drawn last in one piece. */
function axisOf(days: readonly Day[], today: Day | undefined, open: OpenSides): { readonly axis: Axis; readonly today?: number } {
  const axis = layAxis(days, open);
  const latest = axis.sections.at(-1);
  if (today === undefined || !latest) return { axis };
  const end = Math.max(...days);
  if (today >= end + Math.max(LEAST_NEAR, latest.end - latest.first)) return { axis };
  if (today >= end) {
    const longer = layAxis([...days, today + 1], open);
    return { axis: longer, today: placeDay(longer, today + 0.5) };
  }
  const isShown = axis.sections.some(({ first, end }) => today >= first && today < end);
  return isShown ? { axis, today: placeDay(axis, today + 0.5) } : { axis };
}

/** The days an axis must show: the first and the day after the last. */
function daysOf({ start, end }: EdtfInterval): readonly Day[] {
  return [start?.first, end && end.last + 1].filter((day) => typeof day === 'number');
}

function reportLine(axis: Axis, report: EdtfInterval): number {
  const places = daysOf(report).map((day) => placeDay(axis, day));
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
}

type Bar = Omit<TimelineMark, 'lane'>;

/** What lasts until the report ends at its line, what is planned from then on starts there: no bar tells of the other side. */
function barOf(
  { id, planned, state, interval: { start, end } }: Pick<Bar, 'planned' | 'state'> & { id: string; interval: EdtfInterval },
  axis: Axis,
  report: EdtfInterval | undefined,
): Bar {
  const now = report ? reportLine(axis, report) : 0;
  const untilReport = !planned && end !== null && end.last === report?.end?.last;
  const fromReport = planned && start !== null && start.first === report?.start?.first;
  const from = fromReport ? now : start ? placeDay(axis, start.first) : 0;
  const to = untilReport ? now : end ? placeDay(axis, end.last + 1) : 1;
  const missing = Math.max(0, LEAST_WIDTH - (to - from));
  // The side that meets the report's line stays where it is.
  const before = untilReport ? missing : fromReport ? 0 : missing / 2;
  const shifted = Math.min(Math.max(0, from - before), 1 - LEAST_WIDTH);
  return {
    events: [id],
    start: shifted,
    end: Math.min(1, Math.max(to + missing - before, shifted + LEAST_WIDTH)),
    openStart: !start,
    openEnd: !end,
    approximate: [start, end].some((date) => date?.approximate || date?.uncertain),
    planned,
    state,
  };
}

/** Events of the same time and look share one bar: seven states "nowadays" are one mark, not a pile. */
function mergeEqual(bars: readonly Bar[]): Bar[] {
  const merged = new Map<string, Bar>();
  for (const bar of bars) {
    const { events, start, end, ...style } = bar;
    const key = JSON.stringify([start.toFixed(4), end.toFixed(4), style]);
    const same = merged.get(key);
    merged.set(key, same ? { ...same, events: [...same.events, ...events] } : bar);
  }
  return [...merged.values()];
}

/** Puts each bar into the first lane that is free from its start on; states into lanes of their own, below what happened. */
function intoLanes(bars: readonly Bar[]): readonly TimelineMark[] {
  const ends: { readonly happened: number[]; readonly states: number[] } = { happened: [], states: [] };
  const inLanes = bars.map((bar) => {
    const lanes = bar.state ? ends.states : ends.happened;
    // A plan may go on right where what happened ends: its look tells them apart.
    const free = lanes.findIndex((end) => end + (bar.planned ? 0 : LANE_GAP) <= bar.start);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = bar.end;
    return { ...bar, lane };
  });
  return inLanes.map((bar) => (bar.state ? { ...bar, lane: bar.lane + ends.happened.length } : bar));
}
