import type { Entity } from '../../model.ts';
import { foldString } from '../../text/fold.ts';
import { type Draft, mentionKey } from './draft.ts';
import type { Taught } from './taught.ts';

/**
 * What a reader's judgement of a draft, from how it was made to how it is now, teaches of the names in it: what was called none, what was
 * let stand without having been sure, what is another thing or called otherwise, what was not found. Only names of which the reader says
 * the same wherever they stand.
 */
export function taughtBy(start: Draft, now: Draft): readonly Taught[] {
  const before = sayings(start);
  const after = sayings(now);
  const taught: Taught[] = [];
  for (const [name, says] of after) {
    const was = before.get(name);
    if (says === 'mixed' || says === 'unjudged' || (was !== undefined && was !== 'mixed' && sameSaying(was, says))) continue;
    taught.push(says === 'nothing' ? { name, is: 'nothing' } : { name, is: says.kind, entity: calledBy(says) });
  }
  for (const [name, was] of before) if (was !== 'mixed' && was !== 'nothing' && !after.has(name)) taught.push({ name, is: 'nothing' });
  return taught;
}

type Saying = Entity | 'nothing' | 'unjudged' | 'mixed';

/** What a draft says of each name that stands in its text. */
function sayings(draft: Draft): ReadonlyMap<string, Saying> {
  const { report, left, unsure } = draft;
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  const out = new Set([...left.entities, ...left.mentions]);
  const open = new Set([...unsure.entities, ...unsure.mentions]);
  const all = new Map<string, Saying>();
  for (const mention of report.mentions) {
    if (mention.kind !== 'name') continue;
    const [name, key] = [foldString(report.text.slice(mention.start, mention.end)), mentionKey(mention)];
    const isOut = [mention.entity, key].filter((id) => out.has(id));
    const entity = entities.get(mention.entity);
    if (!entity) continue;
    const says = isOut.length === 0 ? entity : isOut.some((id) => open.has(id)) ? 'unjudged' : 'nothing';
    const other = all.get(name);
    all.set(name, other === undefined || other === says ? says : 'mixed');
  }
  return all;
}

function sameSaying(a: Saying, b: Saying): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.kind === b.kind && JSON.stringify(calledBy(a)) === JSON.stringify(calledBy(b));
}

function calledBy({ id, labels, subtype, wikidata }: Entity): NonNullable<Taught['entity']> {
  return { id, label: labels.en, subtype, ...(wikidata !== undefined && { wikidata }) };
}
