import type { ReportMention } from '../../../model.ts';
import type { Clause } from './clauses.ts';
import type { ToldSentence } from './told-sentences.ts';
import { isAdverb, keyAt } from './words.ts';

/** Who takes part in what a clause tells, and whether one of them does it. */
export type Participants = { readonly ids: readonly string[]; readonly leads: boolean };

/** The entities that a clause mentions, with whom it says more about: of "who", and of a verb that shares the subject before. */
export function participantsOf(told: ToldSentence, clause: Clause, before: Clause | undefined): Participants {
  const { tokens } = told.words;
  const start = tokens[Math.max(clause.from, told.story)]?.start ?? 0;
  const verb = tokens[clause.group.first]?.start ?? 0;
  const end = tokens[clause.to - 1]?.end ?? 0;
  const own = told.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const subject = clause.subject === undefined ? [] : subjectOf(told, clause.subject);
  const lent = subject.length > 0 ? subject : before ? lentBy(told, clause, before, own) : [];
  return {
    ids: [...new Set([...lent, ...own].map(({ entity }) => entity))],
    leads: lent.length > 0 || own.some((mention) => mention.start < verb),
  };
}

/** Whom a clause names from a token on, before another clause begins within it. */
function subjectOf({ words, mentions }: ToldSentence, from: number): readonly ReportMention[] {
  const start = words.tokens[from]?.start ?? 0;
  let end = from;
  while (end < words.to && !/^(?:who|which|that|whose|where|,)$/.test(keyAt(words, end))) end++;
  const last = words.tokens[end]?.start ?? 0;
  return mentions.filter((mention) => mention.start >= start && mention.end <= last);
}

/** Said, believed: what follows "that" is told. */
function isTold({ group }: Clause): boolean {
  return group.verb.is.has('say') || group.verb.is.has('claim');
}

/** Whether "who" or "that" stands for the noun before it and does what the clause tells. */
export function tellsOfNoun({ from, group, opener }: Clause, before: Clause | undefined): boolean {
  if (!before || group.first > from + 3 || before.group.last >= from - 1) return false;
  return /^(?:who|which)$/.test(opener) || (opener === 'that' && !isTold(before));
}

/** They will …: rather those who say so. */
function isPronoun(words: ToldSentence['words'], { from, group }: Clause): boolean {
  return group.first === from + 1 && /^(?:he|she|it|they)$/.test(keyAt(words, from));
}

function lentBy(told: ToldSentence, clause: Clause, before: Clause, own: readonly ReportMention[]): readonly ReportMention[] {
  const { words, mentions } = told;
  const start = words.tokens[clause.from]?.start ?? 0;
  if (tellsOfNoun(clause, before)) {
    const noun = words.tokens[clause.from - 2];
    const near = words.tokens.slice(words.from, words.to);
    const last = mentions.findLast(({ end }) => end <= start);
    if (!noun || !last) return [];
    // Forces who …: those that were named so before, else whom was named last.
    const alike = mentions.findLast(({ end }) => end < noun.start && near.some((token) => token.end === end && token.key === noun.key));
    return [alike ?? last];
  }
  const [from, verb] = [words.tokens[before.from]?.start ?? 0, words.tokens[before.group.first]?.start ?? 0];
  const subject = () => mentions.filter((mention) => mention.start >= from && mention.end <= verb);
  if (clause.opener === 'that' && isTold(before) && (own.length === 0 || isPronoun(words, clause))) return subject();
  let at = clause.from;
  while (at < clause.group.first && isAdverb(keyAt(words, at))) at++;
  if (at < clause.group.first) return [];
  return subject();
}
