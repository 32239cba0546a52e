import type { MessageKey } from '../i18n.ts';
import type { Mention, NameEntry } from '../model.ts';
import { primaryLanguage } from '../text/known-language.ts';
import { find } from './find.ts';
import { readingOf } from './judge.ts';
import type { Matcher } from './matcher.ts';
import { namesOf } from './names-of.ts';
import type { Reading } from './rules/rule.ts';
import type { TextContext } from './text-context.ts';

/** Something that speaks for a mark or, with a negative weight, against it; `key` says what in the reader's words. */
export type Evidence = { readonly key: MessageKey; readonly weight: number };

/** Why a mark is there. */
export type Explanation = {
  /** The name as it is listed, and the language (BCP 47) it is listed for. */
  readonly form: string;
  readonly lang: string;
  readonly entity: string;
  /** The language the text is taken to be in. */
  readonly language: string | undefined;
  /** The weightiest first. */
  readonly evidence: readonly Evidence[];
};

/** More company than this says no more. */
const ENOUGH_COMPANY = 3;

/** Says why a mention that `judge` found in this text is one. */
export function explain(matcher: Matcher, text: string, mention: Mention, context: TextContext = {}): Explanation {
  const candidates = find(matcher, text);
  const reading = readingOf(matcher, text, candidates, context);
  const entry = matcher.table.names[mention.name] as NameEntry;
  const isRivalled = candidates.some(
    (candidate) =>
      candidate.start === mention.start &&
      candidate.end === mention.end &&
      namesOf(matcher, candidate).some((name) => matcher.table.names[name]?.when?.near),
  );
  // Words that a reader wants marked are asked nothing, so nothing else speaks for or against them.
  const evidence: Evidence[] = entry.when?.always ? [{ key: 'why_always', weight: 3 }] : evidenceOf(mention, entry, reading, isRivalled);
  return {
    form: entry.text,
    lang: entry.lang,
    entity: matcher.table.entities[mention.entity]?.id ?? '',
    language: reading.language(),
    evidence: evidence.sort((a, b) => b.weight - a.weight),
  };
}

function evidenceOf(mention: Mention, { lang, when, kind }: NameEntry, reading: Reading, isRivalled: boolean): Evidence[] {
  const words = reading.text.slice(mention.start, mention.end);
  // Where all is in capitals, they say nothing, unless the name asks for just these.
  const saysCase = when?.case === 'exact' || words !== words.toUpperCase();
  const weights: readonly (readonly [key: MessageKey, weight: number])[] = [
    [kind === 'demonym' ? 'why_demonym' : 'why_name', 2],
    ['why_company', Math.min(ENOUGH_COMPANY, reading.othersNear(mention))],
    ['why_language', Number(reading.language() === primaryLanguage(lang))],
    ['why_case', when?.case && saysCase ? 1 : 0],
    ['why_context', when?.context ? 1 : 0],
    ['why_rival', isRivalled ? -1 : 0],
  ];
  return weights.filter(([, weight]) => weight !== 0).map(([key, weight]) => ({ key, weight }));
}
