import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, RelationType, Report, Source } from '../src/model.ts';
import { encodePack } from '../src/report/pack.ts';
import { sentencesOf } from '../src/report/sentences.ts';
import { resolveEvents, type WrittenEvent } from './default-pack/events.ts';
import { type NamesFile, readNamesFile } from './default-pack/gazetteer.ts';
import { readMarkedText } from './default-pack/marked-text.ts';

/** An entity as it is written in `entities.json`; its names come from `data/names`. */
type WrittenEntity = Pick<Entity, 'id' | 'kind' | 'subtype' | 'peripheral' | 'wikidata' | 'point'> & {
  /** The English name shown. */
  readonly label: string;
  /** Type and target: `capital-of afghanistan`. */
  readonly relations: readonly string[];
};

/** The default report as a pack, put together from `data` under the project's root and checked. Throws with the reason where it is not in order. */
export function defaultPack(root: string = process.cwd()): string {
  return encodePack(assemble(root));
}

function assemble(root: string): Report {
  const folder = join(root, 'data/reports/press-tv-kabul-2021');
  const text = readFileSync(join(folder, 'report.txt'), 'utf8');
  const marked = readMarkedText(readFileSync(join(folder, 'mentions.txt'), 'utf8'));
  if (marked.text !== text) throw new Error('mentions.txt without its marks is not report.txt.');
  const { id, title, source } = readJson(join(folder, 'source.json')) as { id: string; title: string; source: Source };
  const events = readJson(join(folder, 'events.json')) as readonly WrittenEvent[];
  return {
    id,
    title,
    text,
    source,
    entities: readEntities(folder, join(root, 'data/names'), readSenses(join(root, 'data/senses'))),
    mentions: marked.mentions,
    events: resolveEvents(events, text, sentencesOf(text, source.lang)),
  };
}

type Senses = ReadonlyMap<string, NonNullable<NamesFile['decoys']>>;

/** What names mean besides, by entity. */
function readSenses(folder: string): Senses {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(files.map((name) => [name.replace('.json', ''), readJson(join(folder, name)) as NonNullable<NamesFile['decoys']>]));
}

function readEntities(folder: string, namesFolder: string, senses: Senses): readonly Entity[] {
  const files = readdirSync(namesFolder).filter((name) => name.endsWith('.json'));
  const namesFiles = new Map(
    files.sort().map((name) => {
      const file = readJson(join(namesFolder, name)) as NamesFile;
      return [file.entity, file];
    }),
  );
  const entities = (readJson(join(folder, 'entities.json')) as readonly WrittenEntity[]).map(({ label, relations, ...entity }): Entity => {
    const file = namesFiles.get(entity.id);
    if (!file) throw new Error(`data/names has no file for "${entity.id}".`);
    namesFiles.delete(entity.id);
    const { shown, names, decoys } = readNamesFile({ ...file, decoys: [...(file.decoys ?? []), ...(senses.get(entity.id) ?? [])] });
    return { ...entity, labels: { ...shown, en: label }, names, decoys, relations: relations.map(readRelation) };
  });
  for (const id of namesFiles.keys()) throw new Error(`data/names has a file for "${id}", which is no entity of the report.`);
  return entities;
}

function readRelation(written: string): Entity['relations'][number] {
  const [type = '', target = ''] = written.split(' ');
  return { type: type as RelationType, target };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
