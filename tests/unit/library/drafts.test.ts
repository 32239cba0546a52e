import { beforeEach, describe, expect, it } from 'vitest';
import { appendEdit, createDraft, type DraftEnd, listDrafts, putBack, readDraft, removeDraft } from '../../../src/library/drafts.ts';
import type { Edit } from '../../../src/report/draft/edit.ts';
import type { Step } from '../../../src/report/draft/history.ts';
import { FaultyStore } from '../faulty-store.ts';
import { sampleDraft } from '../report/draft/sample-draft.ts';

const draft = sampleDraft();
const rename = (label: string): Edit => ({ do: 'rename', entity: 'velm', label, lang: 'en' });

let store: FaultyStore;

beforeEach(() => {
  store = new FaultyStore();
});

async function open(key: string) {
  const read = await readDraft(store, key);
  if (!read.ok) throw new Error(read.why);
  return read;
}

const label = async (key: string) => (await open(key)).history.now.report.entities.find(({ id }) => id === 'velm')?.labels.en;

async function doAll(key: string, steps: readonly Step[]): Promise<DraftEnd> {
  let { end } = await open(key);
  for (const step of steps) end = await appendEdit(store, key, end, step);
  return end;
}

describe('a draft', () => {
  it('is read as it was made, with the report it is from', async () => {
    const key = await createDraft(store, draft, { id: 'velm', rev: 3 });
    const read = await open(key);
    expect([read.history.now, read.base, read.cut, read.end.count]).toEqual([draft, { id: 'velm', rev: 3 }, false, 0]);
    expect((await open(await createDraft(store, draft))).base).toBeUndefined();
  });

  it('is listed where another thing of ours stands in the place of the list', async () => {
    const key = await createDraft(store, draft);
    const { [`d/${key}`]: other } = await store.get(`d/${key}`);
    for (const copy of ['dA', 'dB']) store.spoil(copy, other);
    expect((await listDrafts(store)).map((each) => each.key)).toEqual([key]);
  });

  it('keeps all that is done, also what was taken back', async () => {
    const key = await createDraft(store, draft);
    await doAll(key, [rename('A'), rename('B'), { do: 'undo' }]);
    const { history } = await open(key);
    expect([await label(key), history.done.length, history.undone]).toEqual(['A', 1, [rename('B')]]);
  });

  it('keeps very many things done', async () => {
    const key = await createDraft(store, draft);
    await doAll(
      key,
      Array.from({ length: 150 }, (_, n) => rename(`V${n}`)),
    );
    expect([await label(key), (await open(key)).end.count]).toEqual(['V149', 150]);
  });

  it('writes no more at an edit than the edit', async () => {
    const key = await createDraft(store, draft);
    const before = store.copy();
    await doAll(key, [rename('A')]);
    expect([...store.copy().keys()].filter((each) => !before.has(each))).toEqual([`d/${key}/1`]);
    expect([...before].every(([each, value]) => store.value(each) === value)).toBe(true);
  });

  it('is not there once it is removed, but can be put back whole', async () => {
    const other = await createDraft(store, draft);
    const key = await createDraft(store, draft);
    await doAll(
      key,
      Array.from({ length: 70 }, (_, n) => rename(`V${n}`)),
    );
    const removed = await removeDraft(store, key);
    expect(await readDraft(store, key)).toEqual({ ok: false, why: 'missing' });
    expect(store.keys(`d/${key}`)).toEqual([]);
    expect((await listDrafts(store)).map((each) => each.key)).toEqual([other]);
    await putBack(store, removed);
    expect(await label(key)).toBe('V69');
    expect((await listDrafts(store)).map((each) => each.key).sort()).toEqual([key, other].sort());
  });

  it('of the past is not mixed up with a new one: each has a key of its own', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => createDraft(store, draft)));
    expect(new Set(keys).size).toBe(3);
  });
});

describe('the list of drafts', () => {
  it('tells title, edits and the report they are from, the last changed first', async () => {
    const first = await createDraft(store, draft, { id: 'velm', rev: 1 });
    const second = await createDraft(store, draft);
    await new Promise((later) => setTimeout(later, 3));
    await doAll(first, [rename('A'), rename('B')]);
    const list = await listDrafts(store);
    expect(list.map(({ at: _, ...line }) => line)).toEqual([
      { key: first, title: 'The fall of Karo Gap', report: 'velm', edits: 2 },
      { key: second, title: 'The fall of Karo Gap', edits: 0 },
    ]);
    expect(list[0]?.at).toBeGreaterThan(list[1]?.at ?? 0);
  });

  it('is empty where there never was one, and not where it cannot be read', async () => {
    expect(await listDrafts(store)).toEqual([]);
    for (const key of ['dA', 'dB']) store.failOn(key);
    await expect(listDrafts(store)).rejects.toThrow();
    await expect(createDraft(store, draft)).rejects.toThrow();
  });

  it.each(['dA', 'dB'])('survives damage of %s', async (copy) => {
    const key = await createDraft(store, draft);
    store.spoil(copy, 'rubbish');
    expect((await listDrafts(store)).map((each) => each.key)).toEqual([key]);
    store.failOn(copy);
    expect((await listDrafts(store)).map((each) => each.key)).toEqual([key]);
  });
});

describe('a fault', () => {
  it('at an edit loses that edit alone, and says so', async () => {
    const key = await createDraft(store, draft);
    const end = await doAll(key, [rename('A')]);
    store.dieAfter(0);
    await expect(appendEdit(store, key, end, rename('B'))).rejects.toThrow();
    store.heal();
    expect(await label(key)).toBe('A');
    await appendEdit(store, key, end, rename('C'));
    expect(await label(key)).toBe('C');
  });

  it('while a draft is made leaves none that is half there', async () => {
    store.dieAfter(0);
    await expect(createDraft(store, draft)).rejects.toThrow();
    store.heal();
    expect([await listDrafts(store), store.keys('d')]).toEqual([[], []]);
  });

  it('while a draft is taken out leaves it there, or gives what brings it back', async () => {
    const key = await createDraft(store, draft);
    await doAll(key, [rename('A')]);
    store.dieAfter(0);
    await expect(removeDraft(store, key)).rejects.toThrow();
    store.heal();
    expect([await listDrafts(store), await label(key)]).toMatchObject([[{ key }], 'A']);
    store.dieAfter(1);
    const removed = await removeDraft(store, key);
    store.heal();
    expect(await listDrafts(store)).toEqual([]);
    await putBack(store, removed);
    expect([await listDrafts(store), await label(key)]).toMatchObject([[{ key }], 'A']);
  });

  const damages: readonly (readonly [what: string, value: (old: unknown) => unknown])[] = [
    ['cut short', (old) => String(old).slice(0, -3)],
    ['changed', (old) => String(old).replace('B', 'X')],
    ['no text', () => 7],
    ['null', () => null],
  ];

  it.each(damages)('a step that is %s is cut off with what follows, and that is said', async (_what, value) => {
    const key = await createDraft(store, draft);
    await doAll(key, [rename('A'), rename('B'), rename('C')]);
    store.spoil(`d/${key}/2`, value(store.value(`d/${key}/2`)));
    const read = await open(key);
    expect([read.cut, read.end.count, await label(key)]).toEqual([true, 1, 'A']);
    // What followed is not taken for what follows the next edit.
    await appendEdit(store, key, read.end, rename('D'));
    expect(await label(key)).toBe('D');
  });

  it('a step that is missing is the end where nothing follows, and damage where something does', async () => {
    const key = await createDraft(store, draft);
    await doAll(key, [rename('A'), rename('B'), rename('C')]);
    store.spoil(`d/${key}/3`, undefined);
    expect([(await open(key)).cut, await label(key)]).toEqual([false, 'B']);
    store.spoil(`d/${key}/1`, undefined);
    expect([(await open(key)).cut, await label(key)]).toEqual([true, 'Velm']);
  });

  it('steps of another draft are none of this one', async () => {
    const one = await createDraft(store, draft);
    const two = await createDraft(store, { ...draft, setByHand: ['rule'] });
    await doAll(one, [rename('A')]);
    store.spoil(`d/${two}/1`, store.value(`d/${one}/1`));
    expect([await label(two), (await open(two)).cut]).toEqual(['Velm', true]);
  });

  it.each([
    ['damaged', (old: unknown) => String(old).slice(0, 300)],
    ['damaged', () => ({})],
  ] as const)('a start that is %s is said to be, and nothing is written', async (why, value) => {
    const key = await createDraft(store, draft);
    store.spoil(`d/${key}`, value(store.value(`d/${key}`)));
    const before = store.copy();
    expect(await readDraft(store, key)).toEqual({ ok: false, why });
    expect(store.copy()).toEqual(before);
  });

  it('a store that cannot be read is an error, and no missing draft', async () => {
    const key = await createDraft(store, draft);
    store.failOn(`d/${key}`);
    await expect(readDraft(store, key)).rejects.toThrow();
  });
});
