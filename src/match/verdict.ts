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

/** What the rules make of candidates. */
export type Verdict = { readonly mentions: readonly Mention[]; readonly elsewhere: readonly Elsewhere[] };

/** Which names are put to the rules; the others fall. */
type Asked = (entry: NameEntry) => boolean | undefined;

/**
 * Puts the names written like each candidate to the rules. Where all fall, the names that begin inside it get their turn, also those that
 * end behind it, but by `limit`; where a decoy holds, only those that a reader wants marked always, or the entity that the decoy names.
 */
export function settle(
  matcher: Matcher,
  candidates: readonly Found[],
  reading: Reading,
  limit = reading.text.length,
  asked: Asked = () => true,
): Verdict {
  const mentions: Mention[] = [];
  const elsewhere: Elsewhere[] = [];
  const waiting = [...candidates].reverse();
  let from = 0;
  for (let candidate = waiting.pop(); candidate; candidate = waiting.pop()) {
    const { start, end } = candidate;
    const name = start < from ? undefined : holding(matcher, candidate, reading, asked, elsewhere);
    if (name === undefined) {
      waiting.push(...findInside(matcher, reading.text, candidate, from, limit).reverse());
      from = Math.max(from, start);
    } else {
      mentions.push(...mentionsOf(matcher, candidate, name, reading, elsewhere));
      from = end;
    }
  }
  return { mentions, elsewhere };
}

/** The first name written like a candidate that keeps to the rules; where one falls since the place is elsewhere, that is noted. */
function holding(matcher: Matcher, candidate: Found, reading: Reading, asked: Asked, elsewhere: Elsewhere[]): number | undefined {
  const { start, end } = candidate;
  return namesOf(matcher, candidate).find((name) => {
    const entry = matcher.table.names[name] as NameEntry;
    if (!asked(entry)) return false;
    const fallsTo = failing({ start, end, entry }, reading);
    if (fallsTo === 'elsewhere') elsewhere.push({ start, end, entity: entry.entity, name, by: 'frame' });
    return fallsTo === undefined;
  });
}

/** What is to be marked where a name holds: the candidate; of a decoy what it leaves, or the name that it begins with ("Iran-Iraq border"). */
function mentionsOf(matcher: Matcher, candidate: Found, name: number, reading: Reading, elsewhere: Elsewhere[]): readonly Mention[] {
  const { start, end } = candidate;
  const entry = matcher.table.names[name] as NameEntry;
  const { entity, kind } = entry;
  const whole: Mention[] = entity < 0 ? [] : [{ start, end, entity, name, kind: kind === 'demonym' ? 'demonym' : 'name' }];
  if (kind !== 'decoy') return whole;
  if (entity < 0) elsewhere.push(...introductions(matcher, candidate, entry, reading));
  const asked: Asked = (each) => each.when?.always || (each.entity === entity && each.kind !== 'decoy');
  const inside = settleInside(matcher, candidate, reading, asked).mentions;
  return entity < 0 || inside[0]?.start === start ? inside : whole;
}

function settleInside(matcher: Matcher, candidate: Found, reading: Reading, asked?: Asked): Verdict {
  return settle(matcher, findInside(matcher, reading.text, candidate, candidate.start, candidate.end), reading, candidate.end, asked);
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
