/**
 * Drafts of reports, over any key-value store. Layout: `dA`, `dB` the list of drafts, twice · `d/<key>` a draft as it was made ·
 * `d/<key>/<n>` the nth thing done to it since, so that a crash loses at most the one under way. Each is a text with its checksum, which
 * holds that of the one before: what was done out of turn is not taken for what came next.
 * The list is read and written again by `createDraft`, `putBack` and `removeDraft`: pages run these under the lock named `draftsLock`.
 */
import type { KeyValueStore } from '../ports.ts';
import type { Draft } from '../report/draft/draft.ts';
import { EDIT_VERSION } from '../report/draft/edit.ts';
import { type History, replay, type Step } from '../report/draft/history.ts';
import { type Listed, readList, storedList } from './draft-list.ts';
import { opened, sealed, sealOf } from './sealed.ts';

/** The lock under which the list of drafts is changed. */
export const draftsLock = 'drafts';

/** The lock that a window holds while it edits a draft. */
export function draftLock(key: string): string {
  return `draft ${key}`;
}

/** The report of the library that a draft was made from. */
export type DraftBase = { readonly id: string; readonly rev: number };

/** Where a draft ends: how many steps are kept, and the seal that the next one follows. */
export type DraftEnd = { readonly count: number; readonly seal: string };

/** A draft as read, or why it could not be read. `cut`: the last of what was done was damaged, and is left out. */
export type DraftReading =
  | { readonly ok: true; readonly history: History; readonly base?: DraftBase; readonly end: DraftEnd; readonly cut: boolean }
  | { readonly ok: false; readonly why: 'missing' | 'damaged' | 'newer' };

type Start = { readonly version: number; readonly draft: Draft; readonly base?: DraftBase };
type Kept = { readonly step: Step; readonly at: number };

/** How many steps are read at once. */
const BATCH = 64;

/** Keeps a new draft and gives its key. Rejects, and keeps nothing that is ever seen, where the store does. */
export async function createDraft(store: KeyValueStore, draft: Draft, base?: DraftBase): Promise<string> {
  const list = await readList(store);
  const at = Date.now();
  const key = `${at.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  const start: Start = { version: EDIT_VERSION, draft, ...(base && { base }) };
  const listed: Listed = { key, title: draft.report.title, at, ...(base && { report: base.id }) };
  await store.set({ [startKey(key)]: sealed(JSON.stringify(start)), ...storedList(list, [...list.drafts, listed]) });
  return key;
}

/** Keeps one more thing done to a draft; gives where it ends then. Rejects, and changes nothing, where the store does. */
export async function appendEdit(store: KeyValueStore, key: string, end: DraftEnd, step: Step): Promise<DraftEnd> {
  const count = end.count + 1;
  const kept: Kept = { step, at: Date.now() };
  const text = sealed(JSON.stringify(kept), end.seal);
  await store.set({ [stepKey(key, count)]: text });
  return { count, seal: sealOf(text) };
}

/** Reads a draft and does again all that was done to it. Rejects where the store does. */
export async function readDraft(store: KeyValueStore, key: string): Promise<DraftReading> {
  const stored = (await store.get(startKey(key)))[startKey(key)];
  if (stored === undefined) return { ok: false, why: 'missing' };
  const text = opened(stored);
  const start = text === undefined ? undefined : (JSON.parse(text) as Start);
  if (!start) return { ok: false, why: 'damaged' };
  if (start.version > EDIT_VERSION) return { ok: false, why: 'newer' };
  const { kept, end, cut } = await readSteps(store, key, sealOf(stored as string));
  const history = replay(
    start.draft,
    kept.map(({ step }) => step),
  );
  return { ok: true, history, ...(start.base && { base: start.base }), end, cut };
}

/** What a list says of a draft. `at`: when it was last changed. */
export type DraftLine = Pick<Listed, 'key' | 'title' | 'report'> & { readonly at: number; readonly edits: number };

/** The drafts there are, the one changed last first; one that cannot be read is among them, by what the list says. Rejects where the list cannot be read. */
export async function listDrafts(store: KeyValueStore): Promise<readonly DraftLine[]> {
  const { drafts } = await readList(store);
  const lines = await Promise.all(drafts.map((listed) => lineOf(store, listed).catch(() => ({ ...listed, edits: 0 }))));
  return lines.filter((line) => line !== undefined).sort((a, b) => b.at - a.at);
}

async function lineOf(store: KeyValueStore, { at, ...listed }: Listed): Promise<DraftLine | undefined> {
  const stored = (await store.get(startKey(listed.key)))[startKey(listed.key)];
  if (typeof stored !== 'string') return undefined;
  const { kept } = await readSteps(store, listed.key, sealOf(stored));
  return { ...listed, at: kept.at(-1)?.at ?? at, edits: kept.length };
}

/** A draft that was taken out, as it was stored. */
export type Removed = { readonly listed: Listed | undefined; readonly items: Readonly<Record<string, unknown>> };

/** Takes a draft out; gives what `putBack` needs. Rejects, and leaves it there, where it cannot be read or the list cannot be written. */
export async function removeDraft(store: KeyValueStore, key: string): Promise<Removed> {
  const list = await readList(store);
  const items: Record<string, unknown> = await store.get(startKey(key));
  for (let from = 1; ; from += BATCH) {
    const batch = await store.get(stepKeys(key, from));
    const there = Object.entries(batch).filter(([, value]) => value !== undefined);
    Object.assign(items, Object.fromEntries(there));
    if (there.length < BATCH) break;
  }
  await store.set(
    storedList(
      list,
      list.drafts.filter((each) => each.key !== key),
    ),
  );
  // It is out by now, and must be given back to be put back: parts that stay are read by nobody.
  await store.remove(Object.keys(items)).catch(() => undefined);
  return { listed: list.drafts.find((each) => each.key === key), items };
}

/** Puts a draft back that was taken out. */
export async function putBack(store: KeyValueStore, { listed, items }: Removed): Promise<void> {
  const list = await readList(store);
  await store.set({ ...items, ...(listed && storedList(list, [...list.drafts.filter(({ key }) => key !== listed.key), listed])) });
}

async function readSteps(store: KeyValueStore, key: string, start: string) {
  const kept: Kept[] = [];
  let seal = start;
  for (let from = 1; ; from += BATCH) {
    const keys = stepKeys(key, from);
    const batch = await store.get(keys);
    for (const each of keys) {
      const text = opened(batch[each], seal);
      if (text === undefined) {
        const cut = keys.slice(keys.indexOf(each)).some((later) => batch[later] !== undefined);
        return { kept, end: { count: kept.length, seal }, cut };
      }
      kept.push(JSON.parse(text) as Kept);
      seal = sealOf(batch[each] as string);
    }
  }
}

function stepKeys(key: string, from: number): string[] {
  return Array.from({ length: BATCH }, (_, i) => stepKey(key, from + i));
}

function startKey(key: string): string {
  return `d/${key}`;
}

function stepKey(key: string, n: number): string {
  return `d/${key}/${n}`;
}
