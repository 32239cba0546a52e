import type { Entity, RelationType } from '../model.ts';

/** Relations that lead from a part to the whole it is spoken of with. */
const UPWARD: ReadonlySet<RelationType> = new Set(['capital-of', 'part-of', 'seated-in', 'sent-by', 'speaks-for', 'serves', 'heads']);

/** All that an entity of a report lies in or belongs to, however far up, by id; empty where it stands alone. */
export function withinOf(
  { entities }: { readonly entities: readonly Pick<Entity, 'id' | 'relations'>[] },
  id: string,
): ReadonlySet<string> {
  const above = (each: string) => entities.find((entity) => entity.id === each)?.relations.filter(({ type }) => UPWARD.has(type)) ?? [];
  const within = new Set<string>([id]);
  for (const each of within) for (const { target } of above(each)) within.add(target);
  within.delete(id);
  return within;
}
