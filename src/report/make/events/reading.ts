import type { EventKind, TextSpan } from '../../../model.ts';
import type { Clause } from './clauses.ts';
import { DETERMINERS, PREPOSITIONS } from './small-words.ts';
import { FORM } from './verb-forms.ts';
import { DEED_NOUNS } from './verb-lists.ts';
import { formAt, isAdverb, keyAt, type Words } from './words.ts';

/** Nouns that tell of a deed. */
export const deeds: ReadonlySet<string> = new Set(DEED_NOUNS.split(' '));

/** Whose voice a clause is in: the report's own, or that of somebody who believes, or denies. */
export type Voice = 'own' | 'claimed' | 'denied';

/** The voice of each clause of a sentence: what is believed, argued or denied, up to what the report adds aside. */
export function voicesOf(words: Words, clauses: readonly Clause[]): readonly Voice[] {
  let voice: Voice = 'own';
  return clauses.map(({ group, opener, aside }, i) => {
    if (opener === 'but' || opener === ';' || (aside && /^(?:who|which|whose|where)$/.test(opener))) voice = 'own';
    const own = voice;
    const said = group.passive && keyAt(words, group.first - 1) !== 'it';
    if (said || group.planned || !isComplement(clauses[i + 1])) return own;
    if (group.verb.is.has('deny')) voice = 'denied';
    else if (group.verb.is.has('claim') && !group.negated) voice = 'claimed';
    return own;
  });
}

/** Whether a clause is what is said in the one before: not a charge that is made there. */
export function isComplement(clause: Clause | undefined): boolean {
  return clause?.opener === 'that' && !clause.aside;
}

/** What kind of event a clause tells of. `dated`: words of time stand in it. */
export function kindOf(words: Words, { group, opener }: Clause, voice: Voice, dated: boolean): EventKind {
  const { verb, tense, planned, alleged, progressive, copula, passive } = group;
  if (planned || opener === 'of') return 'planned';
  if (voice !== 'own') return voice;
  if (alleged) return 'claimed';
  if (!passive && verb.is.has('deny') && (!REFUSALS.has(verb.base) || isOfView(words, group.last))) return 'denied';
  if (!passive && CLAIMS.has(verb.base)) return 'claimed';
  if (copula || verb.base === 'be') return 'state';
  if (tense === 'present') return verb.is.has('say') && !progressive ? 'occurred' : 'state';
  if (tense === 'perfect') return !dated && (progressive || verb.is.has('degree') || lasts(words, group.last)) ? 'state' : 'occurred';
  return tense === 'ahead' ? 'planned' : 'occurred';
}

/** What is done to an offer as well: only of what somebody says are they a denial. */
const REFUSALS = new Set('dismiss rebuff reject repudiate'.split(' '));

/** Told of as somebody's view also where nothing more is said of it. */
const CLAIMS = new Set(
  'accuse insist allege argue believe blame claim contend criticise criticize dispute doubt fear question speculate suspect'.split(' '),
);

const VIEWS =
  /^(?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|fears?|concerns?|criticism|charges?|idea|notion|results?|versions?|accounts?|findings?|verdicts?|explanations?)$/;

/** Dismissed such fears: not a minister. */
function isOfView(words: Words, start: number): boolean {
  for (let at = start; at < start + 4; at++) if (VIEWS.test(keyAt(words, at))) return true;
  return false;
}

const UNITS = /^(?:hours|days|weeks|months|years|decades)$/;

/** For days: it is still so. */
function lasts(words: Words, start: number): boolean {
  for (let at = start; at < start + 6; at++)
    if (keyAt(words, at) === 'for' && [1, 2, 3, 4].some((step) => UNITS.test(keyAt(words, at + step)))) return true;
  return false;
}

/** The deed that a noun before the verb tells of, as tokens: the emergence of popular forces; undefined where the verb tells it. */
export function deedNoun(words: Words, { from, group }: Clause): TextSpan | undefined {
  if (!group.copula && !group.verb.is.has('light')) return undefined;
  let head = from;
  while (head < group.first && (isAdverb(keyAt(words, head)) || words.isTime(head) || keyAt(words, head) === ',')) {
    if (/^(?:recent|past|last)$/.test(keyAt(words, head))) break;
    head++;
  }
  for (let at = head; at < group.first; at++) {
    const key = keyAt(words, at);
    if (PREPOSITIONS.has(key)) return undefined;
    const next = keyAt(words, at + 1);
    if (deeds.has(key) && (at + 1 === group.first || PREPOSITIONS.has(next) || isAdverb(next) || words.isTime(at + 1)))
      return { start: head, end: Math.min(group.first, phraseEnd(words, at + 1, group.first, 2)) };
  }
  return undefined;
}

/** The words that tell of an event, as tokens: its verb with what it is done to, or the noun that tells of it. */
export function triggerOf(words: Words, clause: Clause): TextSpan {
  const noun = deedNoun(words, clause);
  if (noun) return noun;
  const { group, to } = clause;
  return { start: group.first, end: Math.max(group.last, phraseEnd(words, group.last, to, 1)) };
}

const LONGEST = 14;
const RELATIVES = new Set(['that', 'who', 'which', 'whose', 'where']);
/** Due to, because of, according to. */
const LEADS_ON = new Set(['due', 'because', 'according', 'amid', 'despite', 'as']);

/** The 2014 election. */
function isWithin(words: Words, at: number): boolean {
  const after = words.tokens[at + 1];
  return DETERMINERS.has(keyAt(words, at - 1)) && after?.kind === 'word' && !words.isTime(at + 1) && !PREPOSITIONS.has(after.key);
}

/** U.S. */
function isInitial({ tokens }: Words, at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && token.end - token.start === 1 && tokens[at + 1]?.joined === true;
}

/** The end of what follows a verb or noun, before the words of time, a comma, or one preposition too many. */
function phraseEnd(words: Words, start: number, to: number, prepositions: number): number {
  let led = 0;
  let object = false;
  let end = start;
  for (; end < Math.min(to, start + LONGEST); end++) {
    const key = keyAt(words, end);
    // U.S.
    if (key === '.' && isInitial(words, end - 1)) continue;
    if ((words.isTime(end) && !isWithin(words, end)) || /^[,;:.!?"“”()«»]$/.test(key)) break;
    if (LEADS_ON.has(key) || (end > start && RELATIVES.has(key)) || (object && formAt(words, end, FORM.participle))) break;
    if (PREPOSITIONS.has(key) && (key !== 'of' || led > 0) && (led++ >= prepositions || (object && led > prepositions))) break;
    if (words.tokens[end]?.kind === 'word' && !DETERMINERS.has(key)) object = true;
  }
  // What leads on ends nothing.
  while (
    end > start &&
    (PREPOSITIONS.has(keyAt(words, end - 1)) ||
      DETERMINERS.has(keyAt(words, end - 1)) ||
      /^(?:and|or|to|late|early|back)$/.test(keyAt(words, end - 1)))
  )
    end--;
  return end;
}
