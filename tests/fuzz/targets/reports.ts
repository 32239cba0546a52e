import { translator } from '../../../gallery/translate.ts';
import { exportReports } from '../../../src/interchange/export-reports.ts';
import { EXPORT_FORMATS } from '../../../src/interchange/formats.ts';
import { preview } from '../../../src/interchange/preview/preview.ts';
import { readFile } from '../../../src/interchange/read-file.ts';
import type { Report } from '../../../src/model.ts';
import { checkReport } from '../../../src/report/check.ts';
import { decodePack, encodePack, openPack, PackError } from '../../../src/report/pack.ts';
import { readReport, UNSEEN } from '../../../src/report/schema.ts';
import { sampleReport } from '../../unit/report/sample.ts';
import { smallReport } from '../../unit/small-report.ts';
import { corpusTexts } from '../corpus.ts';
import { isTaken, promise, textTarget } from '../target.ts';

const options = { locale: 'en', translate: translator('en'), maker: 'Velm', licence: 'CC0-1.0', made: '2021-07-10' };
const words = [
  '"hash":',
  '"report":',
  '"entities":[',
  '"names":[',
  '"when":',
  '"mentions":',
  '"events":',
  '"edtf":"2021"',
  '"start":0',
  '"lang":"en"',
  '"kind":"place"',
  '"type":"Feature"',
  '"@type":"NewsArticle"',
  '"TextQuoteSelector"',
  'Velm',
  'Q889',
];

/** A report that was taken is in order, and the same after it has been away. */
function promiseReport(report: Report): void {
  checkReport(readReport(report, 'report'));
  promise(JSON.stringify(decodePack(encodePack(report))) === JSON.stringify(readReport(report, 'report')), 'a report survives its pack');
  promise(!UNSEEN.test(report.title), 'a title has no unseen marks');
  promise(report.source.url === undefined || /^https?:\/\//.test(report.source.url), 'an address is one of the web');
}

/** Packs as the library keeps them. The checksum is set right in half of them, so that what lies behind it is met as well. */
export const packs = textTarget(
  'packs',
  () => [encodePack(sampleReport()), encodePack(smallReport('small'), { maker: 'Velm', made: '2021-07-11' }), ...corpusTexts('packs')],
  (text) =>
    isTaken(() => {
      const { report } = openPack(text);
      promiseReport(report);
    }, PackError),
  words,
);

/** The same without a checksum: a report as the schema reads it. */
export const reports = textTarget(
  'reports',
  () => [JSON.stringify(sampleReport()), JSON.stringify(smallReport('small')), ...corpusTexts('reports')],
  (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return false;
    }
    return isTaken(() => promiseReport(decodePack(encodePack(value as Report))), PackError);
  },
  words,
);

/** Files of every format that is read; what is taken is written again in every format. */
export const files = textTarget(
  'files',
  () => [
    ...EXPORT_FORMATS.flatMap(({ id }) =>
      [[sampleReport()], [sampleReport(), smallReport('small')]].map((each) => exportReports(id, each, options).text),
    ),
    ...corpusTexts('files'),
  ],
  (text) => {
    const reading = readFile('file.json', text);
    if (!reading.ok) {
      promise(/[.]$/.test(reading.detail) && reading.detail.length < 2_000, 'a refusal is a sentence');
      return false;
    }
    for (const report of reading.reports) promiseReport(report);
    const taken = reading.reports.slice(0, 3);
    for (const { id, back } of taken.length > 0 ? EXPORT_FORMATS : []) {
      const { text: written } = exportReports(id, taken, options);
      if (!back) continue;
      const again = readFile('file.json', written);
      promise(again.ok || again.key === 'pack_bad_nothing', `what is written as ${id} can be read, if anything is`);
    }
    preview(taken, []);
    return true;
  },
  [
    ...words,
    '"format":"backgrounder-pack"',
    '"version":1',
    'table,report,id,text',
    '"articleBody":',
    '"geometry":',
    '"timespans":[',
    '"when":{',
  ],
);
