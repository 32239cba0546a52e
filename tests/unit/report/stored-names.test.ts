import { describe, expect, it } from 'vitest';
import { anchorHashes } from '../../../src/match/sieve-of.ts';
import type { NameEntry, NameTable } from '../../../src/model.ts';
import { type DrawerReader, decodeNames, drawerReader } from '../../../src/report/decode-names.ts';
import { drawerOf, drawersOf, EVERYWHERE } from '../../../src/report/drawers.ts';
import { encodeNames } from '../../../src/report/encode-names.ts';
import { nameTable } from '../../../src/report/names.ts';
import { readHead, type StoredNames, StoredNamesError } from '../../../src/report/stored-names.ts';
import { testTable } from '../match/names.ts';
import { sampleReport } from './sample.ts';

const sample = nameTable([sampleReport()]);
const encode = (table: NameTable) => encodeNames(table, anchorHashes(table));
const stored = encode(testTable);
const numbersIn = (reader: DrawerReader, drawer: number, text: unknown, known: readonly number[] = []) =>
  [...reader.read(drawer, text, new Set(known))].flatMap(({ numbers }) => numbers);
const more = (...names: NameEntry[]): NameTable => ({ ...testTable, names: [...testTable.names, ...names] });
const added: NameEntry = { text: 'Old Kabul', lang: 'und', entity: 1, kind: 'name', when: { always: true } };
const spoiled = (change: (text: string) => string | undefined): StoredNames => {
  const [[drawer, text] = [0, '']] = stored.drawers;
  const changed = change(text);
  const drawers = new Map(stored.drawers);
  if (changed === undefined) drawers.delete(drawer);
  else drawers.set(drawer, changed);
  return { ...stored, drawers };
};

describe('stored names', () => {
  it.each<[string, NameTable]>([
    ['one report', sample],
    ['many names', testTable],
    ['no report', nameTable([])],
    ['words that stay as they are', more({ ...added, endings: [-1, 0, 12] }, { ...added, endings: [-1] }, { ...added, endings: [3] })],
  ])('give back the table of %s', (_, table) => {
    expect(decodeNames(encode(table))).toEqual(table);
  });

  it('have no tabs and line breaks in names', () => {
    expect(decodeNames(encode(more({ ...added, text: 'Old\tKa\nbul' }))).names.at(-1)?.text).toBe('Old Ka bul');
  });

  it('keep each name in the drawers of its hashes, or in the one for every page', () => {
    const anchors = anchorHashes(testTable);
    const head = readHead(stored.head);
    const reader = drawerReader(head);
    expect(reader.count).toBeGreaterThan(1);
    const found = new Map([...stored.drawers].map(([drawer, text]) => [drawer, new Set(numbersIn(reader, drawer, text))]));
    for (const [number, hashes] of anchors.entries()) {
      const everywhere = found.get(EVERYWHERE)?.has(number) ?? false;
      for (const hash of hashes) expect(everywhere || found.get(drawerOf(hash, reader.count))?.has(number), String(number)).toBe(true);
    }
    for (const drawer of Array.from({ length: reader.count + 1 }, (_, at) => at))
      expect(reader.isStored(drawer)).toBe(stored.drawers.has(drawer));
  });

  it('change little where a name is added behind', () => {
    const now = encode(more(added));
    const changed = [...now.drawers].filter(([drawer, text]) => stored.drawers.get(drawer) !== text);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(2);
    expect(now.head).not.toBe(stored.head);
  });

  it('leave out of a drawer what is known', () => {
    const [[drawer, text] = [0, '']] = stored.drawers;
    const reader = drawerReader(readHead(stored.head));
    const numbers = numbersIn(reader, drawer, text);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbersIn(reader, drawer, text, numbers.slice(1))).toEqual(numbers.slice(0, 1));
  });
});

describe('a name', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['without hashes is in the drawer for every page', [], [EVERYWHERE]],
    ['with a hundred too', Array.from({ length: 100 }, (_, hash) => hash), [EVERYWHERE]],
    ['with the same twice is in one', [5, 5], [drawerOf(5, 256)]],
    ['with two is in both', [5, -77_777], [drawerOf(5, 256), drawerOf(-77_777, 256)]],
  ])('%s', (_, hashes, drawers) => {
    expect([...drawersOf(hashes, 256)]).toEqual(drawers);
  });

  it('is in a drawer from 1 on, wherever there are how many', () => {
    for (const hash of [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 123_456_789])
      for (const count of [1, 2, 256, 4096]) {
        expect(drawerOf(hash, count)).toBeGreaterThanOrEqual(1);
        expect(drawerOf(hash, count)).toBeLessThanOrEqual(count);
      }
  });
});

describe('a stored head', () => {
  const { head } = encode(sample);
  it.each<[string, string, string]>([
    ['nothing', '', 'version'],
    ['another text', 'null', 'version'],
    ['the form before', '5 1 {"entities":[]}', 'version'],
    ['a later version', head.replace(/^\d+/, '99'), 'version'],
    ['a text cut short', head.slice(0, -1), 'damaged'],
    ['a text without its end', head.slice(0, 12), 'damaged'],
    ['a letter changed', head.replace('oslo', 'osla'), 'damaged'],
    ['another checksum', head.replace(/ \w+ /, ' 1 '), 'damaged'],
  ])('is refused: %s', (_, text, reason) => {
    expect(text).not.toBe(head);
    expect(() => readHead(text)).toThrow(StoredNamesError);
    expect(() => readHead(text)).toThrow(reason);
  });

  it('is refused with any one letter changed', () => {
    for (let at = 0; at < head.length; at += 7) {
      const changed = head.slice(0, at) + String.fromCharCode(head.charCodeAt(at) ^ 1) + head.slice(at + 1);
      expect(() => readHead(changed)).toThrow(StoredNamesError);
    }
  });
});

describe('a stored drawer', () => {
  it.each<[string, StoredNames]>([
    ['missing', spoiled(() => undefined)],
    ['empty', spoiled(() => '')],
    ['cut short', spoiled((text) => text.slice(0, -1))],
    ['with a letter changed', spoiled((text) => text.replace(/\w(?=\w*$)/, 'q'))],
    ['in the place of another', spoiled(() => [...stored.drawers.values()][1] ?? '')],
    ['of another table', { ...encode(more(added)), drawers: stored.drawers }],
  ])('is refused: %s', (_, given) => {
    expect(() => decodeNames(given)).toThrow(StoredNamesError);
    expect(() => decodeNames(given)).toThrow('missing or damaged');
  });

  it('is refused where the store gives no text', () => {
    const [drawer = 0] = stored.drawers.keys();
    for (const value of [null, 7, {}, []])
      expect(() => numbersIn(drawerReader(readHead(stored.head)), drawer, value)).toThrow(StoredNamesError);
  });
});
