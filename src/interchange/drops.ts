import type { MessageKey } from '../i18n.ts';
import type { EntityKind, Report } from '../model.ts';

/** What a format does not hold: the message that names it, in which `$1` is how many there are. */
export type DropKey = Extract<MessageKey, `pack_drop_${string}`>;

/** Something left out on the way out or in, and how often. */
export type Drop = { readonly what: DropKey; readonly count: number };

/** The drops of which there are any, in the order of the keys. */
export function dropsOf(counts: Readonly<Partial<Record<DropKey, number>>>): readonly Drop[] {
  return Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [{ what: what as DropKey, count }] : []));
}

/** The same kinds added up. */
export function joinDrops(...lists: readonly (readonly Drop[])[]): readonly Drop[] {
  const counts = new Map<DropKey, number>();
  for (const { what, count } of lists.flat()) counts.set(what, (counts.get(what) ?? 0) + count);
  return [...counts].map(([what, count]) => ({ what, count }));
}

/** A sum over reports. */
export function sumOf(reports: readonly Report[], count: (report: Report) => number): number {
  return reports.reduce((sum, report) => sum + count(report), 0);
}

/** What every report has of a kind, for formats that hold nothing of it. */
export const counts = {
  decoys: (report: Report) => report.entities.reduce((sum, { decoys }) => sum + decoys.length, 0),
  /** Names that count under a condition only. */
  conditionsOf: (report: Report, kind?: EntityKind) =>
    report.entities
      .filter((entity) => kind === undefined || entity.kind === kind)
      .reduce((sum, { names }) => sum + names.filter(({ when }) => when).length, 0),
  names: (report: Report) => report.entities.reduce((sum, { names }) => sum + names.length, 0),
  relations: (report: Report) => report.entities.reduce((sum, { relations }) => sum + relations.length, 0),
  groups: (report: Report) => report.entities.filter(({ kind }) => kind === 'group').length,
  entities: (report: Report) => report.entities.length,
  mentions: (report: Report) => report.mentions.length,
  events: (report: Report) => report.events.length,
  /** Dates with more to them than the date: the words, the reason. */
  dates: (report: Report) => report.events.length + 1,
} as const;
