import { describe, expect, it } from 'vitest';
import { nameTable } from '../../../src/report/names.ts';
import { smallReport } from '../small-report.ts';

const withDecoys = (id: string, own: string, ...decoys: readonly string[]) => {
  const report = smallReport(id);
  const [entity, ...others] = report.entities;
  if (!entity) throw new Error('A small report has an entity.');
  const named = { ...entity, id: `${id}-own`, names: [{ text: own, lang: 'en' }], decoys: decoys.map((text) => ({ text, means: 'x' })) };
  return { ...report, entities: [named, ...others.filter((each) => each.id !== entity.id)], mentions: [], events: [] };
};
const decoysOf = (...reports: Parameters<typeof nameTable>[0]) =>
  nameTable(reports).names.flatMap(({ kind, text }) => (kind === 'decoy' ? [text] : []));

describe('what a report says is no mention', () => {
  it('holds for the names that it gives itself', () => {
    expect(decoysOf(withDecoys('a', 'Kabul', 'Kabul River'), withDecoys('b', 'Velm'))).toEqual(['Kabul River']);
  });

  it.each(['Kabul', 'in Kabul', 'KABUL', 'the Kabul plan'])('%s: takes no mark away from what only another report names', (decoy) => {
    expect(decoysOf(withDecoys('a', 'Kabul'), withDecoys('b', 'Velm', decoy, 'Velm Street'))).toEqual(['Velm Street']);
  });

  it('holds where nobody else has a say', () => {
    expect(decoysOf(withDecoys('b', 'Velm', 'in Kabul'))).toEqual(['in Kabul']);
  });
});
