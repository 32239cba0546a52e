import { type Day, dateOf, dayOf, daysInMonth } from './day.ts';
import { type EdtfDate, type Grain, readEdtf } from './edtf.ts';
import { firstSolarDay, solarDayOf } from './solar-hijri.ts';

/** How coarse the words are that tell a date: a week or a quarter is an interval in EDTF, and yet one date in words. */
export type TimeGrain = Grain | 'week' | 'quarter';

/** One end of a stretch of time: as EDTF without a mark, and the days it may mean. */
export type Piece = Pick<EdtfDate, 'first' | 'last'> & { readonly edtf: string; readonly mark: '' | '~' | '?' | '%' };

/** What words of time stand for. A single date has the same piece at both ends; null is an open end. */
export type When = {
  readonly from: Piece | null;
  readonly to: Piece | null;
  readonly grain: TimeGrain;
  /** An ISO 8601 duration, where the words tell how long. */
  readonly duration?: string;
  /** The same words in another year, or with their direction known: for dates that do not tell their year. */
  readonly anew?: (choice: { readonly year?: number; readonly tense?: 'past' | 'future' }) => When | null;
  /** The report's own time (now), which is no date told. */
  readonly present?: true;
};

/** Reads a date of the subset; null where it is none. */
function pieceOf(edtf: string): Piece | null {
  const { start } = readEdtf(edtf);
  return start && { edtf, first: start.first, last: start.last, mark: '' };
}

function yearText(year: number): string | null {
  if (!Number.isInteger(year) || Math.abs(year) > 9999) return null;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** A calendar day. */
export function dayPiece(day: Day): Piece | null {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return datePiece(year, month, dayOfMonth);
}

/** A day by its date; null where there is none such. */
export function datePiece(year: number, month: number, day: number): Piece | null {
  const text = yearText(year);
  if (text === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return pieceOf(`${text}-${two(month)}-${two(day)}`);
}

/** A month; months past 12 or below 1 run on into other years. */
export function monthPiece(year: number, month: number): Piece | null {
  const text = yearText(year + Math.floor((month - 1) / 12));
  return text === null ? null : pieceOf(`${text}-${two(((((month - 1) % 12) + 12) % 12) + 1)}`);
}

/** A season, 1 to 4 from spring. */
export function seasonPiece(year: number, season: number): Piece | null {
  const text = yearText(year);
  return text === null ? null : pieceOf(`${text}-2${season}`);
}

/** A year. */
export function yearPiece(year: number): Piece | null {
  const text = yearText(year);
  return text === null ? null : pieceOf(text);
}

/** The decade or the century that a year is in. */
export function agePiece(year: number, grain: 'decade' | 'century'): Piece | null {
  if (year < 0) return null;
  const text = yearText(year);
  return text === null ? null : pieceOf(grain === 'decade' ? `${text.slice(0, 3)}X` : `${text.slice(0, 2)}XX`);
}

/** A single date. */
export function at(piece: Piece | null, grain: TimeGrain): When | null {
  return piece && { from: piece, to: piece, grain };
}

/** From one piece to another; null where one is missing or the end comes first. */
export function between(from: Piece | null, to: Piece | null, grain: TimeGrain): When | null {
  return from && to && from.first <= to.last ? { from, to, grain } : null;
}

/** What lies before or after the report, with no other end. */
export function openStretch(from: Piece | null, to: Piece | null): When | null {
  return from || to ? { from, to, grain: 'day', present: true } : null;
}

/** The days of a Solar Hijri month, or of the year where no month is given. */
export function solarStretch(year: number, month?: number): When | null {
  const first = solarDayOf(year, month ?? 1, 1);
  if (first < firstSolarDay) return null;
  const next = month === undefined || month === 12 ? solarDayOf(year + 1, 1, 1) : solarDayOf(year, month + 1, 1);
  return between(dayPiece(first), dayPiece(next - 1), month === undefined ? 'year' : 'month');
}

/** The same piece, known only about. */
export function about<P extends Piece | null>(piece: P): P {
  return piece && { ...piece, mark: piece.mark === '?' || piece.mark === '%' ? '%' : '~' };
}

/** The same day so many months on, or the last day of the month where it has none such. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** A stretch of time as EDTF. */
export function edtfOf({ from, to }: When): string {
  const end = (piece: Piece | null) => (piece ? piece.edtf + piece.mark : '..');
  return from === to && from ? end(from) : `${end(from)}/${end(to)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
