/** A library with made-up names, put into a store by the product's own hand: how names are stored is no matter of the benchmark. */
import { putReports } from '../src/library.ts';
import type { Entity, Report } from '../src/model.ts';
import type { KeyValueStore } from '../src/ports.ts';
import { encodePack } from '../src/report/pack.ts';

/** A report has at most two thousand entities. */
const NAMES_OF_ENTITY = 50;

/** What a store holds when its library is one report with these names. */
export async function storedLibrary(names: readonly string[]): Promise<Record<string, unknown>> {
  const items = new Map<string, unknown>();
  await putReports(storeOf(items), [{ pack: encodePack(reportOf(names)) }]);
  return Object.fromEntries(items);
}

function storeOf(items: Map<string, unknown>): KeyValueStore {
  const listOf = (keys: string | string[]) => (typeof keys === 'string' ? [keys] : keys);
  return {
    get: async (keys) => Object.fromEntries(listOf(keys).flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    set: async (changed) => {
      for (const [key, value] of Object.entries(changed)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of listOf(keys)) items.delete(key);
    },
  };
}

function reportOf(names: readonly string[]): Report {
  const text = `Nothing but ${names[0]} is spoken of.`;
  return {
    id: 'bench',
    title: 'Made-up names',
    text,
    source: { lang: 'en', date: { edtf: '2021-07-10', basis: 'stated' } },
    entities: Array.from({ length: Math.ceil(names.length / NAMES_OF_ENTITY) }, (_, at) => entityOf(names, at)),
    mentions: [{ start: 12, end: 12 + (names[0] ?? '').length, entity: 'e0', kind: 'name' }],
    events: [],
  };
}

function entityOf(names: readonly string[], at: number): Entity {
  const own = names.slice(at * NAMES_OF_ENTITY, (at + 1) * NAMES_OF_ENTITY);
  return {
    id: `e${at}`,
    kind: 'place',
    subtype: 'town',
    labels: { en: own[0] ?? '' },
    names: own.map((text) => ({ text, lang: 'und' })),
    decoys: [],
    relations: [],
  };
}
