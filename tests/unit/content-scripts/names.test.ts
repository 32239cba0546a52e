import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Names, openNames } from '../../../content-scripts/names.ts';
import { drawerKey, namesKey } from '../../../src/library/keys.ts';
import { find } from '../../../src/match/find.ts';
import { sieveOf } from '../../../src/match/sieve-of.ts';
import { drawerReader } from '../../../src/report/decode-names.ts';
import { drawerOf } from '../../../src/report/drawers.ts';
import { encodeNames } from '../../../src/report/encode-names.ts';
import { readHead, StoredNamesError } from '../../../src/report/stored-names.ts';
import { FaultyStore } from '../faulty-store.ts';
import { testTable } from '../match/names.ts';

vi.stubGlobal('document', { hidden: false });

const { names: all } = testTable;
const sieve = sieveOf(testTable);
/** There are eight drawers, besides the one for every page. */
const hashIn = (drawer: number) => Array.from({ length: 1000 }, (_, hash) => hash).find((hash) => drawerOf(hash, 8) === drawer) ?? 0;
/** Each name by a hash of one of four drawers, the first also by that of a fifth, the second by any. */
const hashOf = (text: string) => hashIn(1 + (text.length % 4));
const [another, none] = [hashIn(5), hashIn(6)];
const [first, second] = [all[0]?.text ?? '', all[1]?.text ?? ''];
const anchors = all.map(({ text }) => (text === second ? [] : text === first ? [hashOf(text), another] : [hashOf(text)]));
const { head, drawers } = encodeNames(testTable, anchors);
const { signal } = new AbortController();
const finds = ({ matcher }: Names, text: string) => find(matcher, text).map(({ start, end }) => text.slice(start, end));
const hashOfTehran = hashOf('Tehran');

let store: FaultyStore;
const read = vi.fn();
let names: Names;

beforeEach(() => {
  store = new FaultyStore();
  store.spoil(namesKey, head);
  for (const [drawer, text] of drawers) store.spoil(drawerKey(drawer), text);
  read.mockReset();
  names = openNames(watched(), head, sieve);
});

function watched() {
  return {
    get(keys: string | string[]) {
      read(keys);
      return store.get(keys);
    },
  };
}

describe('names', () => {
  it('are in eight drawers here', () => expect(drawerReader(readHead(head)).count).toBe(8));

  it('come when they are asked for, with those of every page, in one reading', async () => {
    const { matcher } = names;
    expect(names.ready([hashOfTehran])).toBe(false);
    expect(finds(names, `Tehran ${second}`)).toEqual([]);
    await names.bring([hashOfTehran], signal);
    expect(names.ready([hashOfTehran])).toBe(true);
    expect(finds(names, `Tehran ${second}`)).toEqual(['Tehran', second]);
    expect(read.mock.calls).toEqual([[[drawerKey(0), drawerKey(drawerOf(hashOfTehran, 8))]]]);
    expect(matcher).toBe(names.matcher);
    expect(matcher.table.names.length).toBeLessThan(all.length / 2);
  });

  it('are not ready without those of every page', async () => {
    expect(names.ready([])).toBe(false);
    await names.bring([], signal);
    expect(names.ready([])).toBe(true);
    expect(finds(names, second)).toEqual([second]);
  });

  it('are read once, and added once where they stand in two drawers', async () => {
    await names.bring([hashOf(first)], signal);
    await names.bring([hashOf(first), another], signal);
    await names.bring([another], signal);
    expect(read.mock.calls.slice(1)).toEqual([[[drawerKey(drawerOf(another, 8))]]]);
    expect(names.matcher.table.names.filter(({ text }) => text === first)).toHaveLength(1);
  });

  it('are ready at once where no name has a hash', async () => {
    await names.bring([], signal);
    expect(names.ready([none])).toBe(true);
    await names.bring([none], signal);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are the whole table in the end', async () => {
    await names.bring([hashOf(first)], signal);
    await names.bring(
      all.map(({ text }) => hashOf(text)),
      signal,
    );
    const sorted = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
    expect(sorted(names.matcher.table.names)).toEqual(sorted(all));
    const { names: _, ...table } = testTable;
    expect(names.matcher.table).toMatchObject(table);
  });

  it('are all there when both of two that asked at the same time are answered', async () => {
    const [one, two] = [names.bring([hashOfTehran], signal), names.bring([hashOfTehran, hashOf(first)], signal)];
    await one;
    expect(finds(names, 'Tehran')).toEqual(['Tehran']);
    await two;
    expect(finds(names, first)).toEqual([first]);
    expect(names.matcher.table.names.filter(({ text }) => text === 'Tehran')).toHaveLength(1);
  });
});

describe('names that cannot be had', () => {
  const key = drawerKey(drawerOf(hashOfTehran, 8));
  it.each<[string, unknown]>([
    ['missing', undefined],
    ['damaged', 'x'],
    ['no text', { list: [] }],
    ['of another table', encodeNames({ ...testTable, names: all.slice(1) }, anchors.slice(1)).drawers.get(drawerOf(hashOfTehran, 8))],
  ])('are an error: %s', async (_, value) => {
    store.spoil(key, value);
    await expect(names.bring([hashOfTehran], signal)).rejects.toThrow(StoredNamesError);
    expect(names.ready([hashOfTehran])).toBe(false);
  });

  it('can be had once they are there again', async () => {
    const sound = store.value(key);
    store.spoil(key, undefined);
    await expect(names.bring([hashOfTehran], signal)).rejects.toThrow('missing or damaged');
    store.spoil(key, sound);
    await names.bring([hashOfTehran], signal);
    expect(finds(names, 'Tehran')).toEqual(['Tehran']);
  });

  it('are an error where the store cannot be read', async () => {
    store.failOn(key);
    await expect(names.bring([hashOfTehran], signal)).rejects.toThrow('unexpected');
  });

  it('are not waited for by a page that has gone', async () => {
    await expect(names.bring([hashOfTehran], AbortSignal.abort())).rejects.toThrow();
    expect(finds(names, 'Tehran')).toEqual([]);
    await names.bring([hashOfTehran], signal);
    expect(finds(names, 'Tehran')).toEqual(['Tehran']);
  });

  it.each(['', 'x', '5 1 {}', `${head} `])('are not begun with the head %j', (damaged) => {
    expect(() => openNames(store, damaged, sieve)).toThrow(StoredNamesError);
  });
});
