import { readFileSync } from 'node:fs';
import { readMarkedText } from '../../../../scripts/default-pack/marked-text.ts';
import type { Entity, Report, Source } from '../../../../src/model.ts';

/** A report without events, from a text with its mentions marked in place: `[[dadu|Dadu]]`. */
export function markedReport(marked: string, { date = '2021-07-10', lang = 'en' } = {}): Report {
  const { text, mentions } = readMarkedText(marked);
  const source: Source = { lang, date: { edtf: date, basis: 'stated' } };
  const entities = [...new Set(mentions.map(({ entity }) => entity))].map((id) => placeOf(id, lang));
  return { id: 'written', title: 'Written', text, source, entities, mentions, events: [] };
}

function placeOf(id: string, lang: string): Entity {
  return { id, kind: 'place', subtype: 'place', labels: { en: id }, names: [{ text: id, lang }], decoys: [], relations: [] };
}

/** An event that a report must come out with. */
type Expected = { readonly words: string; readonly kind: string; readonly edtf: string; readonly participants: readonly string[] };

/** A report of `tests/fixtures/reports`: its head, its marked text, and a line for each event, parted by ` | `. */
export function writtenReport(name: string): { readonly report: Report; readonly expected: readonly Expected[] } {
  const file = readFileSync(new URL(`../../../fixtures/reports/${name}.txt`, import.meta.url), 'utf8');
  const [, head = '', marked = '', table = ''] = /^(.*?)\n\n(.*)\n---\n(.*)$/s.exec(file) ?? [];
  const { date, lang } = Object.fromEntries(head.split('\n').map((line) => line.split(': ')));
  const expected = table
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', kind = '', edtf = '', who = ''] = line.split(' | ');
      return { words, kind, edtf, participants: who.split(' ') };
    });
  return { report: markedReport(marked, { date, lang }), expected };
}
