import { type Context, reportDay } from '../tagger/context.ts';
import { endsName, isBareWeekday } from '../tagger/guards.ts';
import { type Tense, tenseBefore, tenseOf } from '../tagger/tense.ts';
import { about, at, between, dayPiece, monthPiece, openStretch, type Piece, seasonPiece, type When } from '../when.ts';
import { sliding } from './counted.ts';
import { dated, type Meaning } from './meaning.ts';
import { unitOf, weekdayOf, weekOf } from './stretch.ts';

/** Dates counted from the report's own. */
export const relative: Readonly<Record<string, Meaning>> = {
  offset: dated((_slots, context, given) => (endsName(context) ? null : at(reportDay(context, Number(given)), 'day'))),
  now: dated((_slots, context) => present(at(about(reportDay(context)), 'day'))),
  recent: dated((_slots, { anchor }) =>
    present(anchor && anchor.grain !== 'year' ? at(about(monthPiece(anchor.year, anchor.month)), 'month') : null),
  ),
  gone: dated((_slots, context) => openStretch(null, about(reportDay(context)))),
  /** "The past" by itself, not "the past president"; "at the time", not "at the time of". */
  goneBy: dated((_slots, context) => {
    const bare = context.tokens[context.last]?.kind !== 'word';
    return bare ? (context.told ?? openStretch(null, about(reportDay(context)))) : null;
  }),
  future: dated((_slots, context) => openStretch(about(reportDay(context)), null)),
  soon: dated((_slots, context) => (tenseOf(context) === 'future' ? openStretch(about(reportDay(context)), null) : null)),
  weekend: dated((_slots, context) => {
    const coming = unitOf('weekend', 0, context);
    return coming?.from && context.anchor && coming.from.first <= context.anchor.day ? coming : unitOf('weekend', -1, context);
  }),
  weekday: dated(({ weekday = 1 }, context) => {
    if (!isBareWeekday(context)) return null;
    const near = (tense: Tense | undefined) => weekdayNear(weekday, context, tense === 'future' ? 'coming' : 'latest');
    const when = near(tenseBefore(context));
    return when && { ...when, anew: ({ year, tense }) => (year === undefined ? near(tense) : null) };
  }),
  dirWeekday: dated(({ weekday = 1, after = 0, dir = after }, context) => {
    if (dir !== 0) return weekdayNear(weekday, context, dir < 0 ? 'before' : 'after');
    const { anchor } = context;
    return anchor ? at(reportDay(context, weekOf(anchor.day, 1) + weekday - 1 - anchor.day), 'day') : null;
  }),
  dirUnit: dated(({ after = 0, dir = after, unit = 'day' }, context) => {
    // The next day is counted from the date told before, and this day may be that one.
    if (unit === 'day') return null;
    // The last decade is the ten years up to now, not one of the calendar's.
    const counted = dir !== 0 && (unit === 'decade' || unit === 'century');
    return counted ? sliding(1, unit, dir < 0 ? -1 : 1, context) : unitOf(unit, dir, context);
  }),
  theUnit: dated(({ unit = 'day' }, context, given) => unitOf(unit, Number(given), context)),
  dirMonth: dated(({ after = 0, dir = after, month = 1 }, { anchor }) => {
    if (!anchor) return null;
    const ahead = month - anchor.month;
    const shift = dir === 0 ? ahead : dir < 0 ? (ahead < 0 ? ahead : ahead - 12) : ahead > 0 ? ahead : ahead + 12;
    return at(monthPiece(anchor.year, anchor.month + shift), 'month');
  }),
  dirSeason: dated(({ after = 0, dir = after, season = 1 }, { anchor }) => {
    if (!anchor) return null;
    const years = [anchor.year - 1, anchor.year, anchor.year + 1].map((year) => seasonPiece(year, season));
    const is = (piece: Piece | null): piece is Piece => piece !== null;
    const past = years
      .filter(is)
      .filter((piece) => piece.last < anchor.day)
      .at(-1);
    const coming = years.filter(is).find((piece) => piece.first > anchor.day);
    const now = years.filter(is).find((piece) => piece.first <= anchor.day && anchor.day <= piece.last);
    return at((dir < 0 ? past : dir > 0 ? coming : (now ?? years[1])) ?? null, 'season');
  }),
  earlier: dated(({ unit = 'week' }, context) => {
    const { anchor, lexicon } = context;
    const whole = unitOf(unit, 0, context);
    const today = about(reportDay(context));
    if (!anchor || !today || !whole?.from) return whole;
    // A week that has only begun has no earlier days of its own.
    if (unit === 'week' && anchor.day - weekOf(anchor.day, lexicon.rules.weekStart ?? 1) < 1)
      return between(dayPiece(anchor.day - 7), today, 'week');
    return between(whole.from, today, whole.grain);
  }),
  later: dated(({ unit = 'week' }, context) => {
    const whole = unitOf(unit, 0, context);
    return whole && between(about(reportDay(context)), whole.to, whole.grain);
  }),
};

/** The last such weekday, the report's own day included; the last before it; the next after it; the next, its own day included. */
type Side = 'latest' | 'before' | 'after' | 'coming';

function weekdayNear(weekday: number, context: Context, side: Side): When | null {
  const { anchor } = context;
  if (!anchor) return null;
  const ahead = (weekday - weekdayOf(anchor.day) + 7) % 7;
  const shifts: Readonly<Record<Side, number>> = {
    latest: ahead === 0 ? 0 : ahead - 7,
    before: ahead - 7,
    after: ahead || 7,
    coming: ahead,
  };
  return at(reportDay(context, shifts[side]), 'day');
}

function present(when: When | null): When | null {
  return when && { ...when, present: true };
}
