import type { DatedEvent, TextSpan } from '../../../model.ts';
import { type Around, isVague } from './around.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type DatedClause, dateClauses } from './date-clauses.ts';
import { judged } from './judged.ts';
import { labelOf } from './label-of.ts';
import { participantsOf, tellsOfNoun } from './participants-of.ts';
import { triggerOf, voicesOf } from './reading.ts';
import type { ReportDate } from './report-date.ts';
import type { Dated, ToldSentence } from './told-sentences.ts';
import { keyAt } from './words.ts';

/** An event as it is found, before it has an id; `sure` where the clause is clearly one. */
export type FoundEvent = Omit<DatedEvent, 'id'> & { readonly sure: boolean };

/** The events of a report in English, in text order. */
export function englishEvents(text: string, sentences: readonly ToldSentence[], today: ReportDate): readonly FoundEvent[] {
  let carried: { readonly time: Dated; readonly age: number } | undefined;
  let before: Spoken = { first: [], last: [] };
  return sentences.flatMap((told, i) => {
    // Words of time carry on within their paragraph, or to a sentence that points back.
    if (carried && (carried.age > REACH || (told.opens && carried.age > 0))) carried = undefined;
    const around = { text, today, carried: carried?.time, followed: followedBy(sentences[i + 1], today) };
    const meant = meantBy(told, before, today);
    const { found, spoken } =
      told.mentions.length === 0 && meant.length === 0 ? { found: [], spoken: before } : eventsOf(told, around, meant);
    before = spoken;
    const last = told.times.findLast((time) => carries(time, today));
    carried = last ? { time: last, age: 0 } : told.opens ? undefined : carried && { ...carried, age: carried.age + 1 };
    return found;
  });
}

/** The entities that the first and the last clause of a sentence speak of. */
type Spoken = { readonly first: readonly string[]; readonly last: readonly string[] };

/** Whom a sentence means that names nobody: it, their, that attack; where it has a date, whom the one before was about. */
function meantBy({ words, mentions, times, opens }: ToldSentence, before: Spoken, today: ReportDate): readonly string[] {
  if (mentions.length > 0) return [];
  const key = keyAt(words, words.from);
  if (/^(?:he|she|it|they|his|her|its|their)$/.test(key)) return before.first;
  if (/^(?:this|that|these|those)$/.test(key)) return before.last;
  return !opens && times.some((time) => carries(time, today)) ? before.first : [];
}

/** How many sentences words of time are carried over. */
const REACH = 1;

function carries(time: Dated, today: ReportDate): boolean {
  return time.first !== null && time.last !== null && time.last <= today.last && !isVague(time, { today });
}

/** The time of a sentence that begins "That came after …". */
function followedBy(next: ToldSentence | undefined, today: ReportDate): Dated | undefined {
  if (!next || next.opens) return undefined;
  const { words } = next;
  const points =
    /^(?:this|that|it)$/.test(keyAt(words, words.from)) &&
    /^(?:came|comes|follows|followed|happened|occurred)$/.test(keyAt(words, words.from + 1));
  return points ? next.times.find((time) => carries(time, today)) : undefined;
}

function eventsOf(told: ToldSentence, around: Around, meant: readonly string[]) {
  const clauses = clausesOf(told.words);
  const dated = dateClauses(told, clauses, voicesOf(told.words, clauses), around);
  const all = meant.length > 0 ? meant : [...new Set(told.mentions.map(({ entity }) => entity))];
  const people = clauses.map((clause, i) => participantsOf(told, clause, clauses[i - 1]));
  const found = dated.flatMap((each, i): readonly FoundEvent[] => {
    const who = meant.length > 0 ? { ids: meant, leads: false } : (people[i] ?? { ids: [], leads: false });
    const sure = judged(told, dated, i, who);
    if (sure === undefined) return [];
    const telling = tellingOf(told, each, [clauses[i - 1], clauses[i + 1]], around.text);
    return [{ ...telling, participants: who.ids.length > 0 ? who.ids : all, sure }];
  });
  return { found, spoken: { first: people[0]?.ids.slice(0, 1) ?? all, last: people.at(-1)?.ids ?? all } };
}

function tellingOf(told: ToldSentence, { clause, kind, date }: DatedClause, [before, next]: readonly (Clause | undefined)[], text: string) {
  const trigger = spanOf(told.words, triggerOf(told.words, clause));
  const said = next?.opener === 'that' && clause.group.verb.is.has('say');
  const whole = spanOf(told.words, { start: labelStart(told, clause, before), end: said ? told.words.to : clause.to });
  return { label: labelOf(text, whole, date.carried ? undefined : date.words), kind, sentence: told.span, trigger, date };
}

/** Of "forces who have …" with these; of a clause that shares the subject of another from its verb on; without the dateline. */
function labelStart({ words, story }: ToldSentence, clause: Clause, before: Clause | undefined): number {
  const { group } = clause;
  const from = Math.max(clause.from, story);
  if (tellsOfNoun(clause, before) && words.tokens[from - 2]?.kind === 'word') return from - 2;
  return words.tokens.slice(from, group.first).some(({ kind }) => kind === 'word') ? from : group.first;
}

/** The span of tokens in the text. */
function spanOf({ tokens }: ToldSentence['words'], { start, end }: TextSpan): TextSpan {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
