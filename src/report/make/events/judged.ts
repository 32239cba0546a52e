import type { EventKind } from '../../../model.ts';
import type { Clause } from './clauses.ts';
import type { DatedClause } from './date-clauses.ts';
import type { Participants } from './participants-of.ts';
import { deedNoun, isComplement, triggerOf } from './reading.ts';
import type { ToldSentence } from './told-sentences.ts';
import { keyAt } from './words.ts';

/** Whether a clause tells an event: surely (true), perhaps (false), or not (undefined). */
export function judged(told: ToldSentence, dated: readonly DatedClause[], i: number, { ids, leads }: Participants): boolean | undefined {
  const each = dated[i];
  if (!each) return undefined;
  const { clause, kind, from } = each;
  const { group } = clause;
  const { verb } = group;
  if (group.negated || isPointing(told, clause, dated[i + 1]?.clause) || isAttribution(told, clause)) return undefined;
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
function isPointing({ words }: ToldSentence, { from, group }: Clause, next: Clause | undefined): boolean {
  if (isComplement(next) && group.passive && group.verb.is.has('claim') && keyAt(words, group.first - 1) === 'it') return true;
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
