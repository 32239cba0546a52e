import { dateOf } from '../day.ts';
import type { When } from '../when.ts';
import type { Token } from './tokens.ts';

/** Beside a date that tells its year, the one before it has the same: "in May and June 2013". Null where that is not so. */
export function withYearOf(next: When, when: When, between: readonly Token[]): When | null {
  const [link] = between;
  if (!when.anew || next.anew || !next.from || between.length !== 1 || link === undefined || link.key.length > 3 || link.key === '.')
    return null;
  const { year } = dateOf(next.from.first);
  const same = when.anew({ year });
  return same?.from && same.from.first <= next.from.first ? same : null;
}
