import type { Entity, NameTable } from '../src/model.ts';
import { foldString } from '../src/text/fold.ts';

/** Spellings of entities, by entity id. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** All names of the table by entity, decoys left out. */
export function spellingsOf({ entities, names }: NameTable): Spellings {
  const found = new Map<string, string[]>(entities.map(({ id }) => [id, []]));
  for (const { text, entity, kind } of names) if (kind !== 'decoy') found.get(entities[entity]?.id ?? '')?.push(text);
  return found;
}

/**
 * Makes a search over entities: those with a label or a name, in any script, in which a word begins with the query.
 * Letter case, accents and the like do not count. A blank query finds none.
 */
export function finder(entities: readonly Entity[], spellings: Spellings = new Map()): (query: string) => readonly Entity[] {
  const indexed = entities.map((entity) => {
    const texts = [...Object.values(entity.labels), ...entity.names.map((name) => name.text), ...(spellings.get(entity.id) ?? [])];
    // A space before each, so that one look finds word beginnings only; and each in one piece, for Islamqala and Qaleh (Qal'eh).
    const searched = texts.map(words).flatMap((text) => [` ${text}`, ` ${text.replaceAll(' ', '')}`]);
    return { entity, text: [...new Set(searched)].join('\n') };
  });
  return (query) => {
    const wanted = words(query);
    return wanted === '' ? [] : indexed.filter(({ text }) => text.includes(` ${wanted}`)).map(({ entity }) => entity);
  };
}

function words(text: string): string {
  return foldString(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
