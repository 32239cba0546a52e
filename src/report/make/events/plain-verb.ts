import { chained } from './chained.ts';
import { ALLEGED, DETERMINERS, PREPOSITIONS, SUBJECTS } from './small-words.ts';
import { FORM, type VerbForm, verbForm } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { formAt, isAdverb, isPossessive, keyAt, type Words } from './words.ts';

/**
 * The group that begins with a verb without help, in the past or the present; undefined where the word is rather something else. `pending`:
 * the sentence has no verb yet.
 */
export function plainGroup(words: Words, first: number, start: number, pending: boolean): VerbGroup | undefined {
  const verb = formAt(words, first, FORM.past | FORM.plain | FORM.third);
  if (!verb || isJoined(words, first) || tellsOfNoun(words, first)) return undefined;
  const before = subjectEnd(words, first, start);
  // The subject is told, and something about it aside: a boy, only fifteen, died.
  const late = pending && before < start && start > words.from && keyAt(words, start - 1) === ',' && verb.is.has('deed');
  if (late && verb.forms & FORM.past && keyAt(words, first + 1) !== 'by') return groupOf(words, first, verb);
  return groupFrom(words, first, verb, before, before < start - 1 ? words.from : start);
}

function groupFrom(words: Words, first: number, verb: VerbForm, before: number, start: number): VerbGroup | undefined {
  const past = (verb.forms & FORM.past) !== 0;
  if (!(past ? isPast(words, first, before, start, verb) : isPresent(words, first, before, start, verb))) return undefined;
  return groupOf(words, first, verb);
}

function groupOf(words: Words, first: number, verb: VerbForm): VerbGroup {
  const past = (verb.forms & FORM.past) !== 0;
  const reducible = past && (verb.forms & FORM.participle) !== 0;
  const alleged = ALLEGED.has(keyAt(words, first - 1));
  return {
    first,
    ...chained(words, first, verb),
    tense: past ? 'past' : 'present',
    ...(reducible && { reducible }),
    ...(alleged && { alleged }),
  };
}

/** The last token before a verb and its adverbs, also before a remark between commas (they, for instance, argue). */
function subjectEnd(words: Words, first: number, start: number): number {
  let at = first - 1;
  while (at >= start && isAdverb(keyAt(words, at))) at--;
  if (keyAt(words, at) === ')') {
    for (let open = at - 1; open > Math.max(start, at - 40); open--) if (keyAt(words, open) === '(') return open - 1;
  }
  const remark = at < start ? at : -1;
  for (let comma = remark - 2; comma > Math.max(words.from, remark - 6); comma--) if (keyAt(words, comma) === ',') return comma - 1;
  return at;
}

function isPast(words: Words, first: number, before: number, start: number, verb: VerbForm): boolean {
  const next = keyAt(words, first + 1);
  const participle = (verb.forms & FORM.participle) !== 0;
  if (participle && (next === 'by' || (PARTICLES.has(next) && keyAt(words, first + 2) === 'by'))) return false;
  // , leaving the city encircled.
  if (participle && keyAt(words, start - 1) === ',' && formAt(words, start, FORM.ing)) return false;
  const key = keyAt(words, before);
  if (before >= start && (!isNoun(words, before) || !endsSubject(words, before, verb))) return false;
  if (before < start) return followsOn(words, start) ? participle === false || opensObject(words, first + 1, start) : verb.is.has('say');
  // To cut, to put.
  return key !== 'to';
}

/** A word, also one of a date, or a number that counts in order: the 139th. */
function isNoun({ tokens, isTime }: Words, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' || isTime(at) || (token !== undefined && token.suffix !== '');
}

const PLACED = new Set(['based', 'located', 'situated', 'known', 'given']);
const NAMED = new Set(['called', 'named', 'entitled', 'dubbed', 'titled']);

/** Located, known as; behind a comma or an adverb, called: wherever nothing helps them they tell of a noun. */
function tellsOfNoun(words: Words, at: number): boolean {
  const [key, before] = [keyAt(words, at), keyAt(words, at - 1)];
  return PLACED.has(key) || (NAMED.has(key) && (before === ',' || isAdverb(before)));
}

const PARTICLES = new Set(['out', 'up', 'down', 'off', 'over', 'away']);

/** Whether a verb may stand first here, as its subject has been told. */
function followsOn(words: Words, start: number): boolean {
  return /^(?:and|or|but|,|who|which|that|when|where)$/.test(keyAt(words, start - 1));
}

/** Whether what follows is what something is done to; behind a comma only then is a form in -ed a verb: , designed to last. */
function opensObject(words: Words, at: number, start: number): boolean {
  const token = words.tokens[at];
  const key = keyAt(words, at);
  if (DETERMINERS.has(key) || SUBJECTS.has(key) || token?.capital === true || token?.kind === 'number') return true;
  if (keyAt(words, start - 1) === ',') return false;
  // Recently liberated areas.
  return token?.kind !== 'word' || PREPOSITIONS.has(key) || !/[^su]s$/.test(key);
}

function isPresent(words: Words, first: number, before: number, start: number, verb: VerbForm): boolean {
  const next = keyAt(words, first + 1);
  const key = keyAt(words, before);
  const third = (verb.forms & FORM.third) !== 0 && !(verb.forms & FORM.plain);
  if (before >= start && words.tokens[before]?.kind !== 'word') return false;
  if (before < start && third && next === 'that' && keyAt(words, start - 1) === ',') return verb.is.has('say');
  if (before < start && !(third ? /^(?:who|which|that|and|as)$/ : /^(?:who|which|that|as)$/).test(keyAt(words, start - 1))) return false;
  if (before >= start && (key === 'to' || !endsSubject(words, before, verb))) return false;
  // A plural has no ending, and one person or thing has: Afghans welcome, the president rejects.
  if (PRONOUNS.has(key) && before >= start) return true;
  const pronoun = SUBJECTS.has(key) || before < start;
  const capital = words.tokens[before]?.capital === true;
  const plural = /[^su]s$/.test(key);
  if (!pronoun && !capital && plural === third && !isAdverb(keyAt(words, first - 1))) return false;
  if (POINTING.has(key) && before >= start) return true;
  const object = DETERMINERS.has(next) || SUBJECTS.has(next) || words.tokens[first + 1]?.capital === true;
  if (!verb.is.has('noun') && verb.is.size > 0)
    return next !== 'of' && (object || pronoun || PREPOSITIONS.has(next) || next === 'to' || isAdverb(keyAt(words, first - 1)));
  if (next === 'to' && verb.is.has('plan') && (pronoun || capital)) return true;
  return object ? next !== 'of' : before < first - 1 && (pronoun || plural) && before >= start;
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'who']);
const POINTING = new Set(['this', 'that', 'these', 'those']);
const HAPPENING = new Set(['come', 'follow', 'happen', 'occur', 'lead', 'mark', 'mean', 'make']);

/** Whether a noun or a pronoun may end here: no article, preposition, number, helping verb or whose. */
function endsSubject(words: Words, at: number, verb: VerbForm): boolean {
  const key = keyAt(words, at);
  // This comes after.
  if (POINTING.has(key)) return HAPPENING.has(verb.base) || (key === 'that' && at > words.from);
  if (SUBJECTS.has(key)) return true;
  if (DETERMINERS.has(key) || PREPOSITIONS.has(key) || isPossessive(words, at)) return false;
  const form = verbForm(key);
  if (form && form.forms & FORM.plain && form.is.size > 0 && !form.is.has('noun')) return false;
  return key !== 'and' && key !== 'or' && !(form?.is.has('say') && !form.is.has('noun'));
}

/** A part of a word with a dash: war-torn. */
function isJoined({ tokens }: Words, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (before?.key === '-' && token?.joined === true) || (after?.key === '-' && after.joined);
}
