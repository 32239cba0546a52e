import type { Entity, Name, Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { cardsKey } from './keys.ts';

/**
 * The reports as the card reads them, in one string: all but the names that are only searched for. Checked when they entered the library,
 * so a page parses them and no more, a hundredth of the work of decoding the packs.
 */
export function encodeCardReports(reports: readonly Report[]): string {
  return JSON.stringify({ version, reports: reports.map((report) => ({ ...report, entities: report.entities.map(withFewNames) })) });
}

/** Reads them. None where they were never written, or in a form of another version: the worker writes them anew at its next start. */
export async function readCardReports(store: Pick<KeyValueStore, 'get'>): Promise<readonly Report[]> {
  const text = (await store.get(cardsKey))[cardsKey];
  if (typeof text !== 'string') return [];
  const stored = JSON.parse(text) as { readonly version: number; readonly reports: readonly Report[] };
  return stored.version === version ? stored.reports : [];
}

const version = 1;

/** The usual name of each language, which is the first. */
function withFewNames(entity: Entity): Entity {
  const first = new Map<string, Name>();
  for (const { text, lang, kind } of entity.names) if (!kind && !first.has(lang)) first.set(lang, { text, lang });
  return { ...entity, names: [...first.values()], decoys: [] };
}
