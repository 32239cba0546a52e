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
  const rivals = candidates
    .filter(({ start, end }) => start === mention.start && end === mention.end)
    .flatMap((candidate) => namesOf(matcher, candidate))
    .map((name) => matcher.table.names[name] as NameEntry)
    .filter(({ when }) => when?.near);
  // Words that a reader wants marked are asked nothing, so nothing else speaks for or against them.
  const evidence: Evidence[] = entry.when?.always
    ? [{ key: 'why_always', weight: 3 }]
    : [...evidenceFor(mention, entry, reading), ...rivals.slice(0, 1).map((): Evidence => ({ key: 'why_rival', weight: -1 }))];
  return {
    form: entry.text,
    lang: entry.lang,
    entity: matcher.table.entities[mention.entity]?.id ?? '',
    language: reading.language(),
    evidence: evidence.sort((a, b) => b.weight - a.weight),
  };
}

function evidenceFor(mention: Mention, { lang, when, kind }: NameEntry, reading: Reading): Evidence[] {
  const evidence: Evidence[] = [{ key: kind === 'demonym' ? 'why_demonym' : 'why_name', weight: 2 }];
  const company = Math.min(ENOUGH_COMPANY, reading.othersNear(mention));
  if (company > 0) evidence.push({ key: 'why_company', weight: company });
  if (reading.language() === primaryLanguage(lang)) evidence.push({ key: 'why_language', weight: 1 });
  if (when?.case) evidence.push({ key: 'why_case', weight: 1 });
  if (when?.context) evidence.push({ key: 'why_context', weight: 1 });
  return evidence;
}
