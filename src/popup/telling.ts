import type { EntityCount } from '../messages.ts';
import type { Report } from '../model.ts';

/**
 * How much the reports have to say of each entity, by its id: 1 for one that they only name once in passing, one more each time that the
 * sentences and events which speak of it double. So a page's passing word does not outweigh what its report is about, nor the other way round.
 */
export function weightsOf(reports: readonly Report[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  const ids = reports.flatMap(({ mentions, events }) => [
    ...mentions.map(({ entity }) => entity),
    ...events.flatMap(({ participants }) => participants),
  ]);
  for (const id of ids) said.set(id, (said.get(id) ?? 0) + 1);
  return new Map([...said].map(([id, times]) => [id, 1 + Math.log2(times)]));
}

/** What a page names, most telling first: mentions times the weight of what is said; of two alike the one given first. */
export function byTelling(counts: readonly EntityCount[], weights: ReadonlyMap<string, number>): readonly EntityCount[] {
  const telling = ({ entity, count }: EntityCount) => count * (weights.get(entity) ?? 1);
  return counts.toSorted((a, b) => telling(b) - telling(a));
}
