import { solarDayOf } from '../solar-hijri.ts';
import type { RuleSet } from '../tagger/rule-set.ts';
import { at, datePiece, dayPiece, type When } from '../when.ts';

/** Reads 2021-07-10, 10.7.2021, 7/10/2021 and 10/07/21, with `?` where month and day may be the other way round; ۱۴۰۰/۴/۱۹ is Solar Hijri. */
export function readNumeric(text: string, rules: RuleSet): When | null {
  const [date = ''] = text.split('T');
  const parts = date.split(/[-./]/);
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const [first = '', , last = ''] = parts;
  if (first.length === 4) return yearFirst(a, b, c);
  if (first.length > 2 || (last.length !== 4 && !(last.length === 2 && date.includes('/')))) return null;
  const year = last.length === 4 ? c : c + (c < 70 ? 2000 : 1900);
  const monthFirst = rules.monthFirst === true && !date.includes('.');
  const [month, day] = (monthFirst && a <= 12) || b > 12 ? [a, b] : [b, a];
  const piece = datePiece(year, month, day);
  const unsure = rules.monthFirst === true && !date.includes('.') && a <= 12 && b <= 12 && a !== b;
  return at(piece && unsure ? { ...piece, mark: '?' } : piece, 'day');
}

function yearFirst(year: number, month: number, day: number): When | null {
  const solar = year >= 1250 && year < 1500 && month >= 1 && month <= 12 && day >= 1 && day <= (month > 6 ? 30 : 31);
  return at(solar ? dayPiece(solarDayOf(year, month, day)) : datePiece(year, month, day), 'day');
}
