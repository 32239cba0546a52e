import type { DatedEvent, EventKind } from '../../../model.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Around, type DatedClause, dateClauses, isVague, spanOf } from './date-clauses.ts';
import { labelOf } from './label-of.ts';
import { type Participants, participantsOf, tellsOfNoun } from './participants-of.ts';
import { deedNoun, isComplement, triggerOf, voicesOf } from './reading.ts';
import type { ReportDate } from './report-date.ts';
import type { Dated, ToldSentence } from './told-sentences.ts';
import { keyAt } from './verb-group.ts';

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
    const meant = meantBy(told, before);
    const { found, spoken } =
      told.mentions.length === 0 && meant.length === 0 ? { found: [], spoken: before } : eventsOf(told, around, meant);
    before = spoken;
    const last = told.times.findLast((time) => carries(time, today));
    carried = last ? { time: last, age: 0 } : carried && { ...carried, age: carried.age + 1 };
    return found;
  });
}

/** The entities that the first and the last clause of a sentence speak of. */
type Spoken = { readonly first: readonly string[]; readonly last: readonly string[] };

/** Whom a sentence means that names nobody: it, their, that attack. */
function meantBy({ words, mentions }: ToldSentence, before: Spoken): readonly string[] {
  if (mentions.length > 0) return [];
  const key = keyAt(words, words.from);
  if (/^(?:he|she|it|they|his|her|its|their)$/.test(key)) return before.first;
  return /^(?:this|that|these|those)$/.test(key) ? before.last : [];
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

/** Of "forces who have …" with these; of a clause that shares the subject of another from its verb on. */
function labelStart({ words }: ToldSentence, clause: Clause, before: Clause | undefined): number {
  const { from, group } = clause;
  if (tellsOfNoun(clause, before) && words.tokens[from - 2]?.kind === 'word') return from - 2;
  return words.tokens.slice(from, group.first).some(({ kind }) => kind === 'word') ? from : group.first;
}

/** Whether a clause tells an event: surely (true), perhaps (false), or not (undefined). */
function judged(told: ToldSentence, dated: readonly DatedClause[], i: number, { ids, leads }: Participants): boolean | undefined {
  const each = dated[i];
  if (!each) return undefined;
  const { clause, kind, from } = each;
  const { group } = clause;
  const { verb } = group;
  if (group.negated || isPointing(told, clause) || isAttribution(told, clause)) return undefined;
  if (/^(?:if|unless|whether|until|till)$/.test(clause.opener) || /^(?:i|we|you)$/.test(keyAt(told.words, group.first - 1)))
    return undefined;
  const own = from === 'clause';
  const vague = own && each.vague;
  if (ids.length === 0 && !own && each.voice === 'own') return undefined;
  const next = dated[i + 1];
  const tells = next !== undefined && isComplement(next.clause) && !group.passive;
  if (tells && (verb.is.has('say') || verb.is.has('claim'))) return saying(own, leads, next.kind, verb.is.has('say'));
  const noun = deedNoun(told.words, clause) !== undefined;
  if (clause.opener === 'of') return false;
  if (verb.base === 'become') return kind === 'planned' ? false : leads;
  const isDated = own && !vague;
  if (group.copula || verb.base === 'be') return isDated || (noun && from === 'sentence') || isView(each) ? false : undefined;
  if (group.planned || group.progressive) return isNothing(verb.is) && !own ? undefined : leads || (own && ids.length > 0);
  if (isNothing(verb.is)) return isDated || (noun && (own || from === 'sentence' || isView(each))) ? noun && leads : undefined;
  if (verb.is.has('say') && !own && saysNothing(told, clause)) return undefined;
  if (own) return leads || ids.length > 0;
  if (verb.is.size === 0) return from === 'report' && each.voice === 'own' ? undefined : false;
  return leads;
}

/** Believed, argued: what follows. */
function isView({ voice, clause }: DatedClause): boolean {
  return voice !== 'own' && /^(?:that|which|who)$/.test(clause.opener);
}

/** Said: “…”. */
function saysNothing({ words }: ToldSentence, clause: Clause): boolean {
  return triggerOf(words, clause).end <= clause.group.last;
}

function saying(own: boolean, leads: boolean, next: EventKind, said: boolean): boolean | undefined {
  return leads && (own || (next === 'planned' && said)) ? own : undefined;
}

/** A verb that by itself tells no event. */
function isNothing(is: ReadonlySet<string>): boolean {
  return is.has('light') && !is.has('deed') && !is.has('degree') && !is.has('say');
}

/** That came after, this comes as, it is believed that: only what follows is told. */
function isPointing({ words }: ToldSentence, { from, group }: Clause): boolean {
  if (group.passive && group.verb.is.has('claim') && keyAt(words, group.first - 1) === 'it') return true;
  return (
    /^(?:this|that|it|which)$/.test(keyAt(words, group.first - 1)) &&
    group.first - from <= 1 &&
    /^(?:come|happen|occur|follow)$/.test(group.verb.base)
  );
}

/** …, officials said. */
function isAttribution({ words }: ToldSentence, { from, to, group, opener }: Clause): boolean {
  if (!group.verb.is.has('say') || opener !== ',') return false;
  let left = 0;
  for (let at = group.last; at < to; at++) if (words.tokens[at]?.kind === 'word' && !words.isTime(at)) left++;
  return left === 0 || group.first === from || (left <= 3 && to === words.to);
}
