import type { Entity, Report, ReportMention } from '../../model.ts';
import { type Draft, mentionKey } from '../draft/draft.ts';
import type { Gazetteer } from '../extract/gazetteer.ts';
import { LOWER, type Token } from '../extract/tokens.ts';
import { LIMITS } from '../limits.ts';
import { capitalised } from './capitals.ts';
import type { Cast, Sighting, Sketch } from './cast.ts';
import { decoysFor } from './decoys.ts';
import { idsFor, nameIn } from './ids.ts';
import { pageNames } from './page-names.ts';
import { plainText } from './plain-text.ts';
import type { Scene } from './scene.ts';

/** So many others are tried as what a name counts beside. */
const LEADING = 4;

type Found = Pick<Report, 'entities' | 'mentions'> & { readonly left: Draft['left']; readonly unsure: Draft['unsure'] };

/** The cast as entities and mentions of a report, and what of them is left to a reader's judgement. */
export function reportOf(cast: Cast, scene: Scene, { id: report, lang }: { readonly id: string; readonly lang: string }): Found {
  const sketches = [...cast.sketches.values()].filter(({ mentions }) => mentions > 0);
  const kept = [...sketches].sort((a, b) => Number(b.sure) - Number(a.sure) || b.mentions - a.mentions).slice(0, LIMITS.entities);
  const among = new Set(kept);
  const ordered = sketches.filter((sketch) => among.has(sketch));
  const ids = idsFor(ordered, report);
  const small = new Set<string>();
  for (const { word } of scene.tokens) if (word.shape === LOWER) small.add(word.key);
  const leading = kept.filter((sketch) => sketch.sure && !sketch.common && !sketch.denied && sketch.known).slice(0, LEADING);
  const items = new Set<string>();
  const entities = new Map<Sketch, Entity>();
  for (const sketch of ordered) {
    const others = leading.flatMap((other) => (other === sketch ? [] : [ids.get(other) ?? '']));
    const names = pageNames(sketch, { lang, gazetteer: scene.gazetteer, small, others, idOf: (other) => ids.get(other) });
    const entity = names.length > 0 ? entityOf(sketch, ids, names, lang, scene.gazetteer) : undefined;
    if (!entity) continue;
    const { wikidata, ...rest } = entity;
    const isOwn = wikidata !== undefined && !items.has(wikidata);
    if (isOwn) items.add(wikidata);
    entities.set(sketch, isOwn ? entity : rest);
  }
  const mentions = mentionsOf(cast.sightings, scene.tokens, entities);
  const out = ordered.filter((sketch) => entities.has(sketch) && (!sketch.sure || sketch.denied));
  const idsOf = (some: readonly Sketch[]) => some.map((sketch) => ids.get(sketch) as string);
  const leftOut = new Set(idsOf(out));
  const doubtful = mentions.flatMap(({ sure, mention }) => (sure || leftOut.has(mention.entity) ? [] : [mentionKey(mention)]));
  const known = new Set([...entities.values()].map((entity) => entity.id));
  return {
    entities: [...entities.values()].map((entity) => withinReport(entity, known)),
    mentions: mentions.map(({ mention }) => mention),
    left: { entities: [...leftOut], mentions: doubtful, events: [] },
    unsure: { entities: idsOf(out.filter(({ denied }) => !denied)), mentions: doubtful, events: [] },
  };
}

function entityOf(
  sketch: Sketch,
  ids: ReadonlyMap<Sketch, string>,
  names: Entity['names'],
  lang: string,
  gazetteer: Gazetteer,
): Entity | undefined {
  const label = plainText(sketch.label ?? capitalised(nameIn(sketch) ?? ''))
    .slice(0, LIMITS.name)
    .trim();
  if (label === '') return undefined;
  const others = Object.fromEntries((sketch.known?.others ?? []).toReversed().map((name) => [name.lang, name.text]));
  return {
    id: ids.get(sketch) as string,
    kind: sketch.kind,
    subtype: sketch.subtype,
    labels: { en: label, ...(lang !== 'en' && !sketch.known && { [lang]: label }), ...others },
    names,
    decoys: decoysFor(sketch, names, gazetteer),
    relations: sketch.relations.flatMap(({ type, target }) => {
      const id = ids.get(target);
      return id === undefined ? [] : [{ type, target: id }];
    }),
    ...(sketch.peripheral && { peripheral: true }),
    ...(sketch.wikidata && { wikidata: sketch.wikidata }),
    ...(sketch.kind === 'place' && sketch.known?.point && { point: sketch.known.point }),
  };
}

/** Without ties to those that found no place in the report. */
function withinReport(entity: Entity, known: ReadonlySet<string>): Entity {
  return {
    ...entity,
    names: entity.names.filter(({ when }) => when?.context === undefined || known.has(when.context)),
    relations: entity.relations.filter(({ target }) => known.has(target)).slice(0, LIMITS.relationsOfEntity),
  };
}

type Seen = { readonly mention: ReportMention; readonly sure: boolean };

/** In the order of the text, outer before inner, each once; of too many those that are names. */
function mentionsOf(sightings: readonly Sighting[], tokens: readonly Token[], entities: ReadonlyMap<Sketch, Entity>): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const { from, to, who, kind, sure } of sightings) {
    const entity = entities.get(who);
    if (!entity) continue;
    const mention = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, entity: entity.id, kind };
    const key = mentionKey(mention);
    if (!seen.has(key)) seen.set(key, { mention, sure });
  }
  const all = [...seen.values()];
  const kept = all.length > LIMITS.mentions ? all.sort(namesFirst).slice(0, LIMITS.mentions) : all;
  return kept.sort(({ mention: a }, { mention: b }) => a.start - b.start || b.end - a.end);
}

function namesFirst({ mention: a }: Seen, { mention: b }: Seen): number {
  return Number(b.kind === 'name') - Number(a.kind === 'name');
}
