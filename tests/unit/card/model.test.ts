import { describe, expect, test } from 'vitest';
import { type CardModel, cardModel } from '../../../src/card/model.ts';
import type { CutReport } from '../../../src/model.ts';
import { fixtureReport } from '../../fixtures/report.ts';

function model(entity: string, locale = 'en-GB', surface?: string, reports: readonly CutReport[] = [fixtureReport()]): CardModel {
  const made = cardModel(reports, entity, { locale, ...(surface && { surface }) });
  if (!made) throw new Error(`no model of ${entity}`);
  return made;
}

const words = (made: CardModel) => made.reports[0]?.excerpts.map(({ segments }) => segments.map(({ text }) => text).join('')) ?? [];
const event = (made: CardModel, id: string) => made.reports[0]?.events.find((event) => event.id === id);

describe('controls and turning marks in a report', () => {
  // Each in place of a space, so that all spans stay.
  const report = fixtureReport();
  const turned = report.text
    .replaceAll('closed the', 'closed\u202ethe')
    .replaceAll('earlier this', 'earlier\u0007this')
    .replaceAll('Karo Gap', 'Karo\u2069Gap');
  const all = model('karo-gap', 'fa', undefined, [{ ...report, text: turned }]);

  test('are shown as a sign, in the excerpt, beside it and in the words of a date', () => {
    expect(words(all)[0]).toBe('The River Guard took the Karo\ufffdGap crossing in Upper Velm earlier\ufffdthis week.');
    expect(all.reports[0]?.excerpts[0]?.after).toBe('The fighters also closed\ufffdthe road to Ansel.');
    expect(event(all, 'took-gap')?.date.quote).toBe('earlier\ufffdthis week');
  });

  test('are no part of the report’s form of a name', () => {
    expect(
      model('karo-gap', 'fa', undefined, [{ ...report, text: report.text.replaceAll('Karo Gap', 'Karo Ga\u2069') }]).ownForm?.text,
    ).toBe('Karo Ga');
  });
});

describe('who', () => {
  test('an entity that no report knows has no card', () => {
    expect(cardModel([fixtureReport()], 'atlantis', { locale: 'en' })).toBeUndefined();
    expect(cardModel([], 'velm', { locale: 'en' })).toBeUndefined();
  });

  test.each([
    { locale: 'en', label: { text: 'Velm', lang: 'en' }, ownForm: undefined },
    { locale: 'en-GB', label: { text: 'Velm', lang: 'en' }, ownForm: undefined },
    { locale: 'fa-AF', label: { text: 'ولم', lang: 'fa' }, ownForm: { text: 'Velm', lang: 'en' } },
    { locale: 'fa', label: { text: 'ولم', lang: 'fa' }, ownForm: { text: 'Velm', lang: 'en' } },
    { locale: 'de', label: { text: 'Velm', lang: 'en' }, ownForm: undefined },
  ])('label and the report’s form in $locale', ({ locale, label, ownForm }) => {
    expect(model('velm', locale)).toMatchObject({ label });
    expect(model('velm', locale).ownForm).toEqual(ownForm);
  });

  test('the article of a label does not make it another form', () => {
    expect(model('government').label.text).toBe('the Velmish government');
    expect(model('government').ownForm).toBeUndefined();
  });

  test('other names: one a script, none in a script already shown', () => {
    expect(model('velm').otherNames.map(({ text }) => text)).toEqual(['ولم', 'Велм']);
    expect(model('velm', 'fa').otherNames.map(({ text }) => text)).toEqual(['Велм']);
    expect(model('velm', 'en', 'Велме').otherNames.map(({ text }) => text)).toEqual(['ولم']);
  });

  test('other names: the first of its language, whatever the condition for finding it; no demonyms', () => {
    const report = fixtureReport();
    const names = [
      { text: 'وِلمی', lang: 'fa', kind: 'demonym' },
      { text: 'Велм', lang: 'ru', when: { case: 'capital' } },
      { text: 'Велма', lang: 'ru' },
    ] as const;
    const entities = report.entities.map((entity) => (entity.id === 'velm' ? { ...entity, names } : entity));
    expect(model('velm', 'en', undefined, [{ ...report, entities }]).otherNames).toEqual([{ text: 'Велм', lang: 'ru' }]);
  });

  test('relations by their labels, one to an unknown entity left out', () => {
    expect(model('karo-gap').relations).toEqual([{ type: 'part-of', id: 'upper-velm', label: { text: 'Upper Velm', lang: 'en' } }]);
    const report = fixtureReport();
    const entities = report.entities.filter(({ id }) => id !== 'upper-velm');
    expect(model('karo-gap', 'en', undefined, [{ ...report, entities }]).relations).toEqual([]);
  });
});

describe('what was said', () => {
  test.each(fixtureReport().entities.map(({ id }) => id))('the words are the report’s own: %s', (id) => {
    const { text } = fixtureReport();
    expect(words(model(id)).length).toBeGreaterThan(0);
    for (const sentence of words(model(id))) expect(text).toContain(sentence);
  });

  test('the voices of a sentence', () => {
    const [excerpt] = model('karo-gap').reports[0]?.excerpts ?? [];
    expect(excerpt?.segments).toEqual([
      { role: 'plain', text: 'The ' },
      { role: 'other', text: 'River Guard', entity: 'river-guard' },
      { role: 'plain', text: ' took the ' },
      { role: 'emphasis', text: 'Karo Gap' },
      { role: 'plain', text: ' crossing in ' },
      { role: 'other', text: 'Upper Velm', entity: 'upper-velm' },
      { role: 'plain', text: ' ' },
      { role: 'time', text: 'earlier this week' },
      { role: 'plain', text: '.' },
    ]);
  });

  test('every event has an excerpt, also where its sentence has no word for the entity', () => {
    const made = model('river-guard');
    const told = made.reports[0]?.excerpts.flatMap(({ events }) => events.map(({ id }) => id)) ?? [];
    expect([...told].sort()).toEqual(made.reports[0]?.events.map(({ id }) => id).sort());
    expect(made.reports[0]?.excerpts.at(-1)).toMatchObject({ indirect: true });
    expect(words(made).at(-1)).toBe('Fighting has spread since March.');
  });
});

describe('when, and how it is known', () => {
  test.each([
    { entity: 'karo-gap', id: 'took-gap', date: { basis: 'resolved', quote: 'earlier this week', carried: false } },
    { entity: 'ansel', id: 'closed-road', date: { basis: 'resolved', quote: 'earlier this week', carried: true } },
    { entity: 'velm', id: 'rule', date: { basis: 'stated', quote: 'before 1998', carried: false } },
    { entity: 'ansel', id: 'rejects', date: { basis: 'estimated', carried: false, reason: 'The present of the report.' } },
  ])('$id', ({ entity, id, date }) => {
    const found = event(model(entity), id)?.date;
    const { interval: _, ...known } = found ?? {};
    expect(known).toEqual(date);
  });

  test.each(['occurred', 'planned', 'claimed', 'denied', 'state'])('%s events keep their kind', (kind) => {
    const events = ['river-guard', 'ansel'].flatMap((id) => model(id).reports[0]?.events ?? []);
    const wanted = fixtureReport().events.filter((event) => event.kind === kind);
    for (const { id } of wanted) expect(events.find((event) => event.id === id)?.kind).toBe(kind);
    expect(wanted.length).toBeGreaterThan(0);
  });

  test('events and the timeline tell the same, in the same order', () => {
    const [report] = model('river-guard').reports;
    expect(report?.timeline?.marks.flatMap(({ events }) => events)).toEqual(report?.events.map(({ id }) => id));
  });

  test('no events, no timeline', () => {
    expect(model('harbour-wire').reports[0]).not.toHaveProperty('timeline');
  });
});

describe('several reports', () => {
  const second = (changes: Partial<CutReport>): CutReport => ({ ...fixtureReport(), id: 'second', ...changes });

  test('each tells for itself, in the order given', () => {
    const made = model('velm', 'en', undefined, [fixtureReport(), second({})]);
    expect(made.reports.map(({ id }) => id)).toEqual(['velm', 'second']);
  });

  test('one that does not know the entity is left out', () => {
    const made = model('velm', 'en', undefined, [second({ entities: [] }), fixtureReport()]);
    expect(made.reports.map(({ id }) => id)).toEqual(['velm']);
  });

  test('an entity of another id is the same where both have one Wikidata item', () => {
    const withItem = (report: CutReport, from: string, to: string): CutReport => ({
      ...report,
      entities: report.entities.map((entity) => (entity.id === from ? { ...entity, id: to, wikidata: 'Q1' } : entity)),
      mentions: report.mentions.map((mention) => (mention.entity === from ? { ...mention, entity: to } : mention)),
    });
    const made = model('velm', 'en', undefined, [withItem(fixtureReport(), 'velm', 'velm'), withItem(second({}), 'velm', 'country-velm')]);
    expect(made.reports.map(({ id }) => id)).toEqual(['velm', 'second']);
    expect(made.reports[1]?.excerpts.length).toBeGreaterThan(0);
  });
});
