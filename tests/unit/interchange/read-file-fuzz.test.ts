import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../gallery/translate.ts';
import { exportReports } from '../../../src/interchange/export-reports.ts';
import type { ExportFormat } from '../../../src/interchange/formats.ts';
import { readFile } from '../../../src/interchange/read-file.ts';
import { checkReport } from '../../../src/report/check.ts';
import { readReport } from '../../../src/report/schema.ts';
import { sampleReport } from '../report/sample.ts';
import { smallReport } from '../small-report.ts';

const formats: readonly ExportFormat[] = ['pack', 'web-annotation', 'csv', 'linked-places', 'schema-org'];
const options = { locale: 'en', translate: translator('en') };
const files = formats.flatMap((format) =>
  [[sampleReport()], [sampleReport(), smallReport('small')]].map((reports) => exportReports(format, reports, options).text),
);

/** Whatever comes: an answer, and in it only reports that are in order. */
function read(text: string): boolean {
  const reading = readFile('file', text);
  if (!reading.ok) return false;
  for (const report of reading.reports) checkReport(readReport(report, 'report'));
  return true;
}

type Change = (text: string) => string;
const at = fc.double({ min: 0, max: 1, noNaN: true });
const bits = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\n',
  "'",
  '0',
  '-1',
  '1e999',
  'null',
  'true',
  '\u202e',
  '\ud800',
  '\0',
  '"__proto__":1,',
  '"',
  '',
  'a',
  '[[',
  '{}',
] as const;

/** One that a broken disk, a careless editor or an attacker makes. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...bits)).map(
    ([where, bit]): Change =>
      (text) => {
        const place = Math.floor(where * text.length);
        return text.slice(0, place) + bit + text.slice(place + 1);
      },
  ),
  fc.tuple(at, fc.nat(40)).map(
    ([where, length]): Change =>
      (text) => {
        const place = Math.floor(where * text.length);
        return text.slice(0, place) + text.slice(place + length);
      },
  ),
  fc.tuple(at, at, fc.nat(60)).map(
    ([from, to, length]): Change =>
      (text) => {
        const place = Math.floor(to * text.length);
        const copy = text.slice(Math.floor(from * text.length)).slice(0, length);
        return text.slice(0, place) + copy + text.slice(place);
      },
  ),
);

/** Puts another value in the place of one of a JSON's values. */
const swap: fc.Arbitrary<Change> = fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })).map(
  ([nth, value]): Change =>
    (text) => {
      let count = 0;
      const length = text.split(/"\s*:/).length;
      return text.replace(/("(?:[^"\\]|\\.)*"\s*:\s*)("(?:[^"\\]|\\.)*"|-?[\d.]+|\w+)/g, (whole, key: string) =>
        count++ === nth % length ? key + JSON.stringify(value) : whole,
      );
    },
);

describe('readFile', () => {
  it('answers to whatever bytes there are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json(), fc.constantFrom(...bits)), (text) => {
        read(text);
      }),
      { seed: 11, numRuns: 1_000 },
    );
  });

  it('answers to files that were good, and gives only reports that are in order', () => {
    let taken = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(fc.oneof(change, swap), { minLength: 1, maxLength: 3 }), (file, changes) => {
        if (read(changes.reduce((text, each) => each(text), file))) taken++;
        else refused++;
      }),
      { seed: 12, numRuns: 1_500 },
    );
    expect(taken).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(200);
  });
});
