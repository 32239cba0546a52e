import { LIMITS } from '../../report/limits.ts';
import { sha256 } from '../../report/sha256.ts';

/** Leaves room for a number behind it. */
const LONGEST = 60;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Gives ids made of names, each once. */
export type Ids = {
  /** An id that is taken once asked for. */
  of(name: string, fallback: string): string;
};

/** Ids by which no two parts of a report are called. */
export function newIds(): Ids {
  const taken = new Set<string>();
  // Where to count on from, so that a name that stands there a thousand times is not counted through each time.
  const numbers = new Map<string, number>();
  return {
    of(name, fallback) {
      const whole = slugOf(name) || fallback;
      const base = whole.slice(0, LONGEST).replace(/-$/, '');
      let id = whole;
      let number = numbers.get(base) ?? 2;
      for (; taken.has(id); number++) id = `${base}-${number}`;
      numbers.set(base, number);
      taken.add(id);
      return id;
    },
  };
}

/** Lower-case Latin letters and digits with hyphens between, as ids are; empty for a name that has none. */
export function slugOf(name: string): string {
  if (name.length <= LIMITS.id && ID.test(name)) return name;
  const plain = name
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}

/** An id for a report that has none: the same text always has the same. */
export function reportIdOf(title: string, text: string): string {
  return `${slugOf(title).slice(0, 40).replace(/-$/, '') || 'report'}-${sha256(text).slice(0, 10)}`;
}

/** The same with numbers added to ids that stand there twice. */
export function distinctIds<T extends { readonly id: string }>(parts: readonly T[]): readonly T[] {
  const ids = newIds();
  return parts.map((part) => ({ ...part, id: ids.of(part.id, part.id) }));
}
