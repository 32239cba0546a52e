import type { Report } from '../../model.ts';
import { foldString } from '../../text/fold.ts';
import { sha256 } from '../sha256.ts';

/** An id for a new entity of a report: its name in small letters, or of a name in another script a sum of it. */
export function freshEntityId({ entities }: Report, name: string): string {
  return fresh(new Set(entities.map(({ id }) => id)), idOf(name));
}

/** An id for a new event of a report. */
export function freshEventId({ events }: Report, label: string): string {
  return fresh(new Set(events.map(({ id }) => id)), idOf(label));
}

function idOf(name: string): string {
  const folded = foldString(name);
  const latin = folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return /[^\p{ASCII}]/u.test(folded) || latin === '' ? `x-${sha256(folded).slice(0, 12)}` : latin;
}

function fresh(taken: ReadonlySet<string>, id: string): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}
