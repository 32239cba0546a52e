import type { Gazetteer } from '../extract/gazetteer.ts';
import type { KnownEntity } from '../extract/known-entity.ts';
import { aliasesIn } from './aliases.ts';
import { namedBodyKey } from './body-key.ts';
import type { Scene } from './scene.ts';
import type { Lessons } from './taught-names.ts';

/** Who a name means: the key of the one, and what the world knows of it. */
export type Meant = { readonly one: string; readonly known?: KnownEntity };
/** Who a name means, by its form in which it is looked up. */
export type Resolve = (key: string) => Meant;

/** How the names of a text are made one. */
export function resolverFor(scene: Scene, lessons: Lessons): Resolve {
  const leads = aliasesIn(scene);
  return (key) => {
    const lesson = lessons.get(key);
    if (lesson?.is === 'nothing') return { one: `nothing ${key}` };
    if (lesson?.entity) return { one: lesson.entity.id };
    const lead = leads.get(key) ?? key;
    const last = leads.get(lead) ?? lead;
    return knownOne(scene.gazetteer, last) ?? { one: namedBodyKey(last, scene.gazetteer) ?? last };
  };
}

function knownOne({ known }: Gazetteer, key: string): Meant | undefined {
  const entity = known.get(key);
  return entity && { one: entity.id, known: entity };
}
