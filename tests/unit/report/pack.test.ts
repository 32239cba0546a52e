import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/report/limits.ts';
import { decodePack, encodePack, PACK_VERSION, PackError } from '../../../src/report/pack.ts';
import { sha256 } from '../../../src/report/sha256.ts';
import { sampleReport } from './sample.ts';

/** Puts a value (or, where undefined, nothing) at a dotted path of the report, and packs it with a right checksum. */
function spoiled(path: string, value: unknown): string {
  const report = JSON.parse(JSON.stringify(sampleReport())) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, report);
  if (value === undefined) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify({ format: 'backgrounder-pack', version: PACK_VERSION, hash: sha256(JSON.stringify(report)), report });
}

const EVENT = 'events.0';
const OSLO = 'entities.0';
const ARMY = 'entities.1';
const entityOf = (i: number, count: number) => {
  const names = Array.from({ length: count }, (_, n) => ({ text: `N${n}`, lang: 'en' }));
  return { id: `e-${i}`, kind: 'place', subtype: 'city', labels: { en: 'E' }, names, decoys: [], relations: [] };
};

describe('encodePack and decodePack', () => {
  it('give the report back, nothing added and nothing lost', () => {
    expect(decodePack(encodePack(sampleReport()))).toEqual(sampleReport());
  });

  it('write the same text for the same report, whatever the order of its keys', () => {
    const { id, ...rest } = sampleReport();
    expect(encodePack({ ...rest, id })).toBe(encodePack(sampleReport()));
  });

  it('take a pack that was only laid out anew', () => {
    const pretty = JSON.stringify(JSON.parse(encodePack(sampleReport())), null, 2);
    expect(decodePack(pretty)).toEqual(sampleReport());
  });

  it('refuse to write what would be refused', () => {
    expect(() => encodePack({ ...sampleReport(), title: '' })).toThrow('report.title is empty.');
  });

  it('keep tables of names without a prototype', () => {
    const labels = decodePack(encodePack(sampleReport())).entities[0]?.labels;
    expect(Object.getPrototypeOf(labels)).toBeNull();
  });
});

describe('decodePack refuses', () => {
  it.each<[string, string, string]>([
    ['what is no JSON', '{"format":', 'it is not JSON'],
    ['no text at all', '', 'it is not JSON'],
    ['a value that is no object', 'null', 'not a Backgrounder pack'],
    ['a list', '[]', 'not a Backgrounder pack'],
    ['another format', '{"format":"other","version":1}', 'not a Backgrounder pack'],
    ['a later version', '{"format":"backgrounder-pack","version":3}', 'made by a newer Backgrounder; this one reads version 2'],
    ['no version', '{"format":"backgrounder-pack"}', 'no version that can be read'],
    ['a version in words', '{"format":"backgrounder-pack","version":"1"}', 'no version that can be read'],
    ['no report', '{"format":"backgrounder-pack","version":1,"hash":"00"}', 'pack.hash must be 64 hexadecimal digits'],
    ['an unknown key outside', `{"format":"backgrounder-pack","version":1,"x":1}`, 'pack has a key "x", which is not known'],
    [
      'a prototype outside',
      `{"format":"backgrounder-pack","version":1,"__proto__":{}}`,
      'pack has a key "__proto__", which is not allowed',
    ],
    ['too long a text', ' '.repeat(LIMITS.pack + 1), `too large: ${LIMITS.pack + 1} characters, at most ${LIMITS.pack}`],
    [
      'deep nesting',
      `{"format":"backgrounder-pack","version":1,"hash":"${'0'.repeat(64)}","report":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      'pack.report must be an object',
    ],
  ])('%s', (_, json, reason) => {
    expect(() => decodePack(json)).toThrow(PackError);
    expect(() => decodePack(json)).toThrow(reason);
  });

  it('more names and decoys than pages can look for', () => {
    const pack = spoiled(
      'entities',
      Array.from({ length: 26 }, (_, i) => entityOf(i, 2_000)),
    );
    expect(() => decodePack(pack)).toThrow(`There are 52000 names and decoys, at most ${LIMITS.names}.`);
  });

  it('a report changed after it was packed', () => {
    expect(() => decodePack(encodePack(sampleReport()).replace('A sample', 'A simple'))).toThrow('its checksum does not fit');
  });

  it.each<[string, unknown, string]>([
    ['id', 'Not An Id', 'pack.report.id must be lower-case letters and digits joined by hyphens'],
    ['id', undefined, 'pack.report has no id'],
    ['id', 7, 'pack.report.id must be a text'],
    ['id', '__proto__', 'pack.report.id must be lower-case'],
    ['extra', 1, 'pack.report has a key "extra", which is not known'],
    ['constructor', {}, 'pack.report has a key "constructor", which is not allowed'],
    ['title', 'x'.repeat(LIMITS.title + 1), `pack.report.title is longer than ${LIMITS.title} characters`],
    ['title', 'two\nlines', 'pack.report.title has control or direction marks'],
    ['text', '', 'pack.report.text is empty'],
    ['text', 'a\0b', 'pack.report.text has a NUL or half a character'],
    ['text', '\ud800', 'pack.report.text has a NUL or half a character'],
    ['source.lang', 'English', 'pack.report.source.lang must be a language tag'],
    ['source.url', 'javascript:alert(1)', 'pack.report.source.url must be an http or https address'],
    ['source.date', undefined, 'pack.report.source has no date'],
    ['source.date.edtf', '2021-13', 'The source has a date that cannot be read: "2021-13" has no such month: 13.'],
    ['source.date.reason', undefined, 'The source has an estimated date without a reason'],
    ['source.date.basis', 'guessed', 'pack.report.source.date.basis must be "stated" or "resolved" or "estimated"'],
    ['entities', {}, 'pack.report.entities must be a list'],
    ['entities', Array(LIMITS.entities + 1).fill(0), `pack.report.entities has more than ${LIMITS.entities} items`],
    [`${OSLO}.kind`, 'person', 'pack.report.entities[0].kind must be "place" or "group"'],
    [`${OSLO}.labels.en`, undefined, 'pack.report.entities[0].labels has no en'],
    [`${OSLO}.labels.__proto__`, 'x', 'pack.report.entities[0].labels has a key "__proto__", which is not allowed'],
    [`${OSLO}.labels.prototype`, 'x', 'has a key "prototype", which is not allowed'],
    [`${OSLO}.labels.xx_YY`, 'x', 'a key of pack.report.entities[0].labels must be a language tag'],
    [`${OSLO}.names`, [], 'Entity "oslo" has no name'],
    [`${OSLO}.names.0.text`, 'Os\u202elo', 'names[0].text has control or direction marks'],
    [`${OSLO}.names.0.text`, 'Os\u200blo', 'names[0].text has control or direction marks'],
    [`${OSLO}.names.0.text`, 'Os\u0007lo', 'names[0].text has control or direction marks'],
    [`${OSLO}.names.0.text`, '\u3164', 'names[0].text has control or direction marks, blank letters, or spaces at an end'],
    [`${OSLO}.names.0.text`, ' Oslo', 'names[0].text has control or direction marks, blank letters, or spaces at an end'],
    [`${OSLO}.names.0.kind`, 'name', 'names[0].kind must be "demonym"'],
    [`${OSLO}.names.0.when.case`, 'lower', 'names[0].when.case must be "exact" or "capital"'],
    [`${OSLO}.names.0.when.pattern`, '(a+)+', 'names[0].when has a key "pattern", which is not known'],
    [`${OSLO}.names.0.when.context`, 'nobody', 'Entity "oslo", name "Oslo" needs "nobody", which is not an entity of this report'],
    [`${OSLO}.names.1`, { text: 'Osloite', lang: 'en' }, 'Entity "oslo" has the name "Osloite" (en) twice'],
    [`${OSLO}.decoys.0`, { text: 'Osloite', lang: 'en', means: 'x' }, 'Entity "oslo" has "Osloite" both as a name and as a decoy'],
    [`${OSLO}.wikidata`, 'P31', 'entities[0].wikidata must be a Wikidata item'],
    [`${OSLO}.point`, [10.75], 'entities[0].point must be a longitude and a latitude'],
    [`${OSLO}.point`, [10.75, 91], 'entities[0].point[1] must be a number from -90 to 90'],
    [`${OSLO}.point`, [10.75, 59.91, 3], 'entities[0].point has more than 2 items'],
    [`${OSLO}.peripheral`, false, 'entities[0].peripheral must be true'],
    [`${ARMY}.id`, 'oslo', 'There are two of entity "oslo"'],
    [`${ARMY}.wikidata`, 'Q585', 'Entities "oslo" and "army" are both Q585 on Wikidata'],
    [`${ARMY}.point`, [0, 0], 'Entity "army" has a point but is not a place'],
    [`${ARMY}.relations.0.target`, 'army', 'Entity "army" is seated-in itself'],
    [`${ARMY}.relations.0.target`, 'bergen', 'Entity "army" is seated-in "bergen", which is not an entity of this report'],
    [`${ARMY}.relations.0.type`, 'near', 'relations[0].type must be "capital-of"'],
    [`${ARMY}.decoys.0.entity`, 'bergen', 'Entity "army", decoy "Army of Oslo" names "bergen", which is not an entity of this report'],
    ['mentions.0.entity', 'bergen', 'The mention at 4-8 names "bergen", which is not an entity of this report'],
    ['mentions.0.end', 4, 'The mention at 4-4: 4-4 is not a stretch of text'],
    ['mentions.0.end', 52, 'The mention at 4-52: 4-52 is beyond the end of the text (51)'],
    ['mentions.0.start', -1, 'mentions[0].start must be a number from 0'],
    ['mentions.0.start', 1.5, 'mentions[0].start must be a whole number'],
    ['mentions.0.start', '4', 'mentions[0].start must be a number from 0'],
    ['mentions.1', { start: 4, end: 8, entity: 'army', kind: 'head' }, 'The mention at 4-8 is there twice for "army"'],
    ['mentions.0.kind', 'pronoun', 'mentions[0].kind must be "name"'],
    ['events.1.id', 'left', 'There are two of event "left"'],
    [`${EVENT}.sentence.end`, 99, 'Event "left", sentence: 0-99 is beyond the end of the text (51)'],
    [`${EVENT}.trigger.end`, 30, 'Event "left" has its trigger outside its sentence'],
    [`${EVENT}.participants`, [], 'Event "left" has no participant'],
    [`${EVENT}.participants.0`, 'navy', 'Event "left" has participant "navy", which is not an entity of this report'],
    [`${EVENT}.participants.0`, 'oslo', 'Event "left" has participant "oslo" twice'],
    [`${EVENT}.kind`, 'rumoured', 'events[0].kind must be "occurred"'],
    [`${EVENT}.date.edtf`, 'May 2020', 'Event "left" has a date that cannot be read: "May 2020" is not a date'],
    [`${EVENT}.date.words`, undefined, 'Event "left" has a resolved date without the words it is from'],
    [`${EVENT}.date.words`, { start: 40, end: 51 }, 'Event "left" has its date from another sentence'],
    [`${EVENT}.date.carried`, true, 'Event "left" says its date is carried over, but the words are its own'],
    [
      'events.1.date',
      { edtf: '2020', basis: 'estimated', carried: true, reason: 'x' },
      'Event "cold" has a date carried over from no words',
    ],
  ])('a report with %s = %j', (path, value, reason) => {
    const pack = spoiled(path, value);
    expect(() => decodePack(pack)).toThrow(PackError);
    expect(() => decodePack(pack)).toThrow(reason);
  });

  it('an offset inside a character', () => {
    const report = { ...sampleReport(), text: sampleReport().text.replace('cold', '😀😀') };
    const pack = (start: number) => encodePack({ ...report, mentions: [{ start, end: start + 2, entity: 'oslo', kind: 'name' }] });
    expect(() => pack(34)).not.toThrow();
    expect(() => pack(35)).toThrow('cuts a character in two');
  });

  it('whatever is put in any one place, with a PackError and nothing else', () => {
    const report = JSON.parse(JSON.stringify(decodePack(encodePack(sampleReport())))) as object;
    const places: (readonly [object, string])[] = [];
    const visit = (at: unknown) => {
      if (typeof at !== 'object' || at === null) return;
      for (const [key, value] of Object.entries(at)) {
        places.push([at, key]);
        visit(value);
      }
    };
    visit(report);
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue(), fc.nat(60), fc.constantFrom('oslo', 'army', '2021')),
        ([parent, key], value) => {
          const before = Reflect.get(parent, key);
          Reflect.set(parent, key, value);
          const json = JSON.stringify(report);
          Reflect.set(parent, key, before);
          try {
            const pack = `{"format":"backgrounder-pack","version":1,"hash":"${sha256(json)}","report":${json}}`;
            expect(decodePack(pack)).toEqual(JSON.parse(json));
            taken++;
          } catch (error) {
            expect(error).toBeInstanceOf(PackError);
          }
        },
      ),
      { seed: 5, numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});
