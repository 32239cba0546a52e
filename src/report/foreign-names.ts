import { foldString } from '../text/fold.ts';
import type { NamedReport, SharedEntity } from './identity.ts';

/** So many words of a decoy are looked through for names. */
const MOST_WORDS = 8;

/**
 * Tells whether a decoy of one report holds a name that only others give: what a report says is no mention may hold for the entities it
 * knows, not for those of another report, whose marks it would take away. Undefined `when`: a decoy that holds everywhere.
 */
export function foreignNames(reports: readonly NamedReport[], shared: readonly SharedEntity[]): (report: string, decoy: string) => boolean {
  if (reports.length < 2) return () => false;
  const indexOf = new Map(shared.flatMap((entity, index) => [...entity.in].map(([report, id]) => [`${report} ${id}`, index] as const)));
  const owners = new Map<string, Set<number>>();
  const lists = new Set<object>();
  for (const { id: report, entities } of reports) {
    for (const { id, names } of entities) {
      const owner = indexOf.get(`${report} ${id}`) ?? -1;
      if (lists.has(names) && [...names].every(({ text }) => owners.get(foldString(text))?.has(owner))) continue;
      lists.add(names);
      for (const { text } of names) {
        const folded = foldString(text);
        owners.set(folded, (owners.get(folded) ?? new Set()).add(owner));
      }
    }
  }
  return (report, decoy) => {
    const words = foldString(decoy)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .slice(0, MOST_WORDS);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) {
        const owned = owners.get(words.slice(from, to).join(' '));
        if (owned && ![...owned].some((owner) => shared[owner]?.in.has(report))) return true;
      }
    return false;
  };
}
