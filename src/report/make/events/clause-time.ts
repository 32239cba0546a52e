import { type Around, isVague } from './around.ts';
import type { Clause } from './clauses.ts';
import { deeds } from './reading.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './small-words.ts';
import type { Dated, ToldSentence } from './told-sentences.ts';
import { keyAt } from './words.ts';

/** The words of time of each clause, where it has any. */
export function timesOf(told: ToldSentence, clauses: readonly Clause[], around: Around): readonly (Dated | undefined)[] {
  const leading = leadingTime(told, around);
  return clauses.map((clause, i) => {
    const time = timeOf(told, clause, around, leading);
    return (time && !isVague(time, around)) || !isLed(clause, i) ? time : (leading ?? time);
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
function timeOf({ times, words, story }: ToldSentence, clause: Clause, around: Around, leading: Dated | undefined): Dated | undefined {
  if (times.length === 0) return undefined;
  const { tokens } = words;
  const [start, end] = [tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0];
  const [verb, behind] = [tokens[clause.group.first]?.start ?? 0, tokens[clause.group.last - 1]?.end ?? 0];
  // When it was written is told of a clause only where that has no time of its own.
  const told = tokens[story]?.start ?? 0;
  let best: Dated | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (time === leading && SUBORDINATORS.has(clause.opener)) continue;
    if (time.start < start || time.end > end || tellsOfNoun({ words, time, clause })) continue;
    // What is planned for a day is told after it, and when it was planned before.
    const planned = clause.group.planned && time.start < behind;
    const away = time.end <= verb ? verb - time.end : Math.max(0, time.start - behind);
    const distance = away + (isVague(time, around) ? 1000 : 0) + (time.end <= told ? 900 : 0) + (planned ? 500 : 0);
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
  const noun = before === 'of' && deeds.has(keyAt(words, first - 2));
  // The attacks of 11 September; put off to Friday.
  if ((noun && first > clause.group.last) || before === 'to') return true;
  if (year && before === 'of') return !(last <= clause.group.first && noun);
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
