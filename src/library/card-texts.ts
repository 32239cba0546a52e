import type { Entity, Name, Report } from '../model.ts';
import { sharedEntities } from '../report/identity.ts';
import { cutReport } from '../report/sentences.ts';
import { readEdtf } from '../time/edtf.ts';
import { CARDS_VERSION, type LargeIndex } from './card-index.ts';
import { cardKey, cardsKey } from './keys.ts';

/** A library of so many reports is small: the card reads all of it at once. */
export const WHOLE = 24;

/** What is asked of a report to find its place among those for the card. */
export type Carded = { readonly id: string; readonly date: string; readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'wikidata'>[] };

/**
 * A report as the card reads it: cut into sentences, and without the names that are only searched for. Checked when it entered the library,
 * so a page parses it and no more, a hundredth of the work of decoding its pack.
 */
export function cardText(report: Report): string {
  return JSON.stringify({ ...cutReport(report), entities: report.entities.map(withFewNames) });
}

/** What the card reads of these reports, by its keys in the store; of those without a text the index alone. */
export function encodeCards(reports: readonly Carded[], texts: ReadonlyMap<string, string>): Record<string, string> {
  const newest = reports.map((report) => ({ report, last: lastDay(report.date) })).sort((a, b) => b.last - a.last);
  const sorted = newest.map(({ report }) => report);
  if (sorted.length <= WHOLE) {
    const whole = sorted.map(({ id }) => texts.get(id)).join(',');
    return { [cardsKey]: `{"version":${CARDS_VERSION},"whole":[${whole}]}` };
  }
  const index = JSON.stringify({ version: CARDS_VERSION, reports: sorted.map(({ id }) => id), ...byEntity(sorted) });
  const own = [...texts].map(([id, text]) => [cardKey(id), text]);
  return { ...Object.fromEntries(own), [cardsKey]: index };
}

function byEntity(reports: readonly Carded[]): Pick<LargeIndex, 'entities'> {
  const numbers = new Map<string, number[]>();
  for (const [number, { entities }] of reports.entries())
    for (const { id } of entities) {
      const known = numbers.get(id);
      if (known) known.push(number);
      else numbers.set(id, [number]);
    }
  const of = (id: string) => numbers.get(id) ?? [];
  const same = sharedEntities(reports).flatMap(({ in: known }): [string, number[]][] => {
    const ids = [...new Set(known.values())];
    if (ids.length === 1) return [];
    const all = ids.flatMap(of).sort((a, b) => a - b);
    return ids.map((id) => [id, [...new Set([...of(id).slice(0, 1), ...all])]]);
  });
  return { entities: Object.fromEntries([...numbers, ...same]) };
}

/** The last day that a date may mean; one that is open goes on, one that cannot be read was long ago. */
function lastDay(date: string): number {
  try {
    return readEdtf(date).end?.last ?? Number.MAX_SAFE_INTEGER;
  } catch {
    return Number.MIN_SAFE_INTEGER;
  }
}

/** The usual name of each language, which is the first. */
function withFewNames(entity: Entity): Entity {
  const first = new Map<string, Name>();
  for (const { text, lang, kind } of entity.names) if (!kind && !first.has(lang)) first.set(lang, { text, lang });
  return { ...entity, names: [...first.values()], decoys: [] };
}
