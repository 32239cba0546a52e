import { describe, expect, it } from 'vitest';
import { entityView } from '../../../src/library-view/entity-view.ts';
import { fixtureReport } from '../../fixtures/report.ts';

const first = fixtureReport();
const later = {
  ...first,
  id: 'later',
  title: 'Later',
  source: { ...first.source, date: { edtf: '2020-01-05', basis: 'stated' as const } },
};
const options = { locale: 'en' };

describe('what all reports say of an entity', () => {
  it('has the newest first', () => {
    expect(entityView([first, later], 'velm', options)?.model.reports.map(({ id }) => id)).toEqual(['later', 'velm']);
    expect(entityView([later, first], 'velm', options)?.model.reports.map(({ id }) => id)).toEqual(['later', 'velm']);
  });

  it('has one timeline over the events of all, each with the report that tells of it', () => {
    const view = entityView([first, later], 'river-guard', options);
    const events = view?.events ?? [];
    expect(events).toHaveLength(10);
    expect(new Set(events.map(({ id }) => id)).size).toBe(10);
    expect(new Set(events.map(({ report }) => report))).toEqual(new Set(['velm', 'later']));
    expect(view?.timeline?.marks.flatMap((mark) => mark.events).sort()).toEqual(events.map(({ id }) => id).sort());
  });

  it('has no timeline where nothing is dated', () => {
    const view = entityView([first], 'harbour-wire', options);
    expect(view?.model.label.text).toBe('Harbour Wire');
    expect(view?.timeline).toBeUndefined();
  });

  it.each([
    ['no report', []],
    ['reports that do not know it', [first]],
  ])('is nothing for %s', (_what, reports) => expect(entityView(reports, 'nowhere', options)).toBeUndefined());
});
