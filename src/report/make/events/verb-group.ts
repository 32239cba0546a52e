import type { Token } from '../../../time/tagger/tokens.ts';
import { ADVERBS, AHEAD, ALLEGED, DENIED, DETERMINERS, HELPERS, PREPOSITIONS } from './small-words.ts';
import { FORM, type VerbForm, verbForm } from './verb-forms.ts';

/** The words of one sentence, `to` exclusive; those of a time expression are no verbs. */
export type Words = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly isTime: (at: number) => boolean;
};

/** A verb with what belongs to it: has not yet begun to withdraw. Tokens from `first` to `last`, `last` exclusive. */
export type VerbGroup = {
  readonly first: number;
  readonly last: number;
  /** The verb that tells what is done, the last of the group; that of to be where nothing is done. */
  readonly verb: VerbForm;
  readonly tense: 'past' | 'present' | 'perfect' | 'ahead';
  readonly progressive?: boolean;
  readonly passive?: boolean;
  readonly copula?: boolean;
  readonly negated?: boolean;
  /** Told of as somebody's view, or as what may have been. */
  readonly alleged?: boolean;
  /** Meant, asked for or possible. */
  readonly planned?: boolean;
  /** May as well be a participle behind its noun: the checkpoint located near the border. */
  readonly reducible?: boolean;
};

const TO_BE: VerbForm = { base: 'be', forms: FORM.plain, is: new Set(['light']) };
const TO_HAVE: VerbForm = { base: 'have', forms: FORM.plain, is: new Set(['light']) };
const TO_DO: VerbForm = { base: 'do', forms: FORM.plain, is: new Set(['light']) };

/** The group that begins with a word that helps a verb (is, has, did, will); undefined where none does. */
export function helpedGroup(words: Words, first: number): VerbGroup | undefined {
  const key = keyAt(words, first);
  const helper = HELPERS.get(key);
  if (!helper && !DENIED.has(key)) return undefined;
  // IS, the group.
  if ((words.tokens[first]?.capital && first > words.from) || keyAt(words, first - 1) === 'to') return undefined;
  if (keyAt(words, first + 1) === "'" && keyAt(words, first + 2) === 't')
    return { first, last: first + 3, verb: TO_BE, tense: 'present', negated: true };
  if (!helper) return undefined;
  const { verb, tense } = helper;
  if (verb === 'have') return haveGroup(words, first, tense);
  const after = skip(words, first + 1);
  if (verb === 'be') return beGroup(words, first, after, tense);
  if (verb === 'modal') return modalGroup(words, first, after);
  const done = formAt(words, after.at, FORM.plain);
  return { first, ...chained(words, after.at, done ?? TO_DO), tense, ...(after.negated && { negated: true }) };
}

type Skipped = { readonly at: number; readonly negated: boolean; readonly alleged: boolean };

function beGroup(words: Words, first: number, after: Skipped, tense: 'past' | 'present' | 'perfect' | 'ahead'): VerbGroup {
  const said = { first, tense, ...(after.negated && { negated: true }), ...(after.alleged && { alleged: true }) };
  const { at } = after;
  if (keyAt(words, at) === 'to' && plainAt(words, at + 1)) return { ...said, ...toVerb(words, at), planned: true };
  if (AHEAD.has(keyAt(words, at))) {
    const to = skip(words, at + 1).at;
    if (keyAt(words, to) === 'to' && plainAt(words, to + 1)) return { ...said, ...toVerb(words, to), planned: true };
  }
  if (keyAt(words, at) === 'being') {
    const verb = formAt(words, at + 1, FORM.participle);
    if (verb) return { ...said, ...chained(words, at + 1, verb, true), progressive: true, passive: true };
  }
  const doing = formAt(words, at, FORM.ing);
  if (doing) return { ...said, ...chained(words, at, doing), progressive: true };
  const done = formAt(words, at, FORM.participle);
  if (done) return { ...said, ...chained(words, at, done, true), passive: true };
  return { ...said, last: at, verb: TO_BE, copula: true };
}

function haveGroup(words: Words, first: number, tense: 'past' | 'present'): VerbGroup {
  const after = skip(words, first + 1, true);
  const told = tense === 'past' ? 'past' : 'perfect';
  const said = { first, ...(after.negated && { negated: true }), ...(after.alleged && { alleged: true }) };
  if (keyAt(words, after.at) === 'been') return { ...beGroup(words, first, skip(words, after.at + 1), told), ...said };
  const verb = formAt(words, after.at, FORM.participle);
  if (verb) return { ...said, ...chained(words, after.at, verb), tense: told };
  if (keyAt(words, after.at) === 'to' && plainAt(words, after.at + 1)) return { ...said, ...toVerb(words, after.at), tense, planned: true };
  return { ...said, last: first + 1, verb: TO_HAVE, tense };
}

function modalGroup(words: Words, first: number, after: Skipped): VerbGroup | undefined {
  const before = words.tokens[first - 1];
  const [key, next] = [keyAt(words, first), keyAt(words, after.at)];
  // The group's will, military might.
  if (before && (isPossessive(words, first - 1) || DETERMINERS.has(before.key)) && key !== 'may') return undefined;
  const said = {
    first,
    tense: key === 'would' ? ('past' as const) : ('ahead' as const),
    planned: key !== 'can',
    ...(after.negated && { negated: true }),
  };
  if (next === 'be') return { ...beGroup(words, first, skip(words, after.at + 1), 'ahead'), ...said };
  if (next === 'have') {
    const { at } = skip(words, after.at + 1);
    const done = keyAt(words, at) === 'been' ? at + 1 : at;
    const verb = formAt(words, done, FORM.participle);
    // What would have been was not; what may have been is somebody's guess.
    if (verb) return { ...said, ...chained(words, done, verb), tense: 'past', planned: false, alleged: true, negated: key === 'would' };
  }
  const token = words.tokens[after.at];
  if (token?.kind !== 'word' || token.capital || DETERMINERS.has(next) || PREPOSITIONS.has(next) || next === 'to') return undefined;
  const verb = formAt(words, after.at, FORM.plain) ?? { base: next, forms: FORM.plain, is: new Set() };
  return { ...said, ...chained(words, after.at, verb) };
}

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

function toVerb(words: Words, to: number, depth = 0): Chained {
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
function plainAt(words: Words, at: number): VerbForm | undefined {
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

/** The verb that a token is in one of the given forms (`FORM`). */
export function formAt({ tokens, from, to, isTime }: Words, at: number, forms: number): VerbForm | undefined {
  const token = tokens[at];
  if (!token || at >= to || token.kind !== 'word' || (token.capital && at > from) || isTime(at)) return undefined;
  const form = verbForm(token.key);
  return form && form.forms & forms ? form : undefined;
}

/** The key of a token of the sentence; empty beyond it. */
export function keyAt({ tokens, from, to }: Words, at: number): string {
  return at >= from && at < to ? (tokens[at]?.key ?? '') : '';
}

const NO_ADVERBS = new Set(
  'family supply reply assembly ally rally apply fly rely comply italy july monopoly bully likely elderly friendly daily weekly'.split(' '),
);

/** Whether a word tells how, and stands aside of what it tells of. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word));
}

/** Whether the token before stands for whose: the group's. */
export function isPossessive({ tokens }: Words, at: number): boolean {
  const [mark, s] = [tokens[at - 1], tokens[at]];
  if (s?.key === "'") return s.joined;
  return s?.key === 's' && s.joined && mark?.key === "'" && mark.joined;
}

/** Past words that stand within a verb: not, also, a remark between commas; where `far`, also a few led by a preposition (in some cases). */
function skip(words: Words, start: number, far = false): Skipped {
  let at = start;
  let negated = false;
  let alleged = false;
  for (; at < words.to; at++) {
    const key = keyAt(words, at);
    if (key === 'not' || key === 'never') negated = true;
    if (ALLEGED.has(key)) alleged = true;
    if (isAdverb(key)) continue;
    const beyond = key === ',' ? closing(words, at) : far && PREPOSITIONS.has(key) ? participleNear(words, at) : undefined;
    if (beyond === undefined) break;
    at = beyond;
  }
  return { at, negated, alleged };
}

/** The comma that ends what the one at a token begins, if it is near. */
function closing(words: Words, comma: number): number | undefined {
  for (let at = comma + 2; at < Math.min(comma + 7, words.to); at++) if (keyAt(words, at) === ',') return at;
  return undefined;
}

/** The last token before a participle that is near. */
function participleNear(words: Words, start: number): number | undefined {
  for (let at = start + 2; at < Math.min(start + 5, words.to) && words.tokens[at]?.kind === 'word'; at++)
    if (formAt(words, at, FORM.participle)) return at - 1;
  return undefined;
}
