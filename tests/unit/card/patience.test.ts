import { describe, expect, it } from 'vitest';
import { DWELL_MS, LINGER_MS, PATIENCE, patiences, SWITCH_MS } from '../../../src/card/delays.ts';
import type { CardEvent } from '../../../src/card/state.ts';
import { play } from './play.ts';

const over = (target: string): CardEvent<string> => ({ type: 'over', target, at: { x: 0, y: 0 } });
const off: CardEvent<string> = { type: 'off' };

describe('the reader’s patience', () => {
  it.each(patiences)('%s: scales the rest that opens and the rest that moves on', (patience) => {
    const due = DWELL_MS * PATIENCE[patience];
    const steps = [{ at: 0, event: over('a') }];
    expect(play(steps, due - 1, patience).shown).toEqual([]);
    expect(play(steps, due, patience).shown).toEqual(['a']);
    const onward = [...steps, { at: 5000, event: over('b') }];
    expect(play(onward, 4999 + SWITCH_MS * PATIENCE[patience], patience).shown).toEqual(['a']);
    expect(play(onward, 5000 + SWITCH_MS * PATIENCE[patience], patience).shown).toEqual(['a', 'b']);
  });

  it('leaves the time for leaving as it is', () => {
    for (const patience of patiences) {
      const steps = [...[0, 1].map((at) => ({ at, event: over('a') })), { at: 1000, event: off }];
      expect(play(steps, 999 + LINGER_MS, patience).shown).toEqual(['a']);
      expect(play(steps, 1000 + LINGER_MS, patience).shown).toEqual(['a', undefined]);
    }
  });
});
