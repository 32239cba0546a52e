import type { TextSpan } from '../../model.ts';
import { AROUND } from '../../text/quote.ts';
import { field, listOfField, numberOfField, textOfField } from '../fields.ts';
import { anchor, type Budget, type Quote } from '../making/anchor.ts';
import { type Points, pointsOf } from './points.ts';

/** A text with its places counted. */
export type CountedText = { readonly text: string; readonly points: Points };

/** The text with its places counted. */
export function countedText(text: string): CountedText {
  return { text, points: pointsOf(text) };
}

/** Two selectors of the same stretch: by its words and by its place; the latter refined to a stretch within. */
export function selectorsOf(counted: CountedText, span: TextSpan, within?: TextSpan): readonly object[] {
  const place = placeOf(counted, span, 0);
  const base = counted.points.toPoints(span.start);
  return [
    { type: 'TextQuoteSelector', ...quoteAt(counted.text, span) },
    within ? { ...place, refinedBy: placeOf(counted, within, base) } : place,
  ];
}

/** Where a target's selectors point, and what within that where they are refined. */
export type Selected = { readonly span: TextSpan; readonly within?: TextSpan };

/** Reads selectors against the text: the place is believed where the words stand there. */
export function selectedIn({ text, points }: CountedText, target: unknown, budget: Budget): Selected | undefined {
  const selectors = listOfField(target, 'selector');
  const quote = quoteIn(target);
  const position = selectors.find((each) => field(each, 'type') === 'TextPositionSelector');
  const place = position === undefined ? undefined : spanOf(position, points, 0);
  const isNear = place && (!quote || text.slice(place.start, place.end) === quote.exact);
  const span = isNear ? place : quote && anchor(text, quote, place?.start, budget);
  if (!span) return undefined;
  const refined = field(position, 'refinedBy');
  const within = refined === undefined ? undefined : spanOf(refined, points, points.toPoints(span.start));
  return within ? { span, within } : { span };
}

/** The words of the first quote among a target's selectors. */
export function quoteIn(target: unknown): Quote | undefined {
  const selector = listOfField(target, 'selector').find((each) => field(each, 'type') === 'TextQuoteSelector');
  const exact = textOfField(selector, 'exact');
  if (exact === undefined) return undefined;
  const around = (key: string) => (typeof field(selector, key) === 'string' ? (field(selector, key) as string).slice(0, 4 * AROUND) : '');
  return { exact, prefix: around('prefix'), suffix: around('suffix') };
}

function placeOf({ points }: CountedText, { start, end }: TextSpan, base: number): object {
  return { type: 'TextPositionSelector', start: points.toPoints(start) - base, end: points.toPoints(end) - base };
}

function spanOf(selector: unknown, points: Points, base: number): TextSpan | undefined {
  const start = numberOfField(selector, 'start');
  const end = numberOfField(selector, 'end');
  if (start === undefined || end === undefined) return undefined;
  return { start: points.toUnits(start + base), end: points.toUnits(end + base) };
}

/** The words with those around them, no character cut in two. */
function quoteAt(text: string, { start, end }: TextSpan): Quote {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isLow(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isLow(text, to) ? to - 1 : to),
  };
}

function isLow(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at));
}
