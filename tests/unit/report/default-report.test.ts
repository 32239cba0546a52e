import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../gallery/translate.ts';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { cardModel } from '../../../src/card/model.ts';
import { anchorHashes } from '../../../src/match/sieve-of.ts';
import type { CutReport, TextSpan } from '../../../src/model.ts';
import { decodeNames } from '../../../src/report/decode-names.ts';
import { encodeNames } from '../../../src/report/encode-names.ts';
import { excerptsOf } from '../../../src/report/excerpts.ts';
import { nameTable } from '../../../src/report/names.ts';
import { decodePack } from '../../../src/report/pack.ts';
import { cutReport, sentencesOf } from '../../../src/report/sentences.ts';
import { sha256 } from '../../../src/report/sha256.ts';
import { foldString } from '../../../src/text/fold.ts';

let report: CutReport;
beforeAll(() => {
  report = cutReport(decodePack(defaultPack()));
});
const slice = ({ start, end }: TextSpan) => report.text.slice(start, end);

describe('the default report', () => {
  it('has the text byte for byte', () => {
    expect(sha256(report.text)).toBe('0ccaef3b990ba8bc46254d7f7e2cb917cdde7f877095e53ce82bc7e862fe44d6');
    expect(report.text).toHaveLength(2299);
  });

  it('says who wrote it where, and that its date is an estimate with a reason', () => {
    expect(report.source).toMatchObject({ author: 'Amin Alemi', publisher: 'Press TV', dateline: 'Kabul', lang: 'en' });
    expect(report.source.date).toMatchObject({ edtf: '2021-07-10~', basis: 'estimated' });
    for (const fact of ['5 July', '7–9 July', '8–9 July']) expect(report.source.date.reason).toContain(fact);
  });

  it('has 20 core and 6 peripheral entities and 23 events', () => {
    expect(report.entities.filter(({ peripheral }) => !peripheral)).toHaveLength(20);
    expect(report.entities.filter(({ peripheral }) => peripheral)).toHaveLength(6);
    expect(report.events).toHaveLength(23);
  });

  it.each([
    ['taliban', ['Taliban', 'The militants', 'the group']],
    ['taliban-political-wing', ['the group’s political wing']],
    ['islam-qala', ['Islam Qala customs checkpoint', 'Islam Qala']],
    ['afghanistan', ['Afghanistan', 'the country', 'Afghan', 'their country']],
    ['popular-forces', ['popular forces', 'public resistance forces']],
    ['kabul', ['Kabul', 'here']],
    ['western-afghanistan', ['northern and western parts of the country']],
  ])('speaks of %s as %j', (id, words) => {
    expect(new Set(report.mentions.filter(({ entity }) => entity === id).map(slice))).toEqual(new Set(words));
  });

  it.each([
    ['captured-border-areas', 'over the last week', 'resolved', undefined],
    ['troops-fled', 'earlier this week', 'resolved', undefined],
    ['captured-islam-qala', 'earlier this week', 'resolved', true],
    ['peace-proposal', 'within a month', 'resolved', undefined],
    ['taliban-rule', 'before 2001', 'stated', undefined],
    ['scaled-up-since-may', 'since May', 'resolved', undefined],
    ['gaining-ground', 'Nowadays', 'resolved', undefined],
  ])('dates %s by “%s”', (id, words, basis, carried) => {
    const date = report.events.find((event) => event.id === id)?.date;
    expect(date?.words && slice(date.words)).toBe(words);
    expect(date).toMatchObject({ basis, ...(carried && { carried }) });
  });

  it('tells each event in a sentence of the report, and every date that is not stated with a reason', () => {
    const sentences = sentencesOf(report.text, 'en').map(slice);
    for (const { sentence, date } of report.events) {
      expect(sentences).toContain(slice(sentence));
      if (date.basis !== 'stated') expect(date.reason).toBeTruthy();
    }
  });

  it('has an excerpt of every entity, and gives back every mention and every event in one', () => {
    for (const { id } of report.entities) {
      const excerpts = excerptsOf(report, id);
      expect(excerpts.length, id).toBeGreaterThan(0);
      const told = report.events.filter(({ participants }) => participants.includes(id)).map((event) => event.id);
      expect(excerpts.flatMap(({ events }) => events).sort(), id).toEqual(told.sort());
    }
  });

  it('shows the Taliban also where they are only meant', () => {
    const meant = excerptsOf(report, 'taliban').filter(({ indirect }) => indirect);
    expect(meant.map(({ emphasis }) => emphasis.map(slice))).toContainEqual(['The militants']);
  });
});

describe('the names of the default report', () => {
  it.each(languages)('give every entity a name to show in %s', (lang) => {
    expect(report.entities.filter(({ labels }) => labels[lang] === undefined).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['de', 'moscow', 'Moskau', 'Moscow'],
    ['ru', 'kabul', 'Кабул', 'Kabul'],
    ['ar-EG', 'moscow', 'موسكو', 'Moscow'],
    ['ps', 'kunduz', 'کندز', 'Kunduz'],
    ['fr', 'tajikistan', 'Tadjikistan', 'Tajikistan'],
    // The reader's word is, or holds, the report's; or the report has no name for it.
    ['de', 'iran', 'Iran', undefined],
    ['es', 'taliban', 'talibanes', undefined],
    ['de', 'afghans', 'afghanische Bevölkerung', undefined],
  ])('show a reader of %s %s as %s, with the report’s own form beside it', (locale, entity, label, ownForm) => {
    const model = cardModel([report], entity, { locale });
    expect([model?.label.text, model?.ownForm?.text]).toEqual([label, ownForm]);
  });

  it('go through their stored form unharmed', () => {
    const table = nameTable([report]);
    expect(decodeNames(encodeNames(table, anchorHashes(table)))).toEqual(table);
  });

  it('belong to one entity only', () => {
    const owners = new Map<string, string>();
    for (const { id, names } of report.entities) {
      for (const { text } of names) {
        const key = foldString(text);
        expect(owners.get(key) ?? id, text).toBe(id);
        owners.set(key, id);
      }
    }
  });

  it('keep their conditions: no spelling that folds alike is free where the condition is on every language', () => {
    for (const [form, id] of [
      ['Kabul', 'kabul'],
      ['ANA', 'afghan-troops'],
      ['Talib', 'taliban'],
      ['کابل', 'kabul'],
      ['Mosca', 'moscow'],
      ['popular forces', 'popular-forces'],
    ]) {
      const alike =
        report.entities.find((entity) => entity.id === id)?.names.filter(({ text }) => foldString(text) === foldString(form as string)) ??
        [];
      expect(alike.length, form).toBeGreaterThan(0);
      for (const { text, lang, when } of alike) expect(when, `${text} (${lang})`).toBeDefined();
    }
  });

  it('have no free decoy that is itself a name', () => {
    const names = new Set(report.entities.flatMap((entity) => entity.names.map(({ text }) => foldString(text))));
    const free = report.entities.flatMap((entity) => entity.decoys.filter(({ when }) => !when));
    expect(free.filter(({ text }) => names.has(foldString(text))).map(({ text }) => text)).toEqual([]);
  });
});

const INVENTORY = '../shared/gold/entities.json';
const EVENTS = '../shared/gold/events.json';
const absent = !existsSync(INVENTORY) || !existsSync(EVENTS);
if (absent) console.info('Not compared with the shared inventory: ../shared/gold is not here.');

describe.skipIf(absent)('compared with the shared inventory', () => {
  type Span = { readonly start: number; readonly end: number; readonly text: string };
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

  it('has the same entities and mentions, and one more of Kabul', () => {
    const { entities } = read(INVENTORY) as { entities: { id: string; type: string; mentions: (Span & { kind: string })[] }[] };
    const theirs = entities.flatMap(({ id, type, mentions }) =>
      mentions.map((mention) => [id, type, mention.start, mention.end, mention.text, mention.kind].join(' ')),
    );
    const kindOf = new Map(report.entities.map(({ id, kind }) => [id, kind]));
    const ours = report.mentions.map((mention) =>
      [mention.entity, kindOf.get(mention.entity), mention.start, mention.end, slice(mention), mention.kind].join(' '),
    );
    expect(new Set(ours)).toEqual(new Set([...theirs, 'kabul place 2083 2087 here indirect']));
  });

  it('has the same events: kind, sentence, trigger, participants and date', () => {
    const { events } = read(EVENTS) as {
      events: {
        id: string;
        kind: string;
        sentence: Span;
        trigger: Span;
        participants: string[];
        time: { edtf: string; text: string | null };
      }[];
    };
    const ours = report.events.map(({ id, kind, sentence, trigger, participants, date }) => ({
      id,
      kind,
      sentence: slice(sentence),
      trigger: slice(trigger),
      participants,
      edtf: date.edtf,
    }));
    expect(ours).toEqual(
      events.map(({ id, kind, sentence, trigger, participants, time }) => ({
        id,
        kind,
        sentence: sentence.text,
        trigger: trigger.text,
        participants,
        edtf: time.edtf,
      })),
    );
  });
});
