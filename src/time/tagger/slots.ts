import type { When } from '../when.ts';
import type { Lexicon } from './lexicon.ts';
import type { Unit } from './rule-set.ts';
import type { Token } from './tokens.ts';

/** What the classes of a pattern stood for: `month`, and `month2` where there is a second one. */
export type Slots = {
  readonly [name in
    | 'day'
    | 'month'
    | 'solar'
    | 'weekday'
    | 'season'
    | 'year'
    | 'short'
    | 'n'
    | 'nth'
    | 'decade'
    | 'dir'
    | 'after'
    | 'hour']?: number;
} & {
  readonly day2?: number;
  readonly year2?: number;
  readonly nth2?: number;
  readonly unit?: Unit;
  readonly numeric?: string;
  readonly when?: When;
  readonly when2?: When;
};

/** A value for a class at a token, and the token after it. */
export type Filling = { readonly value: number | string; readonly next: number };

const NONE: readonly Filling[] = [];

/** What a class can stand for at a token. */
export function fillings(name: string, tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Filling[] {
  const token = tokens[at];
  if (!token) return NONE;
  if (token.kind === 'word') return wordFillings(name, tokens, at, lexicon);
  if (token.kind === 'number') {
    const value = name === 'n' ? whole(token) : numberAs(name, token, lexicon);
    return value === undefined ? NONE : [{ value, next: at + 1 }];
  }
  if (name === 'numeric' && token.kind === 'dotted') return [{ value: token.key, next: at + 1 }];
  return name === 'hour' && token.kind === 'clock' ? [{ value: Number.parseInt(token.key, 10), next: at + 1 }] : NONE;
}

function whole({ value, suffix }: Token): number | undefined {
  return suffix === '' ? value : undefined;
}

function numberAs(name: string, { value, digits, suffix }: Token, { words }: Lexicon): number | undefined {
  switch (name) {
    case 'day':
      return digits > 0 && digits <= 2 && value >= 1 && value <= 31 && (suffix === '' || words.dayEndings.has(suffix)) ? value : undefined;
    case 'nth':
      return suffix !== '' && words.dayEndings.has(suffix) ? value : undefined;
    case 'year':
      return digits === 4 && suffix === '' && value >= 1000 && value < 2200 ? value : undefined;
    case 'short':
      return digits === 2 && suffix === '' ? value : undefined;
    case 'decade':
      return words.decadeEndings.has(suffix) && value % 10 === 0 && (digits === 2 || digits === 4) ? value : undefined;
    case 'hour':
      return digits > 0 && digits <= 2 && value <= 24 && suffix === '' ? value : undefined;
    case 'oclock':
      return digits > 0 && digits <= 2 && value <= 12 && (suffix === 'am' || suffix === 'pm') ? value : undefined;
    default:
      return undefined;
  }
}

function wordFillings(name: string, tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Filling[] {
  const token = tokens[at] as Token;
  const value = lexicon.senses.get(token.key)?.get(name);
  if (value === undefined) return NONE;
  if (name === 'n') return [wholeWords(value as number, tokens, at, lexicon)];
  const named = name === 'month' || name === 'weekday';
  const dot = tokens[at + 1];
  // Before a year a month is one however it is written.
  if (named && lexicon.rules.capital && !token.capital && dot?.digits !== 4) return NONE;
  const filling = { value, next: at + 1 };
  return named && dot?.key === '.' && dot.joined && isShortened(token, tokens[at + 2], lexicon)
    ? [filling, { value, next: at + 2 }]
    : [filling];
}

/** Whether the dot behind a name is the name's: Sept. 11, not the end of a sentence. */
function isShortened({ key }: Token, after: Token | undefined, { rules }: Lexicon): boolean {
  if (key.length > 5 || !after || after.opens || (after.kind === 'word' && after.capital)) return false;
  return !rules.months.some((month) => month === key || month.startsWith(`${key} `));
}

/** Twenty-five, a few, a couple of. */
function wholeWords(first: number, tokens: readonly Token[], at: number, { senses }: Lexicon): Filling {
  let value = first;
  let next = at + 1;
  const follow = (index: number) => senses.get(tokens[index]?.key ?? '')?.get('n') as number | undefined;
  const ones = follow(tokens[next]?.key === '-' ? next + 1 : next);
  if (first >= 20 && first < 100 && ones !== undefined && ones < 10) {
    value = first + ones;
    next += tokens[next]?.key === '-' ? 2 : 1;
  } else if (first === 1) {
    const more = follow(next);
    if (more !== undefined && more !== 1) [value, next] = [more, next + 1];
  }
  return { value, next: tokens[next]?.key === 'of' ? next + 1 : next };
}
