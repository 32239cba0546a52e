import { describe, expect, it } from 'vitest';
import { eventsWith, pageTimelines } from '../../../src/popup/page-timeline.ts';
import { dayOf } from '../../../src/time/day.ts';
import { fixtureReport } from '../../fixtures/report.ts';

const report = fixtureReport();
const told = (...named: string[]) => pageTimelines([report], new Set(named), 'en').flatMap(({ events }) => events.map(({ id }) => id));

describe('the timeline of a page', () => {
  it.each([
    [['karo-gap'], ['took-gap']],
    [['velm'], ['rule', 'spread']],
    [
      ['karo-gap', 'velm'],
      ['rule', 'spread', 'took-gap'],
    ],
  ])('of a page that names %j has, in the order of time, %j', (named, events) => expect(told(...named)).toEqual(events));

  it.each([
    ['nothing', []],
    ['what no event bears on', ['harbour-wire']],
    ['what no report knows', ['atlantis']],
  ])('is none for a page that names %s', (_what, named) => expect(pageTimelines([report], new Set(named), 'en')).toEqual([]));

  it('has a mark for each of its events and for no other', () => {
    const [page] = pageTimelines([report], new Set(['ansel']), 'en');
    expect(page?.timeline.marks.flatMap(({ events }) => events).sort()).toEqual(['closed-road', 'paid', 'rejects']);
    expect(page).toMatchObject({ report: 'velm', title: 'The fall of Karo Gap' });
  });

  it.each([
    ['marks a reader’s day that is near', dayOf(2019, 6, 20), true],
    ['leaves one out that is far', dayOf(2026, 6, 20), false],
  ])('%s', (_what, today, isMarked) => {
    const [page] = pageTimelines([report], new Set(['ansel']), 'en', { today });
    expect(page && 'today' in page.timeline).toBe(isMarked);
  });
});

describe('the events of the entity pointed at', () => {
  it('are those in which it takes part', () => expect(eventsWith(report.events, 'karo-gap')).toEqual(['took-gap']));
  it('are none where none is pointed at', () => expect(eventsWith(report.events, undefined)).toEqual([]));
});
