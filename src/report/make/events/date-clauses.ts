import type { DateValue, EventKind } from '../../../model.ts';
import { type Around, isAhead, isVague } from './around.ts';
import { timesOf } from './clause-time.ts';
import type { Clause } from './clauses.ts';
import { carriedDate, sharedDate, whenDate } from './lent-dates.ts';
import { ownDate } from './own-date.ts';
import { kindOf, type Voice } from './reading.ts';
import type { ToldSentence } from './told-sentences.ts';
import { keyAt } from './words.ts';

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

/** The clauses of a sentence with their dates. */
export function dateClauses(
  told: ToldSentence,
  clauses: readonly Clause[],
  voices: readonly Voice[],
  around: Around,
): readonly DatedClause[] {
  const own = timesOf(told, clauses, around);
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

function isThere({ words }: ToldSentence, { group }: Clause): boolean {
  return group.copula === true && keyAt(words, group.first - 1) === 'there';
}

function reportedDate(kind: EventKind, open: boolean, { today }: Around): DateValue {
  if (kind === 'planned')
    return { edtf: `${today.about}/..`, basis: 'estimated', reason: 'Still ahead when the report was made, with no end given.' };
  if (open) return { edtf: `../${today.about}`, basis: 'estimated', reason: 'Before the report, from no day that it gives.' };
  return { edtf: today.about, basis: 'estimated', reason: 'Told as so at the time of the report.' };
}
