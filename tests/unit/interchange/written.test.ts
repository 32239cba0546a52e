import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, languages, translator } from '../../../gallery/translate.ts';
import { exportReports } from '../../../src/interchange/export-reports.ts';
import { fileName } from '../../../src/interchange/file-name.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../src/interchange/formats.ts';
import { escapeMarkdown } from '../../../src/interchange/markdown/escape.ts';
import type { Report } from '../../../src/model.ts';
import { sampleReport } from '../report/sample.ts';
import { validReport } from './valid-report.ts';

const options = { locale: 'en-GB', translate: translator('en') };
const written = (format: ExportFormat, ...reports: readonly Report[]) => exportReports(format, reports, options);
const json = (format: ExportFormat, ...reports: readonly Report[]) => JSON.parse(written(format, ...reports).text);

describe('Markdown', () => {
  it('has the source before it, the text with notes, and the dated events in order', () => {
    expect(written('markdown', sampleReport()).text.split('\n')).toEqual([
      '---',
      'id: "sample"',
      'title: "A sample"',
      'author: "A. Writer"',
      'lang: "en"',
      'url: "https://example.org/a"',
      'date: "2020-06~"',
      '---',
      '',
      '# A sample',
      '',
      'A. Writer · about June 2020 · <https://example.org/a>',
      '',
      'The army[^army] left Oslo[^oslo] in May. It was cold before 1990.',
      '',
      '## Events',
      '',
      '- **May 2020** · The army leaves (Reported as happened) · the army, Oslo',
      '- **May 2020** · It is cold (Described as the situation) · Oslo',
      '',
      '[^oslo]: **Oslo** · city · 59.91, 10.75 · <https://www.wikidata.org/wiki/Q585>',
      '[^army]: **the army** · military',
      '',
    ]);
  });

  it('of several reports keeps their notes apart', () => {
    const { text, name } = written('markdown', sampleReport(), { ...sampleReport(), id: 'two' });
    expect(text).toMatch(/army\[\^1-army\][\s\S]*\n---\n[\s\S]*army\[\^2-army\]/);
    expect(text.startsWith('# A sample')).toBe(true);
    expect(name).toBe('Backgrounder.md');
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['# a', '\\# a'],
    ['- a\n+ b\n1. c\n2) d', '\\- a\n\\+ b\n1\\. c\n2\\) d'],
    ['---', '\\---'],
    ['===', '\\=\\=\\='],
    ['&lt;', '\\&lt;'],
    ['a|b', 'a\\|b'],
    ['[^1]: x', '\\[\\^1\\]: x'],
    ['a - b, 1. c', 'a - b, 1. c'],
    ['نام', 'نام'],
  ])('writes %j as %j', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));
});

describe('a timeline', () => {
  const dated = (edtf: string) => ({
    ...sampleReport(),
    events: sampleReport()
      .events.slice(0, 1)
      .map((event) => ({ ...event, date: { edtf, basis: 'estimated' as const, reason: 'x' } })),
  });

  it.each<[string, object]>([
    ['2021-07-10', { start_date: { year: 2021, month: 7, day: 10 }, display_date: '10 July 2021' }],
    ['2021-07-10~', { start_date: { year: 2021, month: 7, day: 10 }, display_date: 'about 10 July 2021' }],
    ['2021-07', { start_date: { year: 2021, month: 7 }, display_date: 'July 2021' }],
    ['2021?', { start_date: { year: 2021 }, display_date: 'perhaps 2021' }],
    ['199X', { start_date: { year: 1990 }, end_date: { year: 1999 }, display_date: 'the 1990s' }],
    ['2021-07-05/2021-07-10', { start_date: { year: 2021, month: 7, day: 5 }, end_date: { year: 2021, month: 7, day: 10 } }],
    ['2021-05/..', { start_date: { year: 2021, month: 5 }, display_date: 'since May 2021' }],
    ['../1998', { start_date: { year: 1998 }, display_date: 'until 1998' }],
  ])('puts %s at %j', (edtf, slide) => {
    const [event] = json('timeline', dated(edtf)).events;
    expect(event).toMatchObject(slide);
    expect('end_date' in event).toBe('end_date' in slide);
  });

  it('has no markup of a report’s, since it is shown as HTML', () => {
    const report = { ...sampleReport(), title: '<b>&"' };
    expect(json('timeline', report).title.text.headline).toBe('&#60;b&#62;&#38;&#34;');
    expect(json('timeline', report).events[0].autolink).toBe(false);
    expect(JSON.stringify(json('timeline', { ...report, text: report.text.replace('army', '<i>y') }))).not.toMatch(/[<>]/);
  });
});

describe('a schema.org article', () => {
  it('says what is known of it, and no day that is not', () => {
    const article = json('schema-org', sampleReport());
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      headline: 'A sample',
      author: { name: 'A. Writer' },
      mentions: [
        { '@type': 'Place', name: 'Oslo', sameAs: 'http://www.wikidata.org/entity/Q585', geo: { longitude: 10.75 } },
        { '@type': 'Organization' },
      ],
    });
    expect(article).not.toHaveProperty('datePublished');
    const dated = { ...sampleReport(), source: { lang: 'en', date: { edtf: '2020-06-01', basis: 'stated' as const } } };
    expect(json('schema-org', dated).datePublished).toBe('2020-06-01');
  });
});

describe('a web annotation', () => {
  it('counts characters, not code units', () => {
    const text = '😀😀 Oslo';
    const report = { ...sampleReport(), text, mentions: [{ start: 5, end: 9, entity: 'oslo', kind: 'name' as const }], events: [] };
    const annotation = json('web-annotation', report).first.items.find(
      ({ motivation }: { motivation: string }) => motivation === 'classifying',
    );
    expect(annotation.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'Oslo', prefix: '😀😀 ', suffix: '' },
      { type: 'TextPositionSelector', start: 3, end: 7 },
    ]);
  });

  it('of an event selects its sentence, refined to the words that tell of it', () => {
    const items = json('web-annotation', sampleReport()).first.items as readonly { id: string; target: { selector: readonly object[] } }[];
    expect(items.find(({ id }) => id.endsWith('event:sample:left'))?.target.selector).toMatchObject([
      { exact: 'The army left Oslo in May.' },
      { start: 0, end: 26, refinedBy: { type: 'TextPositionSelector', start: 9, end: 18 } },
    ]);
  });
});

describe('every format', () => {
  it.each(EXPORT_FORMATS)(
    '$id is worded in each language, and its file has a name and a type',
    ({ id, label, purpose, extension, type }) => {
      for (const language of languages) {
        const translate = translator(language);
        expect([translate(label), translate(purpose)].every((message) => message !== '')).toBe(true);
        const file = exportReports(id, [sampleReport()], { locale: language, translate });
        expect([file.name, file.type]).toEqual([`A-sample.${extension}`, type]);
        for (const { what } of file.drops) expect(translate(what, 3)).toContain('3');
      }
      expect(directionOf('fa')).toBe('rtl');
    },
  );

  it.each(EXPORT_FORMATS)('$id takes any report, without an unpaired half of a character', ({ id }) => {
    fc.assert(
      fc.property(validReport, (report) => {
        expect(exportReports(id, [report], options).text).not.toMatch(/\p{Cs}/u);
      }),
      { seed: 9, numRuns: 40 },
    );
  });
});

describe('a file name', () => {
  it.each([
    ['A title', 'A-title.md'],
    ['گزارش کابل', 'گزارش-کابل.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.md'],
    ['con', 'report-con.md'],
    ['LPT1', 'report-LPT1.md'],
    ['.hidden', 'hidden.md'],
    ['end. ', 'end.md'],
    ['', 'report.md'],
    ['…', 'report.md'],
    ['a\u202egpj.exe', 'a-gpj-exe.md'],
    ['\0\n\t', 'report.md'],
    ['x'.repeat(300), `${'x'.repeat(60)}.md`],
    ['😀', 'report.md'],
  ])('of %j is %s', (title, name) => expect(fileName(title, 'md')).toBe(name));
});
