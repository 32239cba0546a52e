import { describe, expect, it } from 'vitest';
import { translator } from '../../../gallery/translate.ts';
import { readFile } from '../../../src/interchange/read-file.ts';
import type { Report } from '../../../src/model.ts';
import { badPart } from '../../../src/report/bad-part.ts';
import { sha256 } from '../../../src/report/sha256.ts';
import { sampleReport } from './sample.ts';

const sample = sampleReport();
const [firstEntity, secondEntity] = sample.entities as readonly [Report['entities'][number], Report['entities'][number]];
const [firstEvent, secondEvent] = sample.events as readonly [Report['events'][number], Report['events'][number]];
const [mention] = sample.mentions as readonly [Report['mentions'][number]];

/** A pack, and a library behind a sound report, of the sample with something else in it; their checksums are right. */
function packed(more: object): string {
  const report = { ...sample, ...more };
  return JSON.stringify({ format: 'backgrounder-pack', version: 1, hash: sha256(JSON.stringify(report)), report });
}
function library(more: object): string {
  const reports = [
    { ...sample, id: 'first' },
    { ...sample, ...more },
  ];
  return JSON.stringify({ format: 'backgrounder-library', version: 1, hash: sha256(JSON.stringify({ reports })), reports });
}

const told = (text: string) => {
  const reading = readFile('x.json', text);
  return reading.ok ? 'taken' : [reading.key, ...reading.args];
};

const others = (list: 'entities' | 'events', second: unknown) => ({ [list]: [sample[list][0], second, ...sample[list].slice(2)] });
const nameOfSecond = `2 (${secondEntity.labels.en})`;
const labelOfSecond = `2 (${secondEvent.label})`;
const wordsOfMention = `1 (${sample.text.slice(mention.start, mention.end)})`;

const cases: readonly (readonly [what: string, more: object, key: string, part: string | undefined])[] = [
  // Of its shape.
  ['a place without a name’s text', others('entities', { ...secondEntity, names: [{ text: '', lang: 'en' }] }), 'entity', nameOfSecond],
  ['a place with a key that is not known', others('entities', { ...secondEntity, run: 1 }), 'entity', nameOfSecond],
  ['a label of no language', others('entities', { ...secondEntity, labels: { en: 'Oslo', '?': 'x' } }), 'entity', '2 (Oslo)'],
  ['an entity that is no object', others('entities', 7), 'entity', '2'],
  ['an event of a kind that is not known', others('events', { ...secondEvent, kind: 'dreamt' }), 'event', labelOfSecond],
  ['an event without a label', others('events', { ...secondEvent, label: '' }), 'event', '2'],
  ['a mention that begins before the text', { mentions: [{ ...mention, start: -1 }] }, 'mention', '1'],
  ['an address that runs', { source: { ...sample.source, url: 'javascript:alert(1)' } }, 'source', undefined],
  ['a title of nothing', { title: '' }, 'parts', undefined],
  ['entities that are no list', { entities: 1 }, 'parts', undefined],
  // Of what parts say of one another.
  [
    'a place related to nobody',
    others('entities', { ...secondEntity, relations: [{ type: 'borders', target: 'x' }] }),
    'entity',
    nameOfSecond,
  ],
  ['an event without participants', others('events', { ...secondEvent, participants: [] }), 'event', labelOfSecond],
  ['an event in place of another', others('events', { ...secondEvent, id: firstEvent.id }), 'event', labelOfSecond],
  ['two of one entity', others('entities', { ...secondEntity, id: firstEntity.id }), 'entity', nameOfSecond],
  ['two of one item', { entities: [0, 1].map((at) => ({ ...sample.entities[at], wikidata: 'Q1' })) }, 'entity', nameOfSecond],
  ['a mention of nobody', { mentions: [{ ...mention, entity: 'x' }] }, 'mention', wordsOfMention],
  ['the same mention twice', { mentions: [mention, mention] }, 'mention', wordsOfMention.replace('1', '2')],
  ['a day that there is not', { source: { ...sample.source, date: { edtf: '2021-02-30', basis: 'stated' } } }, 'source', undefined],
];

describe('a file that is refused names the part that is not in order', () => {
  it.each(cases)('in a pack: %s', (_what, more, key, part) => {
    expect(told(packed(more))).toEqual([`pack_bad_${key}`, ...(part === undefined ? [] : [part])]);
  });

  it.each(cases)('in a library, with its report: %s', (_what, more, key, part) => {
    const title = 'title' in more ? '2' : `2 (${sample.title})`;
    expect(told(library(more))).toEqual(part === undefined ? ['pack_bad_report', title] : [`pack_bad_${key}`, `${title} › ${part}`]);
  });

  it('in a sentence', () => {
    const [key, ...args] = badPart(JSON.parse(packed({})), 'pack.report.events[0].label is empty.');
    expect(translator('en')(key, ...args)).toBe(
      `An event in this file is not in order: no. 1 (${firstEvent.label}). Nothing was taken. Tell its maker, and ask for a new copy.`,
    );
  });

  it('without what nobody sees, and not at any length', () => {
    const named = (label: unknown) => badPart({ report: { events: [{ label }] } }, 'pack.report.events[0].label');
    expect(named('Os\u202elo\n by \ud800 night')).toEqual(['pack_bad_event', '1 (Oslo by  night)']);
    expect(named('\u200b')).toEqual(['pack_bad_event', '1']);
    const [, long = ''] = named('𝒜'.repeat(500));
    expect([[...long].length, /\p{Cs}/u.test(long)]).toEqual(['1 ()'.length + 60, false]);
  });

  it.each([
    '',
    'pack has no hash.',
    'pack.version must be a number.',
    'report.events[0].label is empty.',
    'a key of pack.x',
    'pack.reporter.events[0]',
  ])('but not where that is none of a report: “%s”', (place) => expect(badPart({}, place)).toEqual(['pack_bad_parts']));

  it.each([undefined, null, 7, [], { report: null }, { report: { events: {} } }])('by its number alone where a file is %j', (file) => {
    expect(badPart(file, 'pack.report.events[4].label is empty.')).toEqual(['pack_bad_event', '5']);
  });
});
