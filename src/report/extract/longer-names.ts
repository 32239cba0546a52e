import { kept } from '../../text/kept.ts';
import type { Gazetteer } from './gazetteer.ts';

type Index = ReadonlyMap<string, readonly string[]>;

/** Of names of several words, by each of these. */
const indexes = new WeakMap<object, Index>();

/** The names of the world that hold a name, in the form of `placeKey`, and mean something else: New Mexico of Mexico. */
export function longerNames(gazetteer: Gazetteer, key: string): readonly string[] {
  const index = kept(indexes, gazetteer.kinds, () => indexOf(gazetteer));
  const [first = ''] = key.split(' ');
  return (index.get(first) ?? []).filter((name) => name !== key && ` ${name} `.includes(` ${key} `));
}

function indexOf({ kinds, things }: Gazetteer): Index {
  const index = new Map<string, string[]>();
  for (const name of [...kinds.keys(), ...things]) {
    if (!name.includes(' ')) continue;
    for (const word of new Set(name.split(' '))) {
      const names = index.get(word);
      if (names) names.push(name);
      else index.set(word, [name]);
    }
  }
  return index;
}
