import { describe, expect, it } from 'vitest';
import { MARKED, UNMARKED } from './cases.ts';
import { testTable } from './names.ts';
import { bracketed } from './table.ts';

const plain = (text: string) => text.replace(/[[\]]/g, '');

for (const [group, cases] of Object.entries(MARKED)) {
  describe(`marked: ${group}`, () => {
    it.each(cases.map((text) => [text]))('%s', (text) => {
      expect(text).toMatch(/\[.+\]/s);
      expect(bracketed(testTable, plain(text))).toBe(text);
    });
  });
}

for (const [group, cases] of Object.entries(UNMARKED)) {
  describe(`unmarked: ${group}`, () => {
    it.each(cases.map((text) => [text]))('%j', (text) => {
      expect(bracketed(testTable, text)).toBe(text);
    });
  });
}
