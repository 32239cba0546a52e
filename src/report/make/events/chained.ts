import { skip } from './skipped.ts';
import { DETERMINERS, PREPOSITIONS } from './small-words.ts';
import { FORM, TO_BE, type VerbForm } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { formAt, keyAt, type Words } from './words.ts';

type Chained = Pick<VerbGroup, 'last' | 'verb' | 'planned' | 'alleged' | 'negated'>;

/** A verb with those that it leads to: agreed to withdraw, was forced to flee, led troops to surrender. */
export function chained(words: Words, at: number, verb: VerbForm, passive = false, depth = 0): Chained {
  const own = { last: at + 1, verb };
  if (depth > 2) return own;
  const next = pastTime(words, skip(words, at + 1).at);
  const leads = keyAt(words, next) === 'to';
  if (leads && keyAt(words, next + 1) === 'have' && (verb.is.has('claim') || verb.is.has('say') || verb.base === 'appear')) {
    const been = keyAt(words, next + 2) === 'been';
    const done = formAt(words, next + (been ? 3 : 2), FORM.participle);
    if (done) return { ...chained(words, next + (been ? 3 : 2), done, been, depth + 1), alleged: true };
  }
  if (verb.is.has('phase')) {
    const doing = formAt(words, next, FORM.ing);
    if (doing && !words.isTime(next)) return chained(words, next, doing, false, depth + 1);
    const negated = verb.base === 'fail' || verb.base === 'refuse' || verb.base === 'cease';
    if (leads && formAt(words, next + 1, FORM.plain)) return { ...toVerb(words, next, depth), ...(negated && { negated }) };
  }
  if (leads && plainAt(words, next + 1)) {
    if (passive && (verb.is.has('claim') || verb.is.has('say')) && !verb.is.has('plan'))
      return { ...toVerb(words, next, depth), alleged: true };
    if (verb.is.has('plan')) return { ...toVerb(words, next, depth), planned: true };
    if (passive && verb.is.has('cause')) return toVerb(words, next, depth);
  }
  if (!verb.is.has('cause') || passive) return own;
  for (let to = at + 2; to < Math.min(at + 7, words.to) && words.tokens[to]?.kind === 'word'; to++) {
    if (keyAt(words, to) === 'to' && formAt(words, to + 1, FORM.plain)) return toVerb(words, to, depth);
  }
  return own;
}

/** Agreed on Friday to withdraw. */
function pastTime(words: Words, at: number): number {
  let end = PREPOSITIONS.has(keyAt(words, at)) ? at + 1 : at;
  while (end < words.to && words.isTime(end)) end++;
  return keyAt(words, end) === 'to' ? end : at;
}

/** The verb behind "to", with those that it leads to. */
export function toVerb(words: Words, to: number, depth = 0): Chained {
  if (isPlainBe(words, to + 1)) {
    const { at } = skip(words, to + 2);
    const done = formAt(words, at, FORM.participle);
    return done ? chained(words, at, done, true, depth + 1) : { last: to + 2, verb: TO_BE };
  }
  const verb = plainAt(words, to + 1);
  return verb ? chained(words, to + 1, verb, false, depth + 1) : { last: to + 1, verb: TO_BE };
}

/** Endings of nouns, adjectives and other forms of verbs. */
const NO_PLAIN = /(?:er|ion|ment|ing|ed|[^s]s|al|ous|ive|ity|ful)$/;

/** A verb behind "to": one that is known, or any word that may be one. */
export function plainAt(words: Words, at: number): VerbForm | undefined {
  const token = words.tokens[at];
  if (!token || at >= words.to || token.kind !== 'word' || token.capital || words.isTime(at)) return undefined;
  const { key } = token;
  if (key === 'be') return TO_BE;
  const known = formAt(words, at, FORM.plain);
  if (known) return known;
  const other = DETERMINERS.has(key) || PREPOSITIONS.has(key) || NO_PLAIN.test(key);
  return other ? undefined : { base: key, forms: FORM.plain, is: new Set() };
}

function isPlainBe(words: Words, at: number): boolean {
  return keyAt(words, at) === 'be';
}
