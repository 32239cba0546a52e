import type { Mention, NameEntry, NameTable } from '../model.ts';
import { knownLanguage } from '../text/known-language.ts';
import { once } from '../text/once.ts';
import type { Matcher } from './compile.ts';
import { type Found, findInside } from './find.ts';
import { namesOf } from './names-of.ts';
import { letterCase } from './rules/letter-case.ts';
import type { Reading, Rule } from './rules/rule.ts';
import { shortAccents } from './rules/short-accents.ts';
import { spokenOf } from './rules/spoken-of.ts';
import { textLanguage } from './rules/text-language.ts';
import { unbroken } from './rules/unbroken.ts';
import { webAddress } from './rules/web-address.ts';

/** What the caller knows of a text. */
export type TextContext = {
  /** The declared language (BCP 47); it yields where the letters of the text contradict it. */
  readonly lang?: string;
  /** Whether the page elsewhere speaks of this entity. */
  readonly speaksOf?: (entityId: string) => boolean;
};

const RULES: readonly Rule[] = [webAddress, unbroken, letterCase, shortAccents, textLanguage, spokenOf];

/**
 * Decides which candidates of a text are mentions, in text order. Where all names written alike fall to a rule, shorter names
 * inside the candidate get their turn; where a decoy holds, nothing does, or the entity that the decoy names.
 */
export function judge(matcher: Matcher, text: string, candidates: readonly Found[], context: TextContext = {}): Mention[] {
  if (candidates.length === 0) return [];
  const language = once(() => knownLanguage(text, context.lang));
  const alone: Reading = { text, language, speaksOf: (id) => context.speaksOf?.(id) ?? false };
  const spoken = once(() => idsOf(matcher.table, settleAll(matcher, candidates, alone)));
  return settleAll(matcher, candidates, { ...alone, speaksOf: (id) => alone.speaksOf(id) || spoken().has(id) });
}

function settleAll(matcher: Matcher, candidates: readonly Found[], reading: Reading): Mention[] {
  return candidates.flatMap((candidate) => settle(matcher, candidate, reading));
}

function settle(matcher: Matcher, candidate: Found, reading: Reading): Mention[] {
  const { start, end } = candidate;
  for (const name of namesOf(matcher, candidate)) {
    const entry = matcher.table.names[name] as NameEntry;
    if (RULES.some((rule) => rule({ start, end, entry }, reading) !== undefined)) continue;
    if (entry.entity < 0) return [];
    return [{ start, end, entity: entry.entity, name, kind: entry.kind === 'demonym' ? 'demonym' : 'name' }];
  }
  return findInside(matcher, reading.text, candidate).flatMap((inner) => settle(matcher, inner, reading));
}

/** The entities that names speak of without needing company themselves. */
function idsOf(table: NameTable, mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ entity }) => table.entities[entity]?.id ?? ''));
}
