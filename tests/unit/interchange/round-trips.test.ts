import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../gallery/translate.ts';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { type ExportOptions, exportReports } from '../../../src/interchange/export-reports.ts';
import type { ExportFormat } from '../../../src/interchange/formats.ts';
import { type FileReading, readFile } from '../../../src/interchange/read-file.ts';
import { sniff } from '../../../src/interchange/sniff.ts';
import { bareNames } from '../../../src/interchange/words.ts';
import type { Report } from '../../../src/model.ts';
import { decodePack } from '../../../src/report/pack.ts';

import { sampleReport } from '../report/sample.ts';
import { validReport } from './valid-report.ts';

const options: ExportOptions = { locale: 'en', translate: translator('en'), maker: 'A. Maker', licence: 'CC BY 4.0', made: '2026-11-28' };

function thereAndBack(format: ExportFormat, reports: readonly Report[]): FileReading & { readonly ok: true } {
  const { name, text } = exportReports(format, reports, options);
  const reading = readFile(name, text);
  if (!reading.ok) throw new Error(`${reading.key}: ${reading.detail}`);
  return reading;
}

/** Several, each with an id of its own. */
const reports = fc
  .array(validReport, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((report, index) => ({ ...report, id: `${report.id.slice(0, 70)}-${index}` })));
const runs = { seed: 7, numRuns: 60 };

describe('a round trip', () => {
  it.each<ExportFormat>(['pack', 'web-annotation', 'csv'])('through %s keeps all', (format) => {
    fc.assert(
      fc.property(reports, (all) => {
        const { reports: back, drops } = thereAndBack(format, all);
        expect(back).toEqual(all);
        expect([...drops, ...exportReports(format, all, options).drops]).toEqual([]);
      }),
      runs,
    );
  });

  it('through a pack keeps who made it, and what others may do with it', () => {
    const told = { maker: 'A. Maker', licence: 'CC BY 4.0', made: '2026-11-28' };
    const one = sampleReport();
    expect(thereAndBack('pack', [one])).toMatchObject({ kind: 'report-pack', ...told });
    expect(thereAndBack('pack', [one, { ...one, id: 'two' }])).toMatchObject({ kind: 'library-pack', ...told });
  });

  it('through Linked Places keeps the places with their ids, names, points, items and dates', () => {
    const told = ({ id, subtype, labels, names, wikidata, point }: Report['entities'][number]) => ({
      id,
      subtype,
      label: labels.en,
      names: bareNames({ names }),
      wikidata,
      point,
    });
    const datesOf = ({ events }: Report, id: string) =>
      events
        .filter(({ participants }) => participants.includes(id))
        .map(({ date }) => date.edtf)
        .sort();
    fc.assert(
      fc.property(validReport, (report) => {
        const places = report.entities.filter(({ kind }) => kind === 'place');
        if (places.length === 0) return;
        const {
          reports: [back],
        } = thereAndBack('linked-places', [report]);
        expect(back?.id).toBe(report.id);
        expect(back?.entities.map(told)).toEqual(places.map(told));
        for (const { id } of places) expect(new Set(back && datesOf(back, id))).toEqual(new Set(datesOf(report, id)));
      }),
      runs,
    );
  });

  it('through schema.org keeps the record and the text', () => {
    fc.assert(
      fc.property(validReport, (report) => {
        const {
          reports: [back],
        } = thereAndBack('schema-org', [report]);
        const { author, lang, url } = report.source;
        expect(back).toMatchObject({ id: report.id, title: report.title, text: report.text, source: { lang } });
        expect([back?.source.author, back?.source.url]).toEqual([author, url]);
        expect(new Set(back?.entities.map(({ kind, labels }) => `${kind} ${labels.en}`)).size).toBeLessThanOrEqual(report.entities.length);
      }),
      runs,
    );
  });

  it.each<ExportFormat>(['pack', 'web-annotation', 'csv'])('of the default report through %s keeps all', (format) => {
    const report = decodePack(defaultPack());
    expect(thereAndBack(format, [report]).reports).toEqual([report]);
  });

  it('begins with a file whose head tells what it is', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom<ExportFormat>('pack', 'web-annotation', 'csv', 'linked-places', 'schema-org'), (all, format) => {
        const { text } = exportReports(format, all, options);
        const kind = format === 'pack' ? (all.length === 1 ? 'report-pack' : 'library-pack') : format;
        expect(sniff('file', text)).toBe(kind);
      }),
      runs,
    );
  });
});
