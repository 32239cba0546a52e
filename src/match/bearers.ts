import type { Mention, NameEntry, NameTable } from '../model.ts';
import { foldString } from '../text/fold.ts';
import type { TextContext } from './text-context.ts';
import type { Elsewhere } from './verdict.ts';

/** What ends the reach of a clause. */
const CLAUSE_EDGE = /[.;:!?|\n—–()]/;
const REACH = 80;
/** "The Kremlin" is not Kremlin in Montana; an article before a name that qualifies ("the Moscow crowd") tells nothing. */
const ARTICLE = /(?:^|\s)(?:the|le|la|el|il|der|dem|den|das|au|du|del|al|zum)\s$/;
const QUALIFIES = /^\s(?!and|or|but|in|on|at|is|was|has|had|for|und)\p{Ll}/u;

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
  const keyOf = (name: number, entity: number) => `${table.entities[entity]?.id} ${foldString((table.names[name] as NameEntry).text)}`;
  const introduced = elsewhere.map((each) => ({ ...each, key: keyOf(each.name, each.entity), definite: isDefinite(text, each) }));
  const kept = mentions.filter((mention) => {
    const { entity, name, start, kind } = mention;
    if (kind === 'demonym') return true;
    const key = keyOf(name, entity);
    const here = introduced.filter((each) => each.key === key);
    const said = here.some(({ by, start: from, definite }) => (by === 'words' || from < start) && (definite || !isDefinite(text, mention)));
    if (!said && (here.length > 0 || !isElsewhere?.(key))) return true;
    return mentions.some((other) => other.entity !== entity && isInClause(text, mention, other));
  });
  for (const { key } of introduced) onSense?.(key, 'elsewhere');
  const entities = new Set(kept.map(({ entity }) => entity));
  for (const { name, entity } of entities.size > 1 ? kept : []) onSense?.(keyOf(name, entity), 'here');
  return kept;
}

function isDefinite(text: string, { start, end }: { start: number; end: number }): boolean {
  return ARTICLE.test(text.slice(Math.max(0, start - 6), start)) && !QUALIFIES.test(text.slice(end, end + 6));
}

function isInClause(text: string, a: Mention, b: Mention): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= REACH && !CLAUSE_EDGE.test(text.slice(from, to));
}
