import type { Token } from '../../../time/tagger/tokens.ts';
import { ADVERBS } from './small-words.ts';
import { type VerbForm, verbForm } from './verb-forms.ts';

/** The words of one sentence, `to` exclusive; those of a time expression are no verbs. */
export type Words = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly isTime: (at: number) => boolean;
};

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
