import type { Mention, NameEntry, NameTable, TextSpan } from '../model.ts';
import { foldString } from '../text/fold.ts';
import { nearby } from './nearby.ts';
import type { TextContext } from './text-context.ts';
import type { Elsewhere } from './verdict.ts';

/** What ends the reach of a clause, and how far it reaches at most. */
const CLAUSE_EDGE = /[.;:!?|\n—–()]/;
const REACH = 80;
/** "The Kremlin" is not Kremlin in Montana; an article before a name that qualifies ("the Moscow crowd") tells nothing. */
const ARTICLE = /(?:^|\s)(?:the|le|la|el|il|der|dem|den|das|au|du|del|al|zum)\s$/;
const QUALIFIES = /^\s(?!and|or|but|in|on|at|is|was|has|had|for|und)\p{Ll}/u;

/** "Moscow, Russia," is placed anew, "not named after Moscow" sets one against the other. */
const PLACED = /^,\s\p{Lu}\p{L}+[,.;)]/u;
const AGAINST = /\b(?:not|unlike|nicht|pas|non)\s(?:\p{Ll}+\s){0,2}$/u;

/** Where a text introduces another bearer of a name: from where on that is meant, for the name with an article and without. */
type Introduced = { bare: number; definite: number };

/**
 * One sense for one name: where a text, or the page, introduces another bearer (Moscow, Idaho), the bare name means that one from
 * there on, unless its own clause names another entity. Tells the page what this text says of each name.
 */
export function oneSense(
  table: NameTable,
  text: string,
  mentions: readonly Mention[],
  elsewhere: readonly Elsewhere[],
  { isElsewhere, onSense }: TextContext,
): Mention[] {
  const keyOf = ({ entity, name }: { readonly entity: number; readonly name: number }) =>
    `${table.entities[entity]?.id} ${foldString((table.names[name] as NameEntry).text)}`;
  const introduced = new Map<string, Introduced>();
  for (const each of elsewhere) introduce(introduced, keyOf(each), each.by === 'words' ? -1 : each.start, isDefinite(text, each));
  const inCompany = (mention: Mention) =>
    nearby(mentions, mention, REACH).some((other) => other.entity !== mention.entity && isInClause(text, mention, other));
  const named = mentions.filter((mention) => {
    const other = introduced.size > 0 && mention.kind !== 'demonym' && introduced.get(keyOf(mention));
    return (
      !other || mention.start < (isDefinite(text, mention) ? other.definite : other.bare) || isTold(text, mention) || inCompany(mention)
    );
  });
  for (const key of introduced.keys()) onSense?.(key, 'elsewhere');
  if (onSense && new Set(named.map(({ entity }) => entity)).size > 1) for (const mention of named) onSense(keyOf(mention), 'here');
  if (!isElsewhere) return named;
  return named.filter((mention) => {
    const key = mention.kind === 'demonym' ? undefined : keyOf(mention);
    return key === undefined || introduced.has(key) || !isElsewhere(key) || inCompany(mention);
  });
}

function introduce(introduced: Map<string, Introduced>, key: string, from: number, definite: boolean): void {
  const known = introduced.get(key) ?? { bare: Number.POSITIVE_INFINITY, definite: Number.POSITIVE_INFINITY };
  known.bare = Math.min(known.bare, from);
  if (definite) known.definite = Math.min(known.definite, from);
  introduced.set(key, known);
}

function isTold(text: string, { start, end }: TextSpan): boolean {
  return PLACED.test(text.slice(end, end + REACH)) || AGAINST.test(text.slice(Math.max(0, start - REACH), start));
}

function isDefinite(text: string, { start, end }: TextSpan): boolean {
  return ARTICLE.test(text.slice(Math.max(0, start - 6), start)) && !QUALIFIES.test(text.slice(end, end + 6));
}

function isInClause(text: string, a: TextSpan, b: TextSpan): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= REACH && !CLAUSE_EDGE.test(text.slice(from, to));
}
