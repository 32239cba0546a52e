import { describe, expect, it } from 'vitest';
import type { PdfLine } from '../../../../library/import/pdf/lines.ts';
import { paragraphsOf } from '../../../../library/import/pdf/paragraphs.ts';

const lines = (...texts: readonly string[]): readonly PdfLine[] =>
  texts.map((text, i) => ({ text, left: 72, right: 500, y: 700 - 14 * i, size: 11 }));

describe('the lines of a paragraph', () => {
  it.each<[what: string, texts: readonly string[], wanted: readonly string[]]>([
    ['run on', ['The ferry', 'sailed.'], ['The ferry sailed.']],
    ['give back a word that a line’s end parted', ['The fer-', 'ry sailed.'], ['The ferry sailed.']],
    [
      'keep a hyphen that the word has elsewhere',
      ['A well-known ferry, a well-', 'known port.'],
      ['A well-known ferry, a well-known port.'],
    ],
    ['keep a hyphen before a capital', ['The Halden-', 'Orsund ferry.'], ['The Halden- Orsund ferry.']],
    ['part a word over three lines', ['The fe-', 'rr-', 'y.'], ['The ferry.']],
    ['are no part of an item', ['The ferry', '• sailed.'], ['The ferry', '• sailed.']],
  ])('%s', (_what, texts, wanted) => expect(paragraphsOf([lines(...texts)])).toEqual(wanted));

  // Each took minutes and more: the cost grew with the square.
  it.each<[what: string, texts: readonly string[]]>([
    ['a word of a million letters', ['a'.repeat(1_000_000)]],
    ['words of a hundred thousand letters', [`${'a'.repeat(100_000)}-`, 'b'.repeat(100_000), `${'ا'.repeat(100_000)}-`]],
    ['a hundred thousand lines', Array.from({ length: 100_000 }, () => 'ferries sail')],
  ])('may be %s', (_what, texts) => {
    const [only = '', ...more] = paragraphsOf([lines(...texts)]);
    expect([only.replace(/[ -]/g, '').length, more]).toEqual([texts.join('').replace(/[ -]/g, '').length, []]);
  });
});
