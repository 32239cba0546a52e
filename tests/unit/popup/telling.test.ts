import { describe, expect, it } from 'vitest';
import type { EntityCount } from '../../../src/messages.ts';
import { byTelling, weightsOf } from '../../../src/popup/telling.ts';
import { fixtureReport } from '../../fixtures/report.ts';

const weights = weightsOf([fixtureReport()]);

/** `velm 3, ansel 1` as counts. */
const counts = (words: string): EntityCount[] =>
  words.split(', ').map((each) => {
    const [entity = '', count] = each.split(' ');
    return { entity, count: Number(count) };
  });

const cases: readonly [what: string, found: string, order: string[]][] = [
  [
    'of names as often met, that first of which most is said',
    'harbour-wire 1, velm 1, river-guard 1',
    ['river-guard', 'velm', 'harbour-wire'],
  ],
  ['what is said does not outweigh how often it is named', 'river-guard 1, velm 4', ['velm', 'river-guard']],
  ['nor the other way round', 'harbour-wire 3, river-guard 2', ['river-guard', 'harbour-wire']],
  ['of two alike the one given first', 'unknown 1, harbour-wire 1', ['unknown', 'harbour-wire']],
];

describe('the most telling first', () => {
  it.each(cases)('%s', (_what, found, order) => {
    expect(byTelling(counts(found), weights).map(({ entity }) => entity)).toEqual(order);
  });

  it('weighs each entity by its sentences and events', () => {
    expect(weights.get('harbour-wire')).toBe(1);
    expect(weights.get('karo-gap')).toBe(2);
    expect(weights.get('river-guard')).toBeGreaterThan(4);
  });
});
