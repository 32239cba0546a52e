import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DWELL_MS, REST_RADIUS_PX } from '../../../src/card/delays.ts';
import { type CardEvent, dueAt, idle } from '../../../src/card/state.ts';
import { away, beside, card, close, disturb, off, onWay, over, passing, pin, play, press, type Step, unpin } from './play.ts';

const anyEvent: fc.Arbitrary<CardEvent<string>> = fc.oneof(
  fc.record({ target: fc.constantFrom('a', 'b', 'c'), x: fc.integer({ min: 0, max: 60 }) }).map(({ target, x }) => over(target, x)),
  fc.constantFrom(off, beside(5), beside(50), onWay, passing, card, disturb, away, pin, unpin('c'), close, press('a')),
);
const anySteps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 500 }), event: anyEvent }), { maxLength: 40 }).map((list) => {
  let at = 0;
  return list.map(({ wait, event }): Step => {
    at += wait;
    return { at, event };
  });
});

describe('whatever happens', () => {
  it('opens only what was rested on or pressed, and waits only for what is due', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const end = (steps.at(-1)?.at ?? 0) + 10_000;
        const { state, shown } = play(steps, end);
        const named = new Set(steps.map(({ event }) => ('target' in event ? event.target : undefined)));
        for (const target of shown) expect(target === undefined || named.has(target)).toBe(true);
        // Long after the last event nothing is pending: no timer is left running.
        expect(dueAt(state)).toBeUndefined();
        expect(play([...steps, { at: end, event: close }], end).state).toBe(idle);
      }),
      { seed: 20210710, numRuns: 500 },
    );
  });

  it('never opens by moves alone that are quicker than a dwell', () => {
    const quick = fc.array(fc.record({ wait: fc.integer({ min: 0, max: DWELL_MS - 1 }), target: fc.constantFrom('a', 'b') }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(quick, (moves) => {
        let at = 0;
        // Each move goes further than a rest allows.
        const steps = moves.map(({ wait, target }, index): Step => {
          at += wait;
          return { at, event: over(target, index * (REST_RADIUS_PX + 1)) };
        });
        expect(play([...steps, { at: at + 1, event: off }], at + 9000).shown).toEqual([]);
      }),
      { seed: 20210710, numRuns: 300 },
    );
  });
});
