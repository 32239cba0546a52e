import type { Mention, NameEntry, TextSpan } from '../model.ts';
import { type Found, findInside } from './find.ts';
import type { Matcher } from './matcher.ts';
import { namesOf } from './names-of.ts';
import { beside } from './rules/beside.ts';
import { framed } from './rules/framed.ts';
import { identifier } from './rules/identifier.ts';
import { letterCase } from './rules/letter-case.ts';
import { near } from './rules/near.ts';
import { person } from './rules/person.ts';
import type { Reading, Rule, RuleName } from './rules/rule.ts';
import { shortAccents } from './rules/short-accents.ts';
import { spokenOf } from './rules/spoken-of.ts';
import { textLanguage } from './rules/text-language.ts';
import { unbroken } from './rules/unbroken.ts';
import { webAddress } from './rules/web-address.ts';

/** A name's own conditions first, the cheap ones before: of names written alike most fall to these. */
const RULES: readonly Rule[] = [
  letterCase,
  shortAccents,
  unbroken,
  beside,
  textLanguage,
  spokenOf,
  near,
  webAddress,
  identifier,
  person,
  framed('thing'),
  framed('elsewhere'),
];
/** The reader's own word is not to be judged. */
const RULES_OF_ALWAYS: readonly Rule[] = [letterCase];

/** A place in a text that is said to be another bearer of a name: what it may be taken for, and by which name. */
export type Elsewhere = TextSpan & { readonly entity: number; readonly name: number; readonly by: 'frame' | 'words' };

/** What the rules make of a candidate. */
export type Verdict = { readonly mentions: readonly Mention[]; readonly elsewhere: readonly Elsewhere[] };

/**
 * Puts the names written like a candidate to the rules. Where all fall, shorter names inside it get their turn; where a decoy
 * holds, only those that a reader wants marked always, or the entity that the decoy names.
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
    return {
      mentions: matcher.always ? settleInside(matcher, candidate, reading).mentions.filter((each) => isAlways(matcher, each)) : [],
      elsewhere: [...elsewhere, ...introductions(matcher, candidate, entry, reading)],
    };
  }
  const inner = settleInside(matcher, candidate, reading);
  return { mentions: inner.mentions, elsewhere: [...elsewhere, ...inner.elsewhere] };
}

function settleInside(matcher: Matcher, candidate: Found, reading: Reading): Verdict {
  const inner = findInside(matcher, reading.text, candidate).map((each) => settle(matcher, each, reading));
  return { mentions: inner.flatMap(({ mentions }) => mentions), elsewhere: inner.flatMap((each) => each.elsewhere) };
}

function isAlways({ table }: Matcher, { name }: Mention): boolean {
  return table.names[name]?.when?.always === true;
}

/** A name and where its other bearer is. */
const GOES_ON = /.,|. (?:in|of|von|в) /;

/** The names of ours that a decoy says are another's: those written like it, or those it goes on from ("Moscow, Idaho"). */
function introductions(matcher: Matcher, candidate: Found, { text, when }: NameEntry, reading: Reading): Elsewhere[] {
  const { names } = matcher.table;
  const by = when?.near?.length ? 'words' : 'frame';
  if (when?.near)
    return namesOf(matcher, candidate)
      .map((name) => ({ start: candidate.start, end: candidate.end, entity: (names[name] as NameEntry).entity, name, by }) as const)
      .filter(({ entity }) => entity >= 0);
  if (!GOES_ON.test(text)) return [];
  const { mentions, elsewhere } = settleInside(matcher, candidate, reading);
  return [...mentions.map((each): Elsewhere => ({ ...each, by })), ...elsewhere];
}

/** The first rule that a sighting falls to. */
function failing(sighting: Parameters<Rule['keeps']>[0], reading: Reading): RuleName | undefined {
  const rules = sighting.entry.when?.always ? RULES_OF_ALWAYS : RULES;
  return rules.find((rule) => !rule.keeps(sighting, reading))?.name;
}
