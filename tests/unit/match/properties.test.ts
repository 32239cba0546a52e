import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { judge } from '../../../src/match/judge.ts';
import { foldString, foldUnit, LETTER } from '../../../src/text/fold.ts';
import { wordEnd } from '../../../src/text/words.ts';
import { testTable } from './names.ts';
import { findSlowly } from './reference.ts';
import { marked, tableOf } from './table.ts';

const seeded = { seed: 20210710, numRuns: 400 };

/** Few letters, so that names and texts meet often; every kind of word and separator among them. */
const unit = fc.constantFrom(
  ...'aábAB12',
  'ж',
  'Ж',
  '阿',
  '富',
  'カ',
  'ア',
  'か',
  'บ',
  'ู',
  ' ',
  '-',
  '’',
  '\n',
  '\u00a0',
  ',',
  '.',
  '\u00ad',
  '\u0301',
);
const plain = fc.constantFrom(...'aábB1', 'ж', '阿', '富', 'カ', 'บ', ' ', '-');
const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
const names = fc.uniqueArray(
  fc.array(plain, { minLength: 1, maxLength: 6 }).map((units) => units.join('')),
  { minLength: 1, maxLength: 12 },
);
const table = names.map((texts) => tableOf(texts.map((name) => ({ entity: foldString(name), text: name }))));

/** Texts full of the names of the test table and of what stands beside names. */
const page = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...testTable.names.map((name) => name.text)) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ' ',
          ' ',
          '-',
          '’s ',
          '\u200c',
          'و',
          'ال',
          'لل',
          'ها',
          'ב',
          '에서',
          '은',
          '.',
          '\n',
          '😀',
          '\u0301',
          '#',
          '@',
          '/',
          '.com',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const matcher = compile(testTable);

describe('find', () => {
  it('agrees with a slow and plain reference', () => {
    let hits = 0;
    fc.assert(
      fc.property(table, text, (some, given) => {
        const found = find(compile(some), given).map(({ start, end }) => `${start}:${foldEnd(given, start, end)}`);
        hits += found.length;
        expect(found).toEqual(findSlowly(some, given).map((span) => fold(given, span)));
      }),
      { ...seeded, numRuns: 2000 },
    );
    expect(hits).toBeGreaterThan(400);
  });

  it('gives spans within the text, in order, apart, that fold to the name', () => {
    let hits = 0;
    fc.assert(
      fc.property(page, (given) => {
        let last = 0;
        for (const { start, end, name } of find(matcher, given)) {
          hits++;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(letters(given.slice(start, end))).toBe(letters(testTable.names[name]?.text ?? ''));
          last = end;
        }
      }),
      seeded,
    );
    expect(hits).toBeGreaterThan(300);
  });

  it('finds the same places where soft hyphens and marks are strewn over a text, and maps them back to its own characters', () => {
    let hits = 0;
    fc.assert(
      fc.property(page, fc.array(fc.tuple(fc.nat(), fc.constantFrom('\u00ad', '\u2060', '\u0301')), { maxLength: 3 }), (given, strewn) => {
        const inside = Array.from({ length: given.length }, (_, at) => at).filter(
          (at) => at > 0 && isLetter(given, at - 1) && isLetter(given, at),
        );
        const at = new Map(strewn.map(([where, unit]) => [inside[where % Math.max(1, inside.length)], unit]));
        const offsets: number[] = [];
        let changed = '';
        for (let from = 0; from <= given.length; from++) {
          changed += at.get(from) ?? '';
          offsets.push(changed.length);
          changed += given.charAt(from);
        }
        const found = find(matcher, given);
        hits += at.size > 0 ? found.length : 0;
        const strip = (span: string) => span.replace(/\u00ad|\u2060|\u0301/g, '');
        expect(find(matcher, changed).map(({ start, end }) => [start, strip(changed.slice(start, end))])).toEqual(
          found.map(({ start, end }) => [offsets[start], strip(given.slice(start, end))]),
        );
      }),
      seeded,
    );
    expect(hits).toBeGreaterThan(200);
  });

  it('finds nothing that begins or ends inside a word, but for what is written together with names', () => {
    const { affixes: _, ...alone } = testTable;
    const without = compile(alone);
    let hits = 0;
    fc.assert(
      fc.property(page, (given) => {
        const starts = new Set<number>();
        const ends = new Set<number>();
        for (let at = 0; at < given.length; at++) {
          if (foldUnit(given.charCodeAt(at)) < LETTER) continue;
          starts.add(at);
          at = wordEnd(given, at);
          ends.add(foldEnd(given, 0, at--));
        }
        for (const { start, end } of find(without, given)) {
          hits++;
          if (given.charAt(start - 1) !== '\u200c') expect(starts).toContain(start);
          if (given.charAt(end) !== '\u200c') expect(ends).toContain(foldEnd(given, 0, end));
        }
      }),
      seeded,
    );
    expect(hits).toBeGreaterThan(300);
  });

  it('finds every name of its table in itself, whole', () => {
    for (const { text: name } of testTable.names)
      expect(find(matcher, name).map(({ start, end }) => name.slice(start, end))).toEqual([name]);
  });

  it('finds the same in a text wherever its lines are joined to others', () => {
    fc.assert(
      fc.property(page, page, (one, two) => {
        const apart = [...find(matcher, one).map(({ start }) => start), ...find(matcher, two).map(({ start }) => start + one.length + 3)];
        expect(find(matcher, `${one} | ${two}`).map(({ start }) => start)).toEqual(apart);
      }),
      seeded,
    );
  });
});

describe('judge', () => {
  it('does not depend on the order of names', () => {
    fc.assert(
      fc.property(page, fc.shuffledSubarray([...testTable.names.keys()], { minLength: testTable.names.length }), (given, order) => {
        const shuffled = { ...testTable, names: order.flatMap((name) => testTable.names[name] ?? []) };
        expect(marked(shuffled, given)).toEqual(marked(testTable, given));
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it('keeps candidates or shorter names within them, never others', () => {
    fc.assert(
      fc.property(page, (given) => {
        const candidates = find(matcher, given);
        for (const { start, end } of judge(matcher, given, candidates)) {
          expect(candidates.some((candidate) => candidate.start <= start && end <= candidate.end)).toBe(true);
        }
      }),
      seeded,
    );
  });
});

describe('compile', () => {
  it('compiles no names at all, and names without letters', () => {
    expect(find(compile({ entities: [], names: [] }), 'Kabul')).toEqual([]);
    expect(
      find(
        compile(
          tableOf([
            { entity: 'x', text: ' - ' },
            { entity: 'y', text: '' },
            { entity: 'z', text: '!?' },
          ]),
        ),
        'Kabul - !?',
      ),
    ).toEqual([]);
  });
});

function isLetter(given: string, at: number): boolean {
  return foldUnit(given.charCodeAt(at)) >= LETTER;
}

/** Trailing controls are no part of a name's span, but of the reference's word. */
function foldEnd(given: string, start: number, end: number): number {
  return start + given.slice(start, end).replace(/\u00ad+$/, '').length;
}

function fold(given: string, span: string): string {
  const [start = 0, end = 0] = span.split(':').map(Number);
  return `${start}:${foldEnd(given, start, end)}`;
}

/** Folded letters alone: inner apostrophes and the separators between words may differ. */
function letters(given: string): string {
  return foldString(given).replace(/[ ,.]|^(?=الکرملین)ال|^(?=الحکومه)ال/gu, '');
}
