import { describe, expect, it } from 'vitest';
import { eventModel } from '../../../src/popup/event-model.ts';
import { fixtureReport } from '../../fixtures/report.ts';

const report = fixtureReport();
const model = eventModel([report], 'velm', 'took-gap');

describe('one event', () => {
  it('is told in the sentence of the report, word for word', () => {
    expect(model?.excerpt.segments.map(({ text }) => text).join('')).toBe(
      'The River Guard took the Karo Gap crossing in Upper Velm earlier this week.',
    );
  });

  it('has each name of the sentence as a link, and the words that its date is from', () => {
    const { segments = [] } = model?.excerpt ?? {};
    expect(segments.flatMap((each) => (each.role === 'other' ? `${each.text} > ${each.entity}` : []))).toEqual([
      'River Guard > river-guard',
      'Karo Gap > karo-gap',
      'Upper Velm > upper-velm',
    ]);
    expect(segments.filter(({ role }) => role === 'time').map(({ text }) => text)).toEqual(['earlier this week']);
  });

  it('says what kind of statement it is, when, who takes part and who says so', () => {
    expect(model).toMatchObject({ label: 'Karo Gap taken', kind: 'occurred', title: 'The fall of Karo Gap' });
    expect(model?.excerpt.events.map(({ id, date }) => [id, date.basis, date.quote])).toEqual([
      ['took-gap', 'resolved', 'earlier this week'],
    ]);
    expect(model?.participants.map(({ id }) => id).sort()).toEqual(['karo-gap', 'river-guard', 'upper-velm']);
    expect(model?.source).toMatchObject({ publisher: 'Harbour Wire', date: { basis: 'estimated' } });
  });

  it.each([
    ['velm', 'other'],
    ['other', 'took-gap'],
  ])('is none for %s, %s', (id, event) => expect(eventModel([report], id, event)).toBeUndefined());
});
