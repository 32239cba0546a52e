import type { Entity, Report, ReportMention, Source } from '../../model.ts';
import type { Draft } from '../draft/draft.ts';
import type { Taught } from '../draft/taught.ts';
import { entitiesIn } from '../extract/entities.ts';
import type { FoundEntity } from '../extract/found-entity.ts';
import type { Gazetteer } from '../extract/gazetteer.ts';

/** A text with what is known of it, to be made a report. */
export type Making = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: Source;
  readonly origins: Draft['origins'];
  readonly gazetteer: Gazetteer;
  /** What readers' corrections of earlier reports have taught. */
  readonly taught: readonly Taught[];
};

/** Finds the places, groups and dated events of a text; all that was found without being sure of it is left out at first. */
export function makeDraft({ id, title, text, source, origins, gazetteer }: Making): Draft {
  const found = entitiesIn(text, { lang: source.lang, gazetteer });
  const groups = new Map<string, FoundEntity[]>();
  for (const each of found) {
    const key = `${each.type} ${each.label}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const entities: Entity[] = [];
  const mentions: ReportMention[] = [];
  const unsure: string[] = [];
  for (const [, alike] of groups) {
    const entity = entityOf(alike, source.lang, entities.length);
    if (!entity) continue;
    entities.push(entity);
    for (const { start, end } of alike) mentions.push({ start, end, entity: entity.id, kind: 'name' });
    if (!alike.some(({ sure }) => sure)) unsure.push(entity.id);
  }
  const report: Report = { id, title, text, source, entities, mentions: mentions.sort((a, b) => a.start - b.start), events: [] };
  const left = { entities: unsure, mentions: [], events: [] };
  return { report, left, unsure: left, origins, setByHand: [] };
}

function entityOf([first]: readonly FoundEntity[], lang: string, index: number): Entity | undefined {
  if (!first) return undefined;
  const { label, type } = first;
  return {
    id: `${type}-${index + 1}`,
    kind: type,
    subtype: type,
    labels: { en: label },
    names: [{ text: label, lang }],
    decoys: [],
    relations: [],
  };
}
