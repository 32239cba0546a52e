import type { Mention, NameEntry, NameTable, TextSpan } from '../model.ts';
import { foldString } from '../text/fold.ts';
import { kept } from '../text/kept.ts';
import { framesOf } from './known-frames.ts';
import { nearby } from './nearby.ts';
import { hasPattern } from './pattern-at.ts';
import type { TextContext } from './text-context.ts';
import type { Elsewhere } from './verdict.ts';

/** What ends the reach of a clause, and how far it reaches at most. */
const CLAUSE_EDGE = /[.;:!?|\n—–()]/;
const REACH = 80;
/** Behind all texts. */
const NOWHERE = Number.POSITIVE_INFINITY;

/** Where a text introduces another bearer of a name: from where on that is meant, for the name with an article and without. */
type Introduced = { bare: number; definite: number };

/**
 * One sense for one name: where a text, or the page, introduces another bearer (Moscow, Idaho), the bare name means that one from
 * there on, unless its own clause names another entity, or a reader wants it always. Tells the page what this text says of each name.
 */
export function oneSense(
  table: NameTable,
  text: string,
  mentions: readonly Mention[],
  elsewhere: readonly Elsewhere[],
  { isElsewhere, onSense }: TextContext,
): Mention[] {
  const frames = framesOf(table);
  const isDefinite = (span: TextSpan) => hasPattern(frames, 'definite', text, span);
  const introduced = new Map<string, Introduced>();
  for (const each of elsewhere) introduce(introduced, keyOf(table, each), each.by === 'words' ? -1 : each.start, isDefinite(each));
  const inCompany = (mention: Mention) =>
    nearby(mentions, mention, REACH).some((other) => other.entity !== mention.entity && isInClause(text, mention, other));
  const hasOneSense = ({ kind, name }: Mention) => kind !== 'demonym' && !table.names[name]?.when?.always;
  const named = mentions.filter((mention) => {
    const other = introduced.size > 0 && hasOneSense(mention) && introduced.get(keyOf(table, mention));
    if (!other || mention.start < (isDefinite(mention) ? other.definite : other.bare)) return true;
    return hasPattern(frames, 'told', text, mention) || inCompany(mention);
  });
  for (const key of introduced.keys()) onSense?.(key, 'elsewhere');
  if (onSense && named.some(({ entity }) => entity !== named[0]?.entity))
    for (const key of new Set(named.map((mention) => keyOf(table, mention)))) onSense(key, 'here');
  if (!isElsewhere) return named;
  return named.filter((mention) => {
    if (!hasOneSense(mention)) return true;
    const key = keyOf(table, mention);
    return introduced.has(key) || !isElsewhere(key) || inCompany(mention);
  });
}

const keys = new WeakMap<NameTable, Map<number, string>>();

/** By what texts of a page tell each other of a name: alike for all spellings that folding makes one. */
function keyOf(table: NameTable, { entity, name }: { readonly entity: number; readonly name: number }): string {
  const known = kept(keys, table, () => new Map<number, string>());
  return kept(known, name, () => `${table.entities[entity]?.id} ${foldString((table.names[name] as NameEntry).text)}`);
}

function introduce(introduced: Map<string, Introduced>, key: string, from: number, definite: boolean): void {
  const known = kept(introduced, key, () => ({ bare: NOWHERE, definite: NOWHERE }));
  known.bare = Math.min(known.bare, from);
  if (definite) known.definite = Math.min(known.definite, from);
}

function isInClause(text: string, a: TextSpan, b: TextSpan): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= REACH && !CLAUSE_EDGE.test(text.slice(from, to));
}
