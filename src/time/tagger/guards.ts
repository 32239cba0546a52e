import type { Context } from './context.ts';
import type { Token } from './tokens.ts';

/** Whether a number that looks like a year is one: not the number of a page, not a count of people, not a part of another number. */
export function isBareYear(year: number, context: Context): boolean {
  const { lexicon, tokens, first, last } = context;
  const { words } = lexicon;
  const [before, after] = [tokens[first - 1], tokens[last]];
  if (isPartOfNumber(context)) return false;
  if (isCount(context)) return false;
  if (before && (words.labels.has(before.key) || isShortLabel(context) || /^[$€£¥#№§]$/.test(before.key))) return false;
  if (after && /^[%°$€£¥]$/.test(after.key)) return false;
  const cued = isCued(context) || before?.key === '(' || isAlone(context);
  const usual = year >= 1900 && year < 2100;
  if (cued) return year >= 1100;
  // "Vision 2030" and "Boeing 1998" are names; "London 2012" is one too.
  return usual && !(before?.capital && !before.opens && before.end + 1 === tokens[first]?.start && !isSentenceStart(tokens, first - 1));
}

/** Whether people or things are counted: 2000 fighters, 2000 to 3000 fighters. */
function isCount({ lexicon, tokens, last }: Context): boolean {
  const { counted } = lexicon.words;
  const [link, number, noun] = tokens.slice(last, last + 3);
  if (link && counted.has(link.key)) return true;
  const linked = link !== undefined && number?.kind === 'number' && !(number.digits === 2 || link.kind === 'number');
  return linked && (number.value >= 2200 || (noun !== undefined && counted.has(noun.key))) && (link.kind === 'word' || link.key === '-');
}

/** "No. 2001". */
function isShortLabel({ lexicon, tokens, first }: Context): boolean {
  const [label, dot] = [tokens[first - 2], tokens[first - 1]];
  return dot?.key === '.' && dot.joined && label !== undefined && label.key.length <= 3 && lexicon.words.labels.has(label.key);
}

/** Whether a word is part of a name of two: USA Today. */
export function endsName({ tokens, first }: Context): boolean {
  const [before, token] = [tokens[first - 1], tokens[first]];
  return token?.capital === true && before?.kind === 'word' && before.capital;
}

/** Whether a month without day or year is one: not a verb, not a name. */
export function isBareMonth(context: Context): boolean {
  const { lexicon, tokens, first, last } = context;
  const { words, rules } = lexicon;
  const token = tokens[first];
  const before = tokens[first - 1];
  if (!token) return false;
  if (isLed(context) || leadsToMonth(context)) return true;
  if (words.unsure.has(token.key)) return false;
  // A name on either side makes it part of a name, where months begin with a capital.
  const named = (near: Token | undefined) => near?.kind === 'word' && near.capital && !lexicon.senses.has(near.key);
  return !(rules.capital && (named(before) ? !isSentenceStart(tokens, first - 1) : named(tokens[last])));
}

/** Whether a weekday stands for a day: a short one (Sun, Sat) only where a word leads to it. */
export function isBareWeekday(context: Context): boolean {
  const { lexicon, tokens, first, last } = context;
  return !lexicon.words.unsure.has(tokens[first]?.key ?? '') || (isCued(context) && tokens[last]?.capital !== true);
}

/** Whether a season stands for one: in the spring, since summer; not the fall of a city. */
export function isBareSeason(context: Context): boolean {
  const { lexicon, tokens, first, last } = context;
  const before = tokens[first - 1];
  if (!before || tokens[last]?.key === 'of' || tokens[last]?.key === '-' || tokens[first]?.capital) return false;
  if (isCued(context)) return true;
  const earlier = tokens[first - 2];
  return lexicon.senses.get(before.key)?.has('article') === true && earlier !== undefined && lexicon.words.cues.has(earlier.key);
}

/** Whether a Solar Hijri month without a year is one: most of their names are other words too. */
export function isSolarMonth(context: Context): boolean {
  const { lexicon, tokens, first, last } = context;
  const isUnit = (token: Token | undefined) => lexicon.senses.get(token?.key ?? '')?.get('unit') === 'month';
  return isLed(context) || isUnit(tokens[first]) || isUnit(tokens[last - 1]);
}

function isLed(context: Context): boolean {
  return isAlone(context) || isCued(context);
}

/** Whether a word leads to the expression (in, since), or another month, day or year stands beside it: July and August. */
function isCued({ lexicon, tokens, first }: Context): boolean {
  const [earlier, before] = [tokens[first - 2], tokens[first - 1]];
  if (!before) return false;
  if (lexicon.words.cues.has(before.key)) return true;
  if (!BESIDE.has(before.key) || !earlier) return false;
  const senses = lexicon.senses.get(earlier.key);
  return earlier.digits === 4 || ['month', 'weekday', 'season'].some((name) => senses?.has(name));
}

/** April–June, April and May. */
function leadsToMonth({ lexicon, tokens, last }: Context): boolean {
  const [link, month] = [tokens[last], tokens[last + 1]];
  return link !== undefined && (BESIDE.has(link.key) || link.key === '-') && lexicon.senses.get(month?.key ?? '')?.has('month') === true;
}

const BESIDE = new Set(['and', 'or', '&', ',', '/']);

/** Whether nothing else stands on its line. */
export function isAlone({ tokens, first, last }: Context): boolean {
  const [token, after] = [tokens[first], tokens[last]];
  return token?.opens === true && (after === undefined || after.opens);
}

/** Whether the expression's ends run into letters, digits or signs: 2010.5, A-2010, /2010/, 2010_a. */
function isPartOfNumber({ tokens, first, last }: Context): boolean {
  const [token, before, after, next] = [tokens[first], tokens[first - 1], tokens[last], tokens[last + 1]];
  if (token?.joined && before && !/^[([“"‘«'،,]$/.test(before.key) && !followsDash(tokens, first)) return true;
  if (!after?.joined) return false;
  if (/^[\p{L}\d/_@=+*]/u.test(after.key)) return true;
  return /^[.:,-]$/.test(after.key) && next?.joined === true && next.kind !== 'word' && /^\d/.test(next.key);
}

/** A dash between words, or one that joins a small word to the year: post-2001. */
function followsDash(tokens: readonly Token[], first: number): boolean {
  const [earlier, dash] = [tokens[first - 2], tokens[first - 1]];
  return dash?.key === '-' && (!dash.joined || (earlier?.kind === 'word' && !earlier.capital));
}

function isSentenceStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return !token || token.opens || before === undefined || /^[.!?:;"“”؟]$/.test(before.key);
}
