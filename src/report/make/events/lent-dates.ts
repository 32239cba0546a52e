import type { DateValue, EventKind } from '../../../model.ts';
import { type Around, isAhead, isVague } from './around.ts';
import type { Clause } from './clauses.ts';
import { deeds } from './reading.ts';
import { about } from './report-date.ts';
import type { Dated, ToldSentence } from './told-sentences.ts';
import { keyAt } from './words.ts';

/** The spring of 2023, when they left: the time that stands before "when", or with which what stands there began. */
export function whenDate({ words, times }: ToldSentence, { from, opener, aside }: Clause): DateValue | undefined {
  if (opener !== 'when' || !aside) return undefined;
  const comma = words.tokens[from - 2]?.start ?? 0;
  const time = times.find(({ end }) => end === comma);
  if (!time) return undefined;
  const [start = '', end = start] = time.edtf.split('/');
  const edtf = /^(?:ever )?since\b/i.test(time.text) ? start : /\b(?:until|till|to)\b/i.test(time.text) ? end : time.edtf;
  return { edtf, basis: 'resolved', words: { start: time.start, end: time.end }, reason: `Told of “${time.text}”.` };
}

/** How many clauses on either side may lend their date. */
const NEAR = 7;
const JOINS = /^(?:and|or|but|,|;)$/;

/** The date of another clause of the sentence. */
export function sharedDate(
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
export function carriedDate(told: ToldSentence, clause: Clause, kind: EventKind, index: number, around: Around): DateValue | undefined {
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
