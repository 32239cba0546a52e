import { chained, plainAt, toVerb } from './chained.ts';
import { type Skipped, skip } from './skipped.ts';
import { AHEAD, DENIED, DETERMINERS, HELPERS, PREPOSITIONS } from './small-words.ts';
import { FORM, TO_BE, type VerbForm } from './verb-forms.ts';
import { formAt, isPossessive, keyAt, type Words } from './words.ts';

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
