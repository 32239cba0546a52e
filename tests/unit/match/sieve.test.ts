import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { isLoud } from '../../../src/match/anchor-file.ts';
import { compile, type Matcher } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { judge } from '../../../src/match/judge.ts';
import { crossesEdge, newSifted, nextCandidate, type Sieve } from '../../../src/match/sieve.ts';
import { anchorHashes, anchorsOf, sieveOf } from '../../../src/match/sieve-of.ts';
import type { NameEntry, NameTable } from '../../../src/model.ts';
import { nameTable } from '../../../src/report/names.ts';
import { decodePack } from '../../../src/report/pack.ts';
import { foldString, foldUnit, SKIPPED } from '../../../src/text/fold.ts';
import { readCases } from '../../detection/cases.ts';
import { testTable } from './names.ts';
import { strewn } from './strewn.ts';

const seeded = { seed: 20210710, numRuns: 400 };
const whole = nameTable([decodePack(defaultPack())]);
/** Without decoys that yield nothing, and names that wait for another entity to be named. */
const table = withoutIdle(whole);
const ours: Tried = { matcher: compile(table), sieve: sieveOf(whole) };
const test: Tried = { matcher: compile(withoutIdle(testTable)), sieve: sieveOf(testTable) };
const lines = ['positive', 'negative', 'mixed'].flatMap(readCases).map(({ text }) => text);

type Tried = { readonly matcher: Matcher; readonly sieve: Sieve };

function withoutIdle(all: NameTable): NameTable {
  return { ...all, names: all.names.filter(({ entity, when }) => entity >= 0 && when?.context === undefined) };
}

/** The places in a text, or behind it, that tell of names, or only of those that count by themselves. */
function candidates(sieve: Sieve, text: string, loud = false): number[] {
  const sifted = newSifted();
  const places: number[] = [];
  for (let at = nextCandidate(sieve, text, 0, sifted); at >= 0; at = nextCandidate(sieve, text, at + 1, sifted)) {
    if (!loud || sifted.met.some((hash) => isLoud(sieve, hash))) places.push(at);
    sifted.met.length = 0;
  }
  if (loud) return places;
  return crossesEdge(sieve, '', sifted) ? [...places, text.length] : places;
}

/** The names found in a text that no candidate tells of: neither a letter of theirs nor what stands right before or behind. */
function missed({ matcher, sieve }: Tried, text: string): string[] {
  const found = find(matcher, text);
  const places = found.length > 0 ? candidates(sieve, text) : [];
  return found.flatMap(({ start, end }) => {
    let before = start - 1;
    while (before > 0 && foldUnit(text.charCodeAt(before)) === SKIPPED && text[before] !== '\u200c') before--;
    let behind = end;
    while (behind < text.length && foldUnit(text.charCodeAt(behind)) === SKIPPED) behind++;
    return places.some((at) => at >= before && at <= behind) ? [] : [`${text.slice(start, end)} in ${text}`];
  });
}

/** Whether any of these texts tells of a name, read one after the other. */
function tells(sieve: Sieve, texts: readonly string[]): boolean {
  const sifted = newSifted();
  return [...texts, ''].some((text) => {
    const crosses = crossesEdge(sieve, text, sifted);
    return nextCandidate(sieve, text, 0, sifted) >= 0 || crosses;
  });
}

/** The forms that a name's last, then its other words inflect to, one word at a time. */
function inflected({ text, endings = [] }: NameEntry): string[] {
  const words = text.split(/(?<=[\s-])/);
  return endings.flatMap((number, left) => {
    const at = words.length - 1 - left;
    const word = foldString(words[at] ?? '');
    return (table.endings?.[number] ?? []).flatMap(({ cut, endings: list }) =>
      list
        .split(' ')
        .map((ending) =>
          words.with(at, `${word.slice(0, word.length - cut)}${ending.replace(/^[0+]/, '')}${left > 0 ? ' ' : ''}`).join(''),
        ),
    );
  });
}

it('turns away all but a few places of English text without names', () => {
  const texts = readdirSync('docs/decisions').map((file) => readFileSync(`docs/decisions/${file}`, 'utf8'));
  const letters = texts.join('').length;
  expect(letters).toBeGreaterThan(10_000);
  expect(texts.flatMap((text) => candidates(ours.sieve, text, true)).length / letters).toBeLessThan(0.001);
  expect(texts.flatMap((text) => candidates(ours.sieve, text)).length / letters).toBeLessThan(0.003);
});

it('lets through every mention of the tables', () => {
  expect(lines.flatMap((line) => find(ours.matcher, line)).length).toBeGreaterThan(3000);
  expect(lines.flatMap((line) => missed(ours, line))).toEqual([]);
});

it('lets through every line of the tables that has a mark', () => {
  const matcher = compile(whole);
  const marked = lines.filter((line) => judge(matcher, line, find(matcher, line)).length > 0);
  expect(marked.length).toBeGreaterThan(1500);
  expect(marked.filter((line) => candidates(ours.sieve, line).length === 0)).toEqual([]);
});

it('lets through every name by itself, between other letters, and cut in two anywhere', () => {
  const wrong = table.names.flatMap(({ text }) => {
    const cuts = Array.from({ length: text.length }, (_, at) => [text.slice(0, at), text.slice(at)]);
    const apart = cuts.filter((pieces) => !tells(ours.sieve, pieces) || !tells(ours.sieve, ['qzx', ...pieces, 'qzx']));
    return [...missed(ours, text), ...missed(ours, `喀${text}喀`), ...apart.map((pieces) => pieces.join('|'))];
  });
  expect(wrong).toEqual([]);
});

it('lets through every name in pieces of a letter', () => {
  expect(table.names.filter(({ text }) => !tells(ours.sieve, ['qzx', ...text, 'qzx'])).map(({ text }) => text)).toEqual([]);
});

it('lets through every form that a name inflects to', () => {
  const forms = table.names.flatMap(inflected);
  expect(forms.filter((form) => find(ours.matcher, form).length > 0).length).toBeGreaterThan(20_000);
  expect(forms.flatMap((form) => missed(ours, form))).toEqual([]);
});

it.each(['و', 'وال', 'لل', 'ב', 'וה', '친', 'x\u200c', '\u200c', '喀', '😀', 'ا\u064b'])('lets through every name behind %s', (before) => {
  expect(table.names.flatMap(({ text }) => missed(ours, before + text))).toEqual([]);
});

it.each(['ها', '\u200cها', '\u200cx', 'را', '은', '에서는', '측', '\u0301', '\u00adx', '喀', '😀'])(
  'lets through every name before %s',
  (behind) => {
    expect(table.names.flatMap(({ text }) => missed(ours, text + behind))).toEqual([]);
  },
);

const between = fc.constantFrom('', '', '', ' ', ...strewn);
const of = ({ matcher }: Tried) =>
  fc.array(fc.tuple(fc.constantFrom(...matcher.table.names.map(({ text }) => text)), fc.nat(), between, between), {
    minLength: 1,
    maxLength: 4,
  });

it.each([
  ['the default report', ours],
  ['the tests', test],
])('lets through the names of %s wherever marks, clitics and other letters are strewn over them', (_, tried) => {
  let hits = 0;
  fc.assert(
    fc.property(of(tried), fc.infiniteStream(fc.nat(30)), (parts, lengths) => {
      const text = parts
        .map(([name, at, inside, behind]) => name.slice(0, at % name.length) + inside + name.slice(at % name.length) + behind)
        .join('');
      const found = find(tried.matcher, text).length;
      hits += found;
      expect(missed(tried, text)).toEqual([]);
      const pieces: string[] = [];
      for (let at = 0; at < text.length; ) {
        const length = lengths.next().value ?? 1;
        pieces.push(text.slice(at, at + length));
        at += length;
      }
      if (found > 0) expect(tells(tried.sieve, ['qzx', ...pieces, 'qzx'])).toBe(true);
    }),
    { ...seeded, numRuns: 4000 },
  );
  expect(hits).toBeGreaterThan(2000);
});

it('has few anchors of thousands of names that are hardly more than a letter', () => {
  const letters = [...'аборсбвгдежзийклмнопрстуфхцчшщъыьэюя'];
  const spelt = letters.flatMap((a) => letters.flatMap((b) => [`${a}-${b}`, `${a}'${b}`, `ا ب ${a}${b}`, `و ${a}`]));
  const names = spelt.map((text): NameEntry => ({ text, lang: 'ru', entity: 0, kind: 'name' }));
  const short = { entities: [{ id: 'a', kind: 'place' as const }], names };
  // There were 65,536 of each of some.
  expect(Math.max(...anchorHashes(short).map(({ length }) => length))).toBeLessThan(70);
  expect(anchorsOf(short).hashes.length).toBeLessThan(150_000);
  const matcher = compile(short);
  const sieve = sieveOf(short);
  for (const text of spelt) expect(candidates(sieve, ` ${text} `), text).not.toEqual([]);
  expect(find(matcher, 'А-б.').length).toBeGreaterThan(0);
});
