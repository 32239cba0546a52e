import type { KeyValueStore } from '../ports.ts';
import type { Draft } from '../report/draft/draft.ts';
import { opened, sealed } from './sealed.ts';
import { allKeys } from './timely.ts';

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

/**
 * The newer of the list's two copies that can be read. Where none is there, or is whole, the list of all drafts that the store has: none is
 * lost with the list. Rejects where it cannot be told which those are.
 */
export async function readList(store: KeyValueStore): Promise<List> {
  const asked = await Promise.allSettled(keys.map(async (key) => (await store.get(key))[key]));
  if (asked.every(({ status }) => status === 'rejected')) throw new Error('The list of drafts cannot be read.');
  const copies = asked.flatMap((each) => {
    const text = each.status === 'fulfilled' ? opened(each.value) : undefined;
    const list: unknown = text === undefined ? undefined : JSON.parse(text);
    return isList(list) ? [list] : [];
  });
  const [newest] = copies.sort((a, b) => b.counter - a.counter);
  if (newest) return newest;
  const wasNever = asked.every((each) => each.status === 'fulfilled' && each.value === undefined);
  return { counter: 0, drafts: await found(store, wasNever) };
}

/** Another thing of ours may stand in its place, whole. */
function isList(value: unknown): value is List {
  const { counter, drafts } = (value ?? {}) as Partial<List>;
  return typeof counter === 'number' && Array.isArray(drafts);
}

/** By what each says of itself; of one that is damaged there is only its key, which has the time. */
async function found(store: KeyValueStore, wasNever: boolean): Promise<readonly Listed[]> {
  if (!store.allKeys && wasNever) return [];
  const keys = (await allKeys(store)).filter((key) => /^d\/[^/]+$/.test(key));
  const listed = await Promise.all(
    keys.map(async (key): Promise<Listed> => {
      const name = key.slice('d/'.length);
      const at = Number.parseInt(name.slice(0, 8), 36);
      const text = opened((await store.get(key))[key]);
      if (text === undefined) return { key: name, title: name, at };
      const { draft, base } = JSON.parse(text) as { readonly draft?: Draft; readonly base?: { readonly id: string } };
      return { key: name, title: draft?.report.title ?? name, at, ...(base && { report: base.id }) };
    }),
  );
  return listed.sort((a, b) => a.at - b.at);
}

/** Both copies of a list that follows the one read, for one `set`. */
export function storedList({ counter }: List, drafts: readonly Listed[]): Record<string, unknown> {
  const text = sealed(JSON.stringify({ counter: counter + 1, drafts } satisfies List));
  return Object.fromEntries(keys.map((key) => [key, text]));
}
