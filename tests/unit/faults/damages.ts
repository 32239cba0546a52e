/** What a stored value may be found as. */
import { opened, sealed } from '../../../src/library/sealed.ts';

/** A value in the place of another; undefined: there is none such. */
type Damage = (value: unknown, other: unknown, older: unknown) => unknown;

/** Nothing at all in its place. */
export const MISSING = Symbol('missing');

const deep = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at++) value = [value];
  return value;
};
const half = (value: unknown) => {
  if (typeof value === 'string') return value.slice(0, value.length / 2);
  return Object.fromEntries(Object.entries(value as object).slice(0, 1));
};

/** Damage of every kind but what a newer version wrote. */
export const damages: Readonly<Record<string, Damage>> = {
  'is missing': () => MISSING,
  'is null': () => null,
  'is a number': () => 7,
  'is an empty text': () => '',
  'is another text': () => 'x',
  'is an empty object': () => ({}),
  'is a list': () => [],
  'is cut off': half,
  'has a letter changed': (value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const at = Math.floor(text.length * 0.7);
    const changed = `${text.slice(0, at)}${text[at] === 'e' ? 'a' : 'e'}${text.slice(at + 1)}`;
    try {
      return typeof value === 'string' ? changed : JSON.parse(changed);
    } catch {
      return changed;
    }
  },
  'is that of another key': (_value, other) => other,
  'is an older one': (_value, _other, older) => older,
  'is huge': (value) => (typeof value === 'string' ? 'x'.repeat(3_000_000) : { list: 'x'.repeat(3_000_000) }),
  'is deep': () => deep(3_000),
  'has a prototype': () => JSON.parse('{"__proto__":{"list":[]},"constructor":{"prototype":{}},"version":"x","schema":"x"}'),
};

/** The value as the next version of this product may write it: another version, and more in it. */
export function newer(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = opened(value);
    return text === undefined ? newerText(value) : newerSealed(text);
  }
  const { version, schema } = value as { version?: number; schema?: number };
  if (typeof schema === 'number') return { ...(value as object), schema: schema + 1, shelf: 'top' };
  return { ...(value as object), version: (version ?? 0) + 1, shelf: 'top' };
}

function newerText(text: string): unknown {
  const next = text.replace(
    /^\{("format":"backgrounder-pack",)?"version":(\d+)/,
    (_all, format = '', version) => `{${format}"version":${Number(version) + 1}`,
  );
  return next === text ? undefined : next;
}

function newerSealed(text: string): unknown {
  const next = newerText(text);
  return typeof next === 'string' ? sealed(next) : undefined;
}
