import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, writeRows } from '../../../src/interchange/csv/rows.ts';
import { safeCell, unsafeCell } from '../../../src/interchange/csv/safe-cell.ts';
import { writeCsv } from '../../../src/interchange/csv/write.ts';
import { sampleReport } from '../report/sample.ts';

/** What a spreadsheet takes for a formula, as the rule says it: another way than the code goes. */
function isFormula(cell: string): boolean {
  const lines = cell.split(/[\n\v\f\u0085\u2028\u2029]|\r(?=[^\r])/);
  return lines.some((line) => /^[=+\-@\t\r＝＋－＠]/.test(line.replace(/^(?:(?![\t\r])[\s\p{Cf}\p{Cc}])+/u, '')));
}

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u3000+1', "'\u3000+1"],
    ['\u2003-1', "'\u2003-1"],
    ['\u200b=1', "'\u200b=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u202e=1', "'\u202e=1"],
    ['\u2066=1', "'\u2066=1"],
    ['\u00ad=1', "'\u00ad=1"],
    ['\0=1', "'\0=1"],
    ['\u0018=1', "'\u0018=1"],
    ['\u061c\u0600=1', "'\u061c\u0600=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['﹦1', "'﹦1"],
    ['﹢1', "'﹢1"],
    ['﹣1', "'﹣1"],
    ['﹫1', "'﹫1"],
    ['−1', "'−1"],
    ['a\n=1', "a\n'=1"],
    ['a\r\n=1', "a\r\n'=1"],
    ['a\r=1', "a\r'=1"],
    ['a\u2028=1', "a\u2028'=1"],
    ['a\u0085=1', "a\u0085'=1"],
    ['a\v=1', "a\v'=1"],
    ['a\f=1', "a\f'=1"],
    ['a\n  @x', "a\n'  @x"],
    ['a\n\tb', "a\n'\tb"],
    ['=1\n=2', "'=1\n'=2"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["a\n'=1", "a\n''=1"],
    ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['@', "'@"],
    ['', ''],
    ['a=1', 'a=1'],
    ['1+1', '1+1'],
    ["'a", "'a"],
    ["it's", "it's"],
    ['a -1', 'a -1'],
    ['user@example.org', 'user@example.org'],
    ['(=1)', '(=1)'],
    ['«=1»', '«=1»'],
    ['نام', 'نام'],
    ['\n', '\n'],
  ])('%j is written %j', (text, cell) => {
    expect(safeCell(text)).toBe(cell);
    expect(isFormula(cell)).toBe(false);
    expect(unsafeCell(cell)).toBe(text);
  });

  it('is never a formula and comes back as it was, whatever is in it', () => {
    const signs = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a', '\u00a0', '\ufeff', '＝', '\u2028', '\u202e');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 12 }), (text) => {
        expect(isFormula(safeCell(text))).toBe(false);
        expect(unsafeCell(safeCell(text))).toBe(text);
      }),
      { seed: 3, numRuns: 3_000 },
    );
  });

  it.each(['\ufeff', "'", '\n', ' ', "\n'"])('of very many %j is done in one go', (sign) => {
    const text = `${sign.repeat(300_000)}x`;
    expect(unsafeCell(safeCell(text))).toBe(text);
  });
});

describe('rows', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', ' ', 'a', 'ß'), maxLength: 6 });

  it('come back as they were written', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (all) => {
        const head = ['a', 'b'];
        expect(readRows(writeRows([head, ...all]))).toEqual([head, ...all]);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'semicolons',
      'a;b\r\n1;"2;3"\r\n',
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty cell at the end',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a quotation mark that nothing closes',
      'a,b\n1,"2\n3,4',
      [
        ['a', 'b'],
        ['1', '2\n3,4'],
      ],
    ],
    [
      'something behind a quotation mark',
      'a,b\n"1"x,2',
      [
        ['a', 'b'],
        ['1x', '2'],
      ],
    ],
    [
      'a quotation mark within',
      'a,b\n1"2,3',
      [
        ['a', 'b'],
        ['1"2', '3'],
      ],
    ],
    ['an empty line', 'a,b\n\n1,2', [['a', 'b'], [''], ['1', '2']]],
  ])('with %s are read', (_, text, rows) => expect(readRows(text)).toEqual(rows));
});

describe('a table of a report', () => {
  it('has no cell that is a formula, and each row as many cells', () => {
    const hostile = {
      ...sampleReport(),
      title: '=1+1',
      text: '-The army left Oslo in May.\n=It was cold before 1990.',
      mentions: [],
      events: [],
    };
    const rows = readRows(writeCsv([hostile]).slice(1));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter(isFormula)).toEqual([]);
  });

  it('leaves coordinates numbers', () => {
    const report = sampleReport();
    const [oslo] = report.entities;
    const west = { ...report, entities: [{ ...oslo, point: [-10.75, -59.91] }, ...report.entities.slice(1)] } as typeof report;
    expect(writeCsv([west])).toContain(',-10.75,-59.91,');
  });
});
