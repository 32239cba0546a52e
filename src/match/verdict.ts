import type { Mention, NameEntry, TextSpan } from '../model.ts';
import { type Found, findInside } from './find.ts';
import type { Matcher } from './matcher.ts';
import { namesOf } from './names-of.ts';
import { beside } from './rules/beside.ts';
import { identifier } from './rules/identifier.ts';
import { letterCase } from './rules/letter-case.ts';
import { namedThing } from './rules/named-thing.ts';
import { near } from './rules/near.ts';
import { person } from './rules/person.ts';
import { region } from './rules/region.ts';
import type { Reading, Rule, RuleName } from './rules/rule.ts';
import { shortAccents } from './rules/short-accents.ts';
import { spokenOf } from './rules/spoken-of.ts';
import { textLanguage } from './rules/text-language.ts';
import { unbroken } from './rules/unbroken.ts';
import { webAddress } from './rules/web-address.ts';

/** The cheap ones first. */
const RULES: readonly Rule[] = [
  letterCase,
  shortAccents,
  unbroken,
  webAddress,
  identifier,
  beside,
  person,
  namedThing,
  region,
  textLanguage,
  spokenOf,
  near,
];

/** A place in a text that is said to be another bearer of a name: what it may be taken for, and by which name. */
export type Elsewhere = TextSpan & { readonly entity: number; readonly name: number; readonly by: 'frame' | 'words' };

/** What the rules make of a candidate. */
export type Verdict = { readonly mentions: readonly Mention[]; readonly elsewhere: readonly Elsewhere[] };

/**
 * Puts the names written like a candidate to the rules. Where all fall, shorter names inside it get their turn; where a decoy
 * holds, nothing does, or the entity that the decoy names.
 */
export function settle(matcher: Matcher, candidate: Found, reading: Reading): Verdict {
  const { start, end } = candidate;
  const { names } = matcher.table;
  const alike = namesOf(matcher, candidate);
  const elsewhere: Elsewhere[] = [];
  for (const name of alike) {
    const entry = names[name] as NameEntry;
    const fallsTo = failing({ start, end, entry }, reading);
    if (fallsTo === 'elsewhere') elsewhere.push({ start, end, entity: entry.entity, name, by: 'frame' });
    if (fallsTo !== undefined) continue;
    if (entry.entity >= 0)
      return { mentions: [{ start, end, entity: entry.entity, name, kind: entry.kind === 'demonym' ? 'demonym' : 'name' }], elsewhere };
    if (!entry.when?.near) return { mentions: [], elsewhere };
    const bearers = alike.filter((each) => (names[each] as NameEntry).entity >= 0);
    return {
      mentions: [],
      elsewhere: bearers.map((each) => ({ start, end, entity: (names[each] as NameEntry).entity, name: each, by: 'words' })),
    };
  }
  const inner = findInside(matcher, reading.text, candidate).map((each) => settle(matcher, each, reading));
  return { mentions: inner.flatMap(({ mentions }) => mentions), elsewhere: [...elsewhere, ...inner.flatMap((each) => each.elsewhere)] };
}

/** The first rule that a sighting falls to. */
export function failing(sighting: Parameters<Rule['keeps']>[0], reading: Reading): RuleName | undefined {
  return RULES.find((rule) => !rule.keeps(sighting, reading))?.name;
}
