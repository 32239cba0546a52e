import { describe, expect, it } from 'vitest';
import { languages, translator } from '../../../gallery/translate.ts';
import { type ExportOptions, exportReports } from '../../../src/interchange/export-reports.ts';
import { requireSize } from '../../../src/interchange/file-text.ts';
import type { ExportFormat } from '../../../src/interchange/formats.ts';
import { FILE_LIMITS } from '../../../src/interchange/limits.ts';
import { readFile } from '../../../src/interchange/read-file.ts';
import type { Report } from '../../../src/model.ts';
import { LIMITS } from '../../../src/report/limits.ts';
import { PackError } from '../../../src/report/pack.ts';
import { sha256 } from '../../../src/report/sha256.ts';
import { sampleReport } from '../report/sample.ts';

const options: ExportOptions = { locale: 'en', translate: translator('en'), made: '2026-11-28' };
const two = [sampleReport(), { ...sampleReport(), id: 'two' }];
const written = (format: ExportFormat, reports: readonly Report[] = [sampleReport()]) => exportReports(format, reports, options).text;
const changed = (json: string, change: (value: Record<string, never>) => unknown) => {
  const value = JSON.parse(json) as Record<string, never>;
  return JSON.stringify(change(value) ?? value);
};

/** A report with another value in it, in a pack or a library whose checksum is right. */
function packed(report: unknown): string {
  return JSON.stringify({ format: 'backgrounder-pack', version: 1, hash: sha256(JSON.stringify(report)), report });
}
function library(...reports: readonly unknown[]): string {
  return JSON.stringify({ format: 'backgrounder-library', version: 1, hash: sha256(JSON.stringify({ reports })), reports });
}
const withName = (text: string) => ({ ...sampleReport(), entities: [{ ...sampleReport().entities[0], names: [{ text, lang: 'en' }] }] });
const entities = (count: number) => Array.from({ length: count }, () => 0);
const utf16 = (text: string) => [...text].map((sign) => `${sign}\0`).join('');
const pack = () => written('pack');

const bad: readonly (readonly [what: string, file: () => string, key: string, name?: string])[] = [
  // What is no file of ours.
  ['nothing at all', () => '', 'pack_bad_empty'],
  ['spaces and line breaks', () => ' \n\r\n\t', 'pack_bad_empty'],
  ['a byte order mark alone', () => '\ufeff', 'pack_bad_empty'],
  ['more than can be read', () => ' '.repeat(FILE_LIMITS.size + 1), 'pack_bad_large'],
  ['UTF-16 read as UTF-8', () => `\ufffd\ufffd${utf16('{"format":"backgrounder-pack"}')}`, 'pack_bad_encoding'],
  ['UTF-16 read as it is', () => utf16('{"format":"backgrounder-pack"}'), 'pack_bad_encoding'],
  ['UTF-16 read as Latin letters', () => '\u00ff\u00fe{\0"\0', 'pack_bad_encoding'],
  ['Cyrillic of an old encoding', () => `${'\ufffd'.repeat(9)} ${'\ufffd'.repeat(9)}`, 'pack_bad_encoding'],
  ['a picture', () => '\ufffdPNG\r\n\u001a\n', 'pack_bad_binary'],
  ['an archive', () => 'PK\u0003\u0004\u0014\0\0\0', 'pack_bad_binary'],
  ['a PDF', () => '%PDF-1.7\n%\ufffd', 'pack_bad_binary'],
  ['NULs among letters', () => `${'a'.repeat(50)}\0${'b'.repeat(50)}`, 'pack_bad_binary'],
  ['a web page', () => '<!DOCTYPE html><title>x</title>', 'pack_bad_page'],
  ['a web page with a mark and a break before it', () => '\ufeff\n<html>', 'pack_bad_page'],
  ['XML', () => '<?xml version="1.0"?><rss/>', 'pack_bad_page'],
  ['plain words', () => 'Dear reader,', 'pack_bad_unknown'],
  ['a table of another shape', () => 'name,lat,lon\nOslo,59,10\n', 'pack_bad_unknown'],
  ['a script', () => 'alert(1)', 'pack_bad_unknown'],
  // JSON that is none of ours.
  ['JSON of another kind', () => '{"name":"x"}', 'pack_bad_unknown'],
  ['a list of nothing', () => '[]', 'pack_bad_unknown'],
  ['a pack of another product', () => '{"format":"other-pack","version":1}', 'pack_bad_unknown'],
  ['what objects inherit as a format', () => '{"format":"constructor"}', 'pack_bad_unknown'],
  ['JSON that is cut off', () => pack().slice(0, -20), 'pack_bad_json'],
  ['JSON cut within a string', () => '{"format":"backgrounder-pack","report":"abc\\', 'pack_bad_json'],
  ['NaN', () => '{"format":"backgrounder-pack","version":NaN}', 'pack_bad_json'],
  ['a comment', () => '{"format":"backgrounder-pack"} // x', 'pack_bad_json'],
  ['lists 100,000 deep', () => `{"format":"backgrounder-pack","report":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'pack_bad_deep'],
  ['objects 100,000 deep that nothing closes', () => '{"a":'.repeat(1e5), 'pack_bad_deep'],
  ['millions of values', () => `[${'0,'.repeat(FILE_LIMITS.values + 1)}0]`, 'pack_bad_many'],
  [
    'a string of many megabytes',
    () => `{"format":"backgrounder-library","maker":"${'x'.repeat(FILE_LIMITS.string + 1)}"}`,
    'pack_bad_large',
  ],
  // Packs.
  ['a pack whose text was changed', () => pack().replace('A sample', 'A simple'), 'pack_bad_hash'],
  ['a pack whose licence was changed', () => pack().replace('2026-11-28', '2026-11-27'), 'pack_bad_hash'],
  ['a pack with another checksum', () => pack().replace(/"hash":"[0-9a-f]{8}/, '"hash":"00000000'), 'pack_bad_hash'],
  ['a pack of a later version', () => pack().replace('"version":2', '"version":3'), 'pack_bad_newer'],
  ['a pack of a version without end', () => pack().replace('"version":2', '"version":1e999'), 'pack_bad_newer'],
  ['a pack of version 0', () => pack().replace('"version":2', '"version":0'), 'pack_bad_parts'],
  ['a pack of version 1 with a maker', () => pack().replace('"version":2', '"version":1'), 'pack_bad_parts'],
  ['a pack made on no day', () => pack().replace('2026-11-28', '2026-13-28'), 'pack_bad_parts'],
  ['a pack with a key that is not known, before its format', () => pack().replace('{', '{"run":"alert(1)",'), 'pack_bad_parts'],
  ['the same, after its format', () => pack().replace('"version"', '"run":1,"version"'), 'pack_bad_parts'],
  ['a prototype in a pack', () => pack().replace('"version"', '"__proto__":{"format":1},"version"'), 'pack_bad_parts'],
  ['a prototype in a report', () => packed(JSON.parse('{"__proto__":{"id":"x"}}')), 'pack_bad_parts'],
  [
    'a constructor among labels',
    () => packed(JSON.parse(JSON.stringify(sampleReport()).replace('"fa":', '"constructor":'))),
    'pack_bad_entity',
  ],
  ['a report too large for a pack', () => packed({ ...sampleReport(), text: 'x'.repeat(LIMITS.pack) }), 'pack_bad_large'],
  ['a million entities', () => packed({ ...sampleReport(), entities: entities(1e6) }), 'pack_bad_parts'],
  ['a name that turns the direction', () => packed(withName('Os\u202elo')), 'pack_bad_entity'],
  ['a name of unseen letters', () => packed(withName('Os\u200blo')), 'pack_bad_entity'],
  ['half a character in a name', () => packed(withName('Os\ud800lo')), 'pack_bad_entity'],
  ['a number without end', () => packed({ ...sampleReport(), mentions: [] }).replace('59.91', '1e999'), 'pack_bad_entity'],
  [
    'an address that runs',
    () => packed({ ...sampleReport(), source: { ...sampleReport().source, url: 'javascript:alert(1)' } }),
    'pack_bad_source',
  ],
  [
    'two entities of one id',
    () => packed({ ...sampleReport(), entities: [0, 0].map(() => sampleReport().entities[1]) }),
    'pack_bad_entity',
  ],
  // Libraries.
  ['a library of nothing', () => library(), 'pack_bad_nothing'],
  ['a library with a report twice', () => library(sampleReport(), sampleReport()), 'pack_bad_parts'],
  ['a library whose maker was added', () => library(sampleReport()).replace('"version"', '"maker":"x","version"'), 'pack_bad_hash'],
  ['a library whose report was changed', () => written('pack', two).replace('A sample', 'A simple'), 'pack_bad_hash'],
  ['a library of a later version', () => written('pack', two).replace('"version":1', '"version":2'), 'pack_bad_newer'],
  ['a library whose reports are none', () => '{"format":"backgrounder-library","version":1,"reports":{"length":1}}', 'pack_bad_parts'],
  ['more reports than can be read', () => library(...entities(FILE_LIMITS.reports + 1)), 'pack_bad_many'],
  [
    'a million entities in a library',
    () => library(...Array.from({ length: 1_000 }, () => ({ entities: entities(1_000) }))),
    'pack_bad_many',
  ],
  ['one bad report among good ones', () => library(sampleReport(), { ...sampleReport(), id: 'two', title: '' }), 'pack_bad_report'],
  ['a backup', () => '{"format":"backgrounder-backup","version":1}', 'pack_bad_backup'],
  // Foreign formats.
  [
    'annotations without one',
    () => '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[]}',
    'pack_bad_nothing',
  ],
  [
    'an annotation without a quote',
    () => '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","target":"x"}',
    'pack_bad_nothing',
  ],
  ['annotations that are none', () => '{"@context":"http://www.w3.org/ns/anno.jsonld","items":[1,null,"x",[[]]]}', 'pack_bad_nothing'],
  [
    'our annotations of an empty text',
    () => changed(written('web-annotation'), () => ({ '@context': 'http://www.w3.org/ns/anno.jsonld' })),
    'pack_bad_nothing',
  ],
  [
    'a map without names',
    () => '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{}}]}',
    'pack_bad_nothing',
  ],
  ['a map without features', () => '{"type":"FeatureCollection","features":null}', 'pack_bad_nothing'],
  ['a map named so that is none', () => '{"a":1}', 'pack_bad_nothing', 'x.geojson'],
  ['an article without a text', () => '{"@context":"https://schema.org","@type":"NewsArticle","headline":"x"}', 'pack_bad_nothing'],
  ['a recipe', () => '{"@context":"https://schema.org","@type":"Recipe","name":"x"}', 'pack_bad_nothing'],
  ['our table without a text', () => written('csv').replace(/\r\ntext,.*/, ''), 'pack_bad_nothing'],
  ['our table without a row', () => `${written('csv').split('\r\n')[0]}`, 'pack_bad_nothing'],
  ['a table of very many rows', () => `table,report,id,text\n${'x\n'.repeat(FILE_LIMITS.items + 1)}`, 'pack_bad_many'],
  [
    'annotations without end',
    () => `{"@context":"http://www.w3.org/ns/anno.jsonld","items":[${'0,'.repeat(FILE_LIMITS.items)}0]}`,
    'pack_bad_many',
  ],
];

describe('readFile refuses', () => {
  it.each(bad.map(([what, file, key, name = 'file.json']) => [what, { file, key, name }] as const))('%s', (_, { file, key, name }) => {
    const reading = readFile(name, file());
    expect(reading).toMatchObject({ ok: false, key });
    if (reading.ok) return;
    expect(reading.detail).toMatch(/^\S.*\.$/s);
    for (const language of languages) expect(translator(language)(reading.key, ...reading.args)).not.toMatch(/\$\d|undefined|NaN/);
  });

  it('300 MB before they are read', () => {
    expect(() => requireSize(300e6)).toThrow(PackError);
    expect(() => requireSize(FILE_LIMITS.size)).not.toThrow();
  });
});

/** Names that objects inherit, markup, and scripts: texts like any other. */
const odd = [
  '__proto__',
  'constructor',
  'toString',
  'then',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
];

describe('readFile takes as plain text', () => {
  it.each(odd)('an entity named %s, in every format', (name) => {
    const report = { ...sampleReport(), title: name, text: `${name} is here.`, mentions: [], events: [] };
    const entity = { ...withName(name).entities[0], labels: { en: name }, decoys: [], kind: 'place' };
    const one = { ...report, entities: [entity] } as unknown as Report;
    for (const format of ['pack', 'web-annotation', 'csv', 'linked-places', 'schema-org'] as const) {
      const reading = readFile('x', written(format, [one]));
      expect(reading.ok && reading.reports[0]?.entities[0]?.names.map(({ text }) => text)).toEqual([name]);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toContain('toString');
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });
});

/** What is left out, with the rest taken. */
const partly: readonly (readonly [what: string, format: ExportFormat, change: (text: string) => string, lost: number])[] = [
  [
    'an annotation of nothing we know',
    'web-annotation',
    (text) => text.replace('"items": [', '"items": [{ "type": "Annotation", "report": "sample" },'),
    1,
  ],
  ['a mention whose words are gone', 'web-annotation', (text) => text.replace('"exact": "Oslo"', '"exact": "Bergen"'), 1],
  ['an event on no day', 'web-annotation', (text) => text.replace('"edtf": "2020-05"', '"edtf": "soon"'), 1],
  ['a mention beyond the text', 'csv', (text) => text.replace(',Oslo,14,18,', ',,999,1003,'), 1],
  ['a mention of nobody', 'csv', (text) => text.replace(',Oslo,14,18,oslo,', ',Oslo,14,18,nobody,'), 1],
  ['a row of an unknown table', 'csv', (text) => `${text}person,sample,x\r\n`, 1],
  ['a row of no report', 'csv', (text) => `${text}name,,x\r\n`, 1],
];

describe('readFile leaves out', () => {
  it.each(partly)('%s, and says so', (_, format, change, lost) => {
    const text = written(format);
    const spoiled = change(text);
    expect(spoiled).not.toBe(text);
    const reading = readFile('x', spoiled);
    expect(reading).toMatchObject({ ok: true, drops: [{ what: 'pack_drop_unread', count: lost }] });
  });
});
