import { PackError } from '../report/pack.ts';
import { FILE_LIMITS } from './limits.ts';

/** A property that a value has itself; undefined for what objects inherit. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** What stands there as a list: none, one or several, as JSON-LD has it. Throws `PackError` for too many. */
export function listOfField(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key);
  const list: readonly unknown[] = Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
  if (list.length > FILE_LIMITS.items)
    throw new PackError(`${key} has ${list.length} items, at most ${FILE_LIMITS.items}.`, 'pack_bad_many', list.length, FILE_LIMITS.items);
  return list;
}

/** The first of these properties that is a text with something in it. */
export function textOfField(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = field(value, key);
    if (typeof found === 'string' && found.trim() !== '') return found;
  }
  return undefined;
}

/** A number that is one. */
export function numberOfField(value: unknown, key: string): number | undefined {
  const found = field(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The fields without those that are undefined. */
export function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
