import { describe, expect, it } from 'vitest';
import { translator } from '../../../gallery/translate.ts';
import { exportReports } from '../../../src/interchange/export-reports.ts';
import { FILE_LIMITS } from '../../../src/interchange/limits.ts';
import { readFile } from '../../../src/interchange/read-file.ts';
import { PackError } from '../../../src/report/pack.ts';
import { readReport } from '../../../src/report/schema.ts';
import { sha256 } from '../../../src/report/sha256.ts';
import { sampleReport } from '../report/sample.ts';
import { smallReport } from '../small-report.ts';

const feature = { type: 'Feature', properties: { name: 'Velm' } };
const map = (features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const deep = (depth: number) => map([{ ...feature, x: JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) }]);
const library = (reports: readonly unknown[]) => {
  const written = JSON.stringify({ format: 'backgrounder-library', version: 1, hash: sha256(JSON.stringify({ reports })), reports });
  return written;
};
const reports = (count: number) => Array.from({ length: count }, (_, index) => readReport(smallReport(`r-${index}`), ''));
const sized = (size: number) => {
  const text = map([feature]);
  return text + ' '.repeat(size - text.length);
};
const rows = (count: number) => `table,report,id,text\ntext,r,,x\n${'name,r,x,\n'.repeat(count - 2)}`;
const cells = (count: number) => `table,report,id,text${',x'.repeat(count - 4)}\ntext,r,,x\n`;
const dates = (count: number) => {
  const features = Array.from({ length: 10 }, (_, index) => ({
    ...feature,
    properties: { name: 'Velm', report: `r${index}` },
    when: { timespans: Array.from({ length: count / 10 }, () => 0) },
  }));
  return map(features);
};
const string = (length: number) => map([{ ...feature, x: 'x'.repeat(length - 1) }]);
const values = (count: number) => map([{ ...feature, x: Array.from({ length: count - 8 }, () => 0) }]);
const items = (count: number) =>
  `{"@context":"http://www.w3.org/ns/anno.jsonld","items":[${'0,'.repeat(count - 2)}0,${JSON.stringify(annotation)}]}`;
const annotation = {
  type: 'Annotation',
  body: { value: 'place' },
  target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'Velm' } },
};
const entities = (count: number) =>
  library([
    ...Array.from({ length: Math.ceil(count / 2_000) }, (_, index) => ({
      entities: Array.from({ length: Math.min(2_000, count - index * 2_000) }, () => 0),
    })),
  ]);

/** Right at each cap, and right above it. */
const caps: Readonly<Record<keyof typeof FILE_LIMITS, readonly [file: (count: number) => string, key: string, atCap?: string]>> = {
  size: [sized, 'pack_bad_large'],
  // The list of features and the feature lie around it.
  depth: [(count) => deep(count - 3), 'pack_bad_deep'],
  values: [values, 'pack_bad_many'],
  string: [string, 'pack_bad_large'],
  reports: [(count) => library(reports(count)), 'pack_bad_many'],
  // Of entities that are none, not so many are refused for another reason.
  entities: [entities, 'pack_bad_many', 'pack_bad_report'],
  items: [items, 'pack_bad_many'],
  dates: [(count) => dates(count - (count % 10) + (count % 10 > 0 ? 10 : 0)), 'pack_bad_many'],
  cells: [cells, 'pack_bad_many'],
};

describe.each(Object.entries(caps))('the cap on %s', { timeout: 60_000 }, (name, [file, key, atCap]) => {
  const most = FILE_LIMITS[name as keyof typeof FILE_LIMITS];

  it('is not felt by a file that keeps to it', () => {
    expect(readFile('x', file(most))).toMatchObject(atCap === undefined ? { ok: true } : { ok: false, key: atCap });
  });

  it('refuses a file beyond it, and says how much there may be', () => {
    const reading = readFile('x', file(most + 1));
    expect(reading).toMatchObject({ ok: false, key });
    if (!reading.ok) expect(reading.args.every((each) => Number.isFinite(each))).toBe(true);
  });
});

describe('rows of a table', () => {
  it('are as many as items may be', () => {
    expect(readFile('x', rows(FILE_LIMITS.items))).toMatchObject({ ok: true });
    expect(readFile('x', rows(FILE_LIMITS.items + 1))).toMatchObject({ ok: false, key: 'pack_bad_many' });
  });
});

describe('a pack on the way out', () => {
  const options = { locale: 'en', translate: translator('en') };
  it.each([
    ['more reports than are read', () => reports(FILE_LIMITS.reports + 1)],
    ['more text than is read', () => reports(40).map((report) => ({ ...report, text: 'x'.repeat(900_000), mentions: [] }))],
    ['a report twice', () => [sampleReport(), sampleReport()]],
    ['no report', () => []],
    ['a report that is not in order', () => [{ ...sampleReport(), title: '' }]],
  ])('is not written with %s', (_, all) => expect(() => exportReports('pack', all(), options)).toThrow(PackError));
});
