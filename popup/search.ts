import type { Entity } from '../src/model.ts';
import { foldString } from '../src/text/fold.ts';

/**
 * Makes a search over entities: those with a label or a name, in any script, in which a word begins with the query.
 * Letter case, accents and the like do not count. A blank query finds none.
 */
export function finder(entities: readonly Entity[]): (query: string) => readonly Entity[] {
  const indexed = entities.map((entity) => {
    const texts = [...Object.values(entity.labels), ...entity.names.map((name) => name.text)];
    // A space before each, so that one look finds word beginnings only; and each in one piece, for Islamqala and Qaleh (Qal'eh).
    const spellings = texts.map(words).flatMap((text) => [` ${text}`, ` ${text.replaceAll(' ', '')}`]);
    return { entity, text: [...new Set(spellings)].join('\n') };
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
