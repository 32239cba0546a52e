import type { DateValue, EventKind, TextSpan } from '../../../model.ts';
import type { Clause } from './clauses.ts';
import { ownDate } from './own-date.ts';
import type { Voice } from './reading.ts';
import { deeds, kindOf } from './reading.ts';
import { about, type ReportDate } from './report-date.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './small-words.ts';
import type { Dated, ToldSentence } from './told-sentences.ts';
import { keyAt } from './verb-group.ts';

/** A clause with its date, and how near the words of that date stand. */
export type DatedClause = {
  readonly clause: Clause;
  readonly voice: Voice;
  readonly kind: EventKind;
  readonly date: DateValue;
  /** The words are of the report's own time: nowadays. */
  readonly vague: boolean;
  readonly from: 'clause' | 'sentence' | 'text' | 'report';
};

/** What the sentences around tell of time: words that a sentence without any may hang on. */
export type Around = {
  readonly text: string;
  readonly today: ReportDate;
  readonly carried: Dated | undefined;
  readonly followed: Dated | undefined;
};

/** The clauses of a sentence with their dates. */
export function dateClauses(
  told: ToldSentence,
  clauses: readonly Clause[],
  voices: readonly Voice[],
  around: Around,
): readonly DatedClause[] {
  const leading = leadingTime(told, around);
  const own = clauses.map((clause, i) => {
    const time = timeOf(told, clause, around, leading);
    return (time && !isVague(time, around)) || !isLed(clause, i) ? time : (leading ?? time);
  });
  const kinds = clauses.map((clause, i) =>
    kindOf(told.words, clause, voices[i] ?? 'own', own[i] !== undefined && !isVague(own[i], around)),
  );
  let open = false;
  return clauses.map((clause, i) => {
    const voice = voices[i] ?? 'own';
    const time = own[i];
    const kind = time && isAhead(time, around) && kinds[i] !== 'claimed' && kinds[i] !== 'denied' ? 'planned' : (kinds[i] ?? 'state');
    open = kind === 'claimed' && (isThere(told, clause) || (open && /^(?:that|which|who)$/.test(clause.opener) && !clause.aside));
    const of = { clause, voice, kind, vague: isVague(time, around) };
    if (time) return { ...of, date: ownDate(time, around.today), from: 'clause' as const };
    const shared = whenDate(told, clause) ?? sharedDate(clauses, own, kinds, i, around);
    if (shared) return { ...of, date: shared, from: 'sentence' as const };
    const carried = carriedDate(told, clause, kind, i, around);
    if (carried) return { ...of, date: carried, from: 'text' as const };
    return { ...of, date: reportedDate(kind, open, around), from: 'report' as const };
  });
}

/** On Monday, …: the time with which a sentence begins, for all of its clauses that hang on no other. */
function leadingTime({ times, words }: ToldSentence, around: Around): Dated | undefined {
  const [time] = times;
  const { tokens, from } = words;
  if (!time || isVague(time, around) || time.start > (tokens[from + 1]?.start ?? 0)) return undefined;
  let next = from;
  while (next < words.to && (tokens[next]?.start ?? 0) < time.end) next++;
  return keyAt(words, next) === ',' ? time : undefined;
}

function isLed({ opener, group }: Clause, index: number): boolean {
  return opener !== 'of' && !SUBORDINATORS.has(opener) && (index === 0 || (group.tense !== 'present' && !group.planned));
}

/** The words of time of a clause: those nearest to its verb. */
function timeOf({ times, words }: ToldSentence, clause: Clause, around: Around, leading: Dated | undefined): Dated | undefined {
  if (times.length === 0) return undefined;
  const { tokens } = words;
  const [start, end] = [tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0];
  const [verb, behind] = [tokens[clause.group.first]?.start ?? 0, tokens[clause.group.last - 1]?.end ?? 0];
  let best: Dated | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (time === leading && SUBORDINATORS.has(clause.opener)) continue;
    if (time.start < start || time.end > end || tellsOfNoun({ words, time, clause })) continue;
    // What is planned for a day is told after it, and when it was planned before.
    const planned = clause.group.planned && time.start < behind;
    const away = time.end <= verb ? verb - time.end : Math.max(0, time.start - behind);
    const distance = away + (isVague(time, around) ? 1000 : 0) + (planned ? 500 : 0);
    if (distance < least) [best, least] = [time, distance];
  }
  return best;
}

/** The 2014 election, the war of 2001, the worst attack since May: the time is the noun's, not the clause's. */
function tellsOfNoun({ words, time, clause }: { words: ToldSentence['words']; time: Dated; clause: Clause }): boolean {
  const { tokens } = words;
  let first = clause.from;
  while (first < clause.to && (tokens[first]?.start ?? 0) < time.start) first++;
  let last = first;
  while (last < clause.to && (tokens[last]?.start ?? 0) < time.end) last++;
  const year = /^(?:the )?\p{Nd}{4}s?$/iu.test(time.text);
  const [before, after] = [keyAt(words, first - 1), keyAt(words, last)];
  // The floods of 2010 destroyed: then it is the clause's too.
  if (year && before === 'of') return !(last <= clause.group.first && deeds.has(keyAt(words, first - 2)));
  if (year && (DETERMINERS.has(before) || /^the /i.test(time.text)) && tokens[last]?.kind === 'word' && !PREPOSITIONS.has(after))
    return true;
  if (/^(?:before|since|until|after)\b/i.test(time.text) && /^(?:years|days|months|decades|times|period|era)$/.test(before)) return true;
  if (isNested(words, clause, first) || isInBrackets(words, clause, first)) return true;
  if (!/^(?:ever )?since\b/i.test(time.text)) return false;
  for (let at = clause.group.last; at < first; at++) if (/^(?:most|first|worst|\p{L}{2,}est)$/u.test(keyAt(words, at))) return true;
  return false;
}

/** Since gaining independence in 1962: the time of what is told with no clause of its own. */
function isNested(words: ToldSentence['words'], { group }: Clause, before: number): boolean {
  for (let at = group.last; at < before - 1; at++)
    if (/^(?:since|after|before)$/.test(keyAt(words, at)) && /.{3}ing$/.test(keyAt(words, at + 1))) return true;
  return false;
}

/** (born in 1973): beside what the clause tells. */
function isInBrackets(words: ToldSentence['words'], { from, group }: Clause, at: number): boolean {
  for (let i = at - 1; i >= from && i > at - 40; i--) {
    if (keyAt(words, i) === ')') return false;
    if (keyAt(words, i) === '(') return group.first < i || group.first > at;
  }
  return false;
}

/** Nowadays, recently: the report's own time, on which nothing else hangs. */
export function isVague(time: Dated | undefined, { today }: Pick<Around, 'today'>): boolean {
  return (
    time !== undefined &&
    !/\p{Nd}/u.test(time.text) &&
    (time.edtf === today.about || (time.edtf.endsWith('~') && today.about.startsWith(time.edtf.slice(0, -1))))
  );
}

function isAhead(time: Dated, { today }: Around): boolean {
  return time.first !== null && time.first > today.last;
}

function isThere({ words }: ToldSentence, { group }: Clause): boolean {
  return group.copula === true && keyAt(words, group.first - 1) === 'there';
}

/** The spring of 2023, when they left: the time that stands before "when", or with which what stands there began. */
function whenDate({ words, times }: ToldSentence, { from, opener, aside }: Clause): DateValue | undefined {
  if (opener !== 'when' || !aside) return undefined;
  const comma = words.tokens[from - 2]?.start ?? 0;
  const time = times.find(({ end }) => end === comma);
  if (!time) return undefined;
  const [start = ''] = time.edtf.split('/');
  const edtf = /^(?:ever )?since\b/i.test(time.text) ? start : time.edtf;
  return { edtf, basis: 'resolved', words: { start: time.start, end: time.end }, reason: `Told of “${time.text}”.` };
}

/** How many clauses on either side may lend their date. */
const NEAR = 7;
const JOINS = /^(?:and|or|but|,|;)$/;

/** The date of another clause of the sentence. */
function sharedDate(
  clauses: readonly Clause[],
  own: readonly (Dated | undefined)[],
  kinds: readonly EventKind[],
  i: number,
  around: Around,
): DateValue | undefined {
  const clause = clauses[i];
  if (!clause || clause.opener === 'of') return undefined;
  const joined = JOINS.test(clause.opener);
  for (let step = 2; step < NEAR * 2; step++) {
    const j = i + (step % 2 ? step >> 1 : -(step >> 1));
    const time = own[j];
    if (!time || isVague(time, around) || time.first === null || tellsAside(clauses[j])) continue;
    const alike = kinds[i] === kinds[j];
    if (isPast(clause, kinds[i]) ? kinds[j] === 'planned' || isAhead(time, around) : !(alike && joined && j < i)) continue;
    const same = joined && j === i - 1 && clause.from === clause.group.first;
    const words = { start: time.start, end: time.end };
    const reason = `Told in one sentence with “${time.text}”.`;
    return { edtf: same ? time.edtf : about(time.edtf), basis: 'resolved', words, reason };
  }
  return undefined;
}

/** , which was set up in 1992, */
function tellsAside(clause: Clause | undefined): boolean {
  return clause?.aside === true && /^(?:who|which|whose|where)$/.test(clause.opener);
}

/** The date of a sentence before, or of one that says that it came after this. */
function carriedDate(told: ToldSentence, clause: Clause, kind: EventKind, index: number, around: Around): DateValue | undefined {
  if (told.times.some((time) => !isVague(time, around)) || clause.opener === 'of') return undefined;
  const { followed, carried } = around;
  if (followed && index === 0 && kind !== 'planned')
    return hung(followed, `No words of its own: what is told of “${followed.text}” came before it.`);
  if (!carried) return undefined;
  const pointing = index === 0 && pointsBack(told, clause);
  const { is } = clause.group.verb;
  const narrated = isPast(clause, kind) && !told.opens && !is.has('say') && !is.has('claim');
  // Decided then to do what may not have been done yet.
  if (kind === 'planned' && clause.group.tense === 'past' && !told.opens && clause.opener !== 'that')
    return openFrom(hung(carried, `No words of its own: told beside “${carried.text}”.`));
  return pointing || narrated ? hung(carried, `No words of its own: told beside “${carried.text}”.`) : undefined;
}

function openFrom(date: DateValue): DateValue {
  return { ...date, edtf: `${date.edtf.split('/')[0]}/..` };
}

/** Told as over, in whose voice ever. */
function isPast({ group }: Clause, kind: EventKind | undefined): boolean {
  return kind === 'occurred' || (group.tense === 'past' && (kind === 'denied' || kind === 'claimed'));
}

function hung(time: Dated, reason: string): DateValue {
  return { edtf: about(time.edtf), basis: 'resolved', words: { start: time.start, end: time.end }, carried: true, reason };
}

/** These gains, that attack: spoken of before. */
function pointsBack({ words }: ToldSentence, { from, group }: Clause): boolean {
  if (from !== words.from || group.first <= from + 1) return false;
  if (/^(?:these|those|such|this|that)$/.test(keyAt(words, from))) return true;
  // The advance has …
  return keyAt(words, from) === 'the' && deeds.has(keyAt(words, from + 1)) && group.first === from + 2;
}

function reportedDate(kind: EventKind, open: boolean, { today }: Around): DateValue {
  if (kind === 'planned')
    return { edtf: `${today.about}/..`, basis: 'estimated', reason: 'Still ahead when the report was made, with no end given.' };
  if (open) return { edtf: `../${today.about}`, basis: 'estimated', reason: 'Before the report, from no day that it gives.' };
  return { edtf: today.about, basis: 'estimated', reason: 'Told as so at the time of the report.' };
}

/** The span of tokens in the text. */
export function spanOf({ tokens }: ToldSentence['words'], { start, end }: TextSpan): TextSpan {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
