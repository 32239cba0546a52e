/** A value that is not of the shape asked for; the message begins with the place in the data and says what is wrong. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** Reads a value found at a place (`report.entities[3].id`) as a T, building it anew. Throws `ShapeError`. */
export type Reader<T> = (value: unknown, place: string) => T;

/** A string of 1 to `max` code units which holds to a rule. */
export function text(max: number, rule?: { readonly holds: (text: string) => boolean; readonly says: string }): Reader<string> {
  return (value, place) => {
    if (typeof value !== 'string') throw new ShapeError(`${place} must be a text.`);
    if (value === '') throw new ShapeError(`${place} is empty.`);
    if (value.length > max) throw new ShapeError(`${place} is longer than ${max} characters.`);
    if (rule && !rule.holds(value)) throw new ShapeError(`${place} ${rule.says}.`);
    return value;
  };
}

/** A number from min to max. */
export function numberWithin(min: number, max: number): Reader<number> {
  return (value, place) => {
    if (typeof value !== 'number' || !(value >= min && value <= max))
      throw new ShapeError(`${place} must be a number from ${min} to ${max}.`);
    return value;
  };
}

/** A whole number from 0 to max. */
export function count(max: number): Reader<number> {
  const within = numberWithin(0, max);
  return (value, place) => {
    if (!Number.isInteger(within(value, place))) throw new ShapeError(`${place} must be a whole number.`);
    return value as number;
  };
}

/** One of the values listed. */
export function oneOf<const T extends string | boolean>(...values: readonly T[]): Reader<T> {
  return (value, place) => {
    const found = values.find((each) => each === value);
    if (found === undefined) throw new ShapeError(`${place} must be ${values.map((each) => JSON.stringify(each)).join(' or ')}.`);
    return found;
  };
}

/** A list of at most `max` items. */
export function listOf<T>(item: Reader<T>, max: number): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new ShapeError(`${place} must be a list.`);
    if (value.length > max) throw new ShapeError(`${place} has more than ${max} items.`);
    return Array.from(value, (each: unknown, index) => item(each, `${place}[${index}]`));
  };
}

/** An object with exactly these keys; those in `optional` may be absent. */
export function record<T extends object>(
  fields: { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> },
  ...optional: readonly (keyof T & string)[]
): Reader<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, place) => {
    const own = ownKeys(value, place);
    for (const key of own)
      if (!keys.includes(key as keyof T & string))
        throw new ShapeError(`${place} has a key ${JSON.stringify(key.slice(0, 40))}, which is not known.`);
    const made: Partial<T> = {};
    for (const key of keys) {
      if (own.includes(key)) made[key] = fields[key]((value as T)[key], `${place}.${key}`);
      else if (!optional.includes(key)) throw new ShapeError(`${place} has no ${key}.`);
    }
    return made as T;
  };
}

/** An object keyed by names that hold to a reader of their own; its copy has no prototype. */
export function tableOf<T>(key: Reader<string>, item: Reader<T>, max: number): Reader<Readonly<Record<string, T>>> {
  return (value, place) => {
    const own = ownKeys(value, place);
    if (own.length > max) throw new ShapeError(`${place} has more than ${max} keys.`);
    const made = Object.create(null) as Record<string, T>;
    for (const each of own) made[key(each, `a key of ${place}`)] = item((value as Record<string, unknown>)[each], `${place}.${each}`);
    return made;
  };
}

const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function ownKeys(value: unknown, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError(`${place} must be an object.`);
  const own = Object.keys(value);
  const bad = own.find((key) => FORBIDDEN.includes(key));
  if (bad !== undefined) throw new ShapeError(`${place} has a key ${JSON.stringify(bad)}, which is not allowed.`);
  return own;
}
