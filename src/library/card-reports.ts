import type { CutReport, Entity, Name, Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { cutReport } from '../report/sentences.ts';
import { cardsKey } from './keys.ts';

/**
 * The reports as the card reads them, in one string: cut into sentences, and without the names that are only searched for.
 * Checked when they entered the library, so a page parses them and no more, a hundredth of the work of decoding the packs.
 */
export function encodeCardReports(reports: readonly Report[]): string {
  return JSON.stringify({
    version,
    reports: reports.map((report) => ({ ...cutReport(report), entities: report.entities.map(withFewNames) })),
  });
}

/** What is stored is not what the worker writes: damaged, or of another version. */
export class CardReportsError extends Error {
  override readonly name = 'CardReportsError';
}

/** Reads them; none where they were never written. Throws `CardReportsError`. */
export async function readCardReports(store: Pick<KeyValueStore, 'get'>): Promise<readonly CutReport[]> {
  const text = (await store.get(cardsKey))[cardsKey];
  if (text === undefined) return [];
  const stored = parse(text) as Partial<Stored> | null | undefined;
  const sound =
    stored?.version === version && Array.isArray(stored.reports) && stored.reports.every((report) => Array.isArray(report?.entities));
  if (!sound) throw new CardReportsError('The stored reports cannot be read.');
  return stored.reports as Stored['reports'];
}

type Stored = { readonly version: number; readonly reports: readonly CutReport[] };

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const version = 2;

/** The usual name of each language, which is the first. */
function withFewNames(entity: Entity): Entity {
  const first = new Map<string, Name>();
  for (const { text, lang, kind } of entity.names) if (!kind && !first.has(lang)) first.set(lang, { text, lang });
  return { ...entity, names: [...first.values()], decoys: [] };
}
