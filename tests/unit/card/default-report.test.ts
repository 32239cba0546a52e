import { describe, expect, test } from 'vitest';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { type CardModel, cardModel } from '../../../src/card/model.ts';
import { decodePack } from '../../../src/report/pack.ts';
import { cutReport } from '../../../src/report/sentences.ts';

const report = cutReport(decodePack(defaultPack()));
const models = report.entities.map(({ id }) => {
  const model = cardModel([report], id, { locale: 'en-GB' });
  if (!model) throw new Error(`no card of ${id}`);
  return model;
});
const said = ({ reports }: CardModel) => reports.flatMap(({ excerpts }) => excerpts);

describe.each(models.map((model) => ({ id: model.id, model })))('the card of $id', ({ model }) => {
  test('quotes the report to the letter', () => {
    expect(said(model).length).toBeGreaterThan(0);
    for (const { segments } of said(model)) expect(report.text).toContain(segments.map(({ text }) => text).join(''));
  });

  test('leads from every event of its timeline to an excerpt', () => {
    const told = new Set(said(model).flatMap(({ events }) => events.map(({ id }) => id)));
    const [shown] = model.reports;
    expect([...told].sort()).toEqual(shown?.events.map(({ id }) => id).sort());
    expect(shown?.timeline?.marks.flatMap(({ events }) => events) ?? []).toEqual(shown?.events.map(({ id }) => id));
  });

  test('leads only to entities that have a card', () => {
    const ids = new Set(models.map(({ id }) => id));
    const others = said(model).flatMap(({ segments }) => segments.flatMap((segment) => (segment.role === 'other' ? [segment.entity] : [])));
    for (const id of [...others, ...model.relations.map(({ id }) => id)]) expect(ids).toContain(id);
  });

  test('names it at most four ways', () => {
    expect([model.label, model.ownForm, ...model.otherNames].filter(Boolean).length).toBeLessThanOrEqual(4);
  });
});

test('Islam Qala: what, where, said how, when', () => {
  const model = models.find(({ id }) => id === 'islam-qala');
  expect(model?.label.text).toBe('Islam Qala');
  expect(model?.subtype).toBe('border-crossing');
  expect(model?.relations[0]).toMatchObject({ type: 'part-of', id: 'herat' });
  const [event] = (model && said(model)[0]?.events) ?? [];
  expect(event).toMatchObject({ kind: 'occurred', date: { quote: 'earlier this week', carried: true } });
});

test('the Taliban’s timeline shows decades and days at once: one break, few enough lanes', () => {
  const timeline = models.find(({ id }) => id === 'taliban')?.reports[0]?.timeline;
  expect(timeline?.breaks).toHaveLength(1);
  expect(timeline?.lanes).toBeLessThanOrEqual(8);
  expect(timeline?.ticks.map(({ label }) => label)).toEqual(['2001', 'May 2021', 'Jun', '10 Aug']);
});
