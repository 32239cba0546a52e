import { describe, expect, it } from 'vitest';
import { translator } from '../../../gallery/translate.ts';
import { undatedBy } from '../../../src/interchange/making/dates.ts';
import { readFile } from '../../../src/interchange/read-file.ts';
import { recordIn } from '../../../src/interchange/schema-org/record.ts';
import type { Report } from '../../../src/model.ts';

function read(value: unknown, name = 'file.json') {
  const reading = readFile(name, typeof value === 'string' ? value : JSON.stringify(value));
  if (!reading.ok) throw new Error(`${reading.key}: ${reading.detail}`);
  return reading;
}
const named = ({ text, mentions }: Report) => mentions.map(({ start, end, entity }) => [entity, text.slice(start, end)]);

describe('annotations of other tools', () => {
  const context = 'http://www.w3.org/ns/anno.jsonld';
  const annotation = (exact: string, body: unknown, more: object = {}) => ({
    '@context': context,
    type: 'Annotation',
    body,
    target: {
      source: 'https://example.org/velm',
      selector: [{ type: 'TextQuoteSelector', exact, prefix: 'the ferry to ', suffix: ' at noon' }],
    },
    ...more,
  });

  it('become a report whose text is their quotes', () => {
    const { kind, reports, drops } = read([
      annotation('Velm', [{ type: 'TextualBody', purpose: 'tagging', value: 'Place' }], { created: '2021-07-10T08:00:00Z' }),
      annotation('River Guard', [{ type: 'TextualBody', purpose: 'tagging', value: 'organization' }]),
    ]);
    const [report] = reports;
    expect([kind, reports.length, drops]).toEqual(['web-annotation', 1, [{ what: 'pack_drop_quotes', count: 1 }]]);
    expect(report?.text).toBe('…the ferry to Velm at noon…\n…the ferry to River Guard at noon…');
    expect(report && named(report)).toEqual([
      ['velm', 'Velm'],
      ['river-guard', 'River Guard'],
    ]);
    expect(report?.entities.map(({ kind: of }) => of)).toEqual(['place', 'group']);
    expect(report?.source).toMatchObject({ url: 'https://example.org/velm', date: { edtf: '../2021-07-10', basis: 'estimated' } });
  });

  it.each<[string, unknown, object]>([
    ['a tag', { type: 'TextualBody', purpose: 'tagging', value: 'location' }, { kind: 'place' }],
    ['a class of schema.org', { type: 'SpecificResource', source: 'https://schema.org/Organization' }, { kind: 'group' }],
    [
      'a Wikidata item beside the class',
      [{ value: 'PLACE' }, { purpose: 'identifying', id: 'http://www.wikidata.org/entity/Q585' }],
      { wikidata: 'Q585' },
    ],
    ['a label of its own', { type: 'Place', label: 'The town of Velm' }, { labels: { en: 'The town of Velm' } }],
  ])('are told what they are of by %s', (_, body, entity) => {
    expect(read(annotation('Velm', body)).reports[0]?.entities[0]).toMatchObject(entity);
  });

  it.each<[string, unknown]>([
    ['a comment', { type: 'TextualBody', purpose: 'commenting', value: 'Check this' }],
    ['a tag of another kind', { type: 'TextualBody', purpose: 'tagging', value: 'person' }],
    ['no body', undefined],
  ])('that have %s are left out, and told of', (_, body) => {
    const { reports, drops } = read([annotation('Velm', { value: 'place' }), annotation('Ansel', body)]);
    expect(reports[0]?.entities).toHaveLength(1);
    expect(drops).toContainEqual({ what: 'pack_drop_unread', count: 1 });
  });

  it('of several sources become several reports', () => {
    const other = {
      ...annotation('Ansel', { value: 'place' }),
      target: { source: 'urn:b', selector: { type: 'TextQuoteSelector', exact: 'Ansel' } },
    };
    expect(read([annotation('Velm', { value: 'place' }), other]).reports.map(({ text }) => text)).toEqual([
      '…the ferry to Velm at noon…',
      'Ansel',
    ]);
  });
});

describe('maps of other tools', () => {
  it('give places with points, names and dates', () => {
    const feature = {
      type: 'Feature',
      '@id': 'http://www.wikidata.org/entity/Q585',
      properties: { title: 'Oslo' },
      geometry: { type: 'Point', coordinates: [10.75, 59.91, 3] },
      names: [
        { toponym: 'Christiania', lang: 'no' },
        { toponym: 'Oslo', lang: 'no' },
      ],
      types: [{ label: 'Inhabited place' }],
      when: { timespans: [{ start: { in: '1624' }, end: { in: '1924' } }, { start: { earliest: '1300-01-01', latest: '1300-12-31' } }] },
    };
    const { reports } = read({ type: 'FeatureCollection', features: [feature] }, 'norway.geojson');
    expect(reports[0]).toMatchObject({
      title: 'norway',
      text: 'Oslo (1624/1924): Oslo\nOslo (1300-01-01): Oslo',
      entities: [
        {
          id: 'oslo',
          kind: 'place',
          subtype: 'inhabited-place',
          wikidata: 'Q585',
          point: [10.75, 59.91],
          names: [{ text: 'Christiania' }, { text: 'Oslo' }],
        },
      ],
      events: [{ date: { edtf: '1624/1924', basis: 'stated' } }, { date: { edtf: '1300-01-01' } }],
    });
  });

  it.each<[string, object, string | undefined]>([
    ['a name in its properties', { properties: { name: 'Velm' } }, 'Velm'],
    ['a name in capitals', { properties: { NAME: 'Velm' } }, 'Velm'],
    ['no name', { properties: { id: 3 } }, undefined],
    ['a point off the earth', { properties: { name: 'Velm' }, geometry: { type: 'Point', coordinates: [999, 0] } }, 'Velm'],
  ])('with %s', (_, feature, label) => {
    const features = [
      { type: 'Feature', ...feature },
      { type: 'Feature', properties: { name: 'Ansel' } },
    ];
    const labels = read({ type: 'FeatureCollection', features }).reports[0]?.entities.map(({ labels: { en }, point }) => [en, point]);
    expect(labels).toEqual([...(label === undefined ? [] : [[label, undefined]]), ['Ansel', undefined]]);
  });

  it.each([
    [{ start: { in: '2021-07-10' } }, '2021-07-10'],
    [{ start: { earliest: '1900', latest: '1910' } }, '1900'],
    [{ start: '1900', end: '1910' }, '1900/1910'],
    [{ end: { latest: '1910' } }, '../1910'],
    [{ start: { in: '1910' }, end: { in: '1900' } }, undefined],
    [{ start: { in: 'soon' } }, undefined],
    [{}, undefined],
  ])('date %j as %s', (span, edtf) => {
    const feature = { type: 'Feature', properties: { name: 'Velm' }, when: { timespans: [span] } };
    const { reports, drops } = read({ type: 'FeatureCollection', features: [feature] });
    expect(reports[0]?.events.map(({ date }) => date.edtf)).toEqual(edtf === undefined ? [] : [edtf]);
    expect(drops).toEqual(edtf === undefined ? [{ what: 'pack_drop_unread', count: 1 }] : []);
  });
});

describe('articles of other sites', () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry  reaches\nVelm',
    author: [{ '@type': 'Person', name: 'Mara Quill' }, 'Jo Finn'],
    publisher: { '@type': 'Organization', name: 'Harbour Wire' },
    datePublished: '2021-07-10T08:00:00+02:00',
    inLanguage: 'en_GB',
    mainEntityOfPage: { '@id': 'https://example.org/velm' },
    articleBody: 'The ferry reached Velm. Velmish guards, of the River Guard, met it in Velm.',
    mentions: [
      { '@type': 'City', name: 'Velm' },
      { '@type': 'Organization', name: 'River Guard', sameAs: ['https://www.wikidata.org/wiki/Q42'] },
      { '@type': 'Person', name: 'Mara Quill' },
    ],
  };

  it('become a report, with what they mention where it stands', () => {
    const { reports, drops } = read(article);
    const [report] = reports;
    expect(report).toMatchObject({
      title: 'Ferry reaches Velm',
      source: {
        author: 'Mara Quill, Jo Finn',
        publisher: 'Harbour Wire',
        lang: 'en-GB',
        url: 'https://example.org/velm',
        date: { edtf: '2021-07-10', basis: 'stated' },
      },
    });
    expect(report && named(report)).toEqual([
      ['velm', 'Velm'],
      ['velm', 'Velm'],
      ['river-guard', 'River Guard'],
    ]);
    expect(report?.entities[1]).toMatchObject({ kind: 'group', wikidata: 'Q42' });
    expect(drops).toEqual([{ what: 'pack_drop_unread', count: 1 }]);
  });

  it('in a graph, behind other things, are found', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'BreadcrumbList' }, { '@type': 'WebPage', text: 'x' }, article],
    };
    expect(read(graph).reports.map(({ title }) => title)).toEqual(['Ferry reaches Velm', 'x']);
  });

  it('without a body are their description, and that is told', () => {
    const { reports, drops } = read({ ...article, articleBody: undefined, description: 'A ferry.', mentions: [] });
    expect([reports[0]?.text, drops]).toEqual(['A ferry.', [{ what: 'pack_drop_quotes', count: 1 }]]);
  });

  it.each<[string, object, object]>([
    ['a name for a headline', { name: 'A' }, { title: 'A' }],
    ['what runs for an address', { url: 'javascript:alert(1)' }, {}],
    ['an address for an author', { author: 'https://example.org/mara' }, {}],
    ['a day that is none', { datePublished: '2021-02-30' }, {}],
    ['a day written otherwise', { datePublished: '10 July 2021' }, {}],
    ['a later date where the first is none', { datePublished: '', dateModified: '2021-07' }, { date: '2021-07' }],
    ['a language as a thing', { inLanguage: { '@type': 'Language', alternateName: 'fa' } }, { lang: 'fa' }],
    ['marks nobody sees', { headline: 'Os\u202elo\u200b' }, { title: 'Oslo' }],
    ['what objects inherit', { constructor: 'x', toString: 'y' }, {}],
  ])('with %s', (_, thing, record) => expect(recordIn(thing)).toEqual(record));
});

describe('a report without a date', () => {
  it('was written by the day it was brought in, which is said in the language of the reader', () => {
    const t = translator('fa');
    const reading = readFile(
      'x',
      JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', text: 'x' }),
      undatedBy('2026-11-28', t),
    );
    expect(reading.ok && reading.reports[0]?.source.date).toEqual({ edtf: '../2026-11-28', basis: 'estimated', reason: t('pack_undated') });
  });
});
