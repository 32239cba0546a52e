import type { KeyValueStore } from '../ports.ts';
import { opened, sealed } from './sealed.ts';

/** A draft in the list of drafts. */
export type Listed = {
  readonly key: string;
  readonly title: string;
  /** When it was made. */
  readonly at: number;
  /** The report of the library that it was made from. */
  readonly report?: string;
};

const keys = ['dA', 'dB'] as const;

type List = { readonly counter: number; readonly drafts: readonly Listed[] };

/** The newer of the list's two copies that can be read; an empty list where there is none. Rejects where neither can be asked for. */
export async function readList(store: KeyValueStore): Promise<List> {
  const asked = await Promise.allSettled(keys.map(async (key) => (await store.get(key))[key]));
  if (asked.every(({ status }) => status === 'rejected')) throw new Error('The list of drafts cannot be read.');
  const copies = asked.flatMap((each) => {
    const text = each.status === 'fulfilled' ? opened(each.value) : undefined;
    return text === undefined ? [] : [JSON.parse(text) as List];
  });
  return copies.reduce((best, list) => (list.counter > best.counter ? list : best), { counter: 0, drafts: [] });
}

/** Both copies of a list that follows the one read, for one `set`. */
export function storedList({ counter }: List, drafts: readonly Listed[]): Record<string, unknown> {
  const text = sealed(JSON.stringify({ counter: counter + 1, drafts } satisfies List));
  return Object.fromEntries(keys.map((key) => [key, text]));
}
