import type { Random } from './random.ts';

/** Whatever a message, a store or a JSON file may hold in the place of something else. */
const VALUES: readonly (() => unknown)[] = [
  ...[undefined, null, true, false, 0, -0, -1, 1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, Number.NaN, Infinity, -Infinity, 10n].map(
    (value) => () => value,
  ),
  ...[
    '',
    ' ',
    'a',
    '0',
    '__proto__',
    'constructor',
    'toString',
    'then',
    'kabul',
    'name',
    'always',
    '\ud800',
    '\0',
    '\u202e',
    '<img src=x>',
  ].map((value) => () => value),
  ...['javascript:alert(1)', 'https://a.example/', 'chrome-extension://own-id/', '../../popup/popup.js', '2021-07-10'].map(
    (value) => () => value,
  ),
  () => 'x'.repeat(100_000),
  () => [],
  () => ({}),
  () => Object.create(null),
  () => [[[[]]]],
  () => Array.from({ length: 5_000 }, (_, i) => i),
  () => new Array(3),
  () => Object.assign([1, 2], { call: 'x' }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => JSON.parse('{"then":"x","toJSON":"x","toString":"x","length":3,"valueOf":1}'),
  () => nested(60, (inner) => [inner]),
  () => nested(2_000, (inner) => ({ inner })),
  () => cycle(),
  () => new Map([['a', 1]]),
  () => new Set(['a']),
  () => new Date(Number.NaN),
  () => /x/g,
  () => new Error('x'),
  () => new Uint8Array(8),
  () => new ArrayBuffer(8),
];

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

function cycle(): unknown {
  const value: Record<string, unknown> = { entity: 'kabul', list: [] };
  value['self'] = value;
  (value['list'] as unknown[]).push(value);
  return value;
}

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'length',
  'x',
  '',
  'kind',
  'entity',
  'do',
  'call',
  'args',
  'frameId',
  'sender',
  'tab',
  'id',
  '0',
];

/** Any value at all. */
function anyValue(random: Random): unknown {
  return random.pick(VALUES)();
}

/** A value with something in it in the place of something else; what it was made of stays as it was. */
export function mutateValue(random: Random, base: unknown, other: unknown): unknown {
  let value = base;
  for (let i = 1 + random.below(3); i > 0; i--) value = changedIn(random, value, other, 0);
  return value;
}

function changedIn(random: Random, value: unknown, other: unknown, depth: number): unknown {
  if (depth > 6 || typeof value !== 'object' || value === null || random.once(6)) return random.once(8) ? other : anyValue(random);
  if (Array.isArray(value)) {
    const list = value.slice(0, 200);
    const at = random.below(list.length + 1);
    const how = random.below(8);
    if (how === 0) list.splice(at, random.below(3));
    else if (how === 1) list.splice(at, 0, ...list.slice(0, random.below(4)), anyValue(random));
    else list[at] = changedIn(random, list[at], other, depth + 1);
    return list;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return anyValue(random);
  const keys = Object.keys(value);
  const key = keys.length === 0 || random.once(5) ? random.pick(KEYS) : random.pick(keys);
  const entries = Object.entries(value).filter(([each]) => each !== key);
  if (!random.once(5)) entries.push([key, changedIn(random, (value as Record<string, unknown>)[key], other, depth + 1)]);
  // By definition, not by setting: a key may be `__proto__`.
  return Object.defineProperties(
    {},
    Object.fromEntries(entries.map(([name, each]) => [name, { value: each, enumerable: true, configurable: true, writable: true }])),
  );
}
