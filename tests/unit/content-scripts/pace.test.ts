import { describe, expect, it } from 'vitest';
import { createPace } from '../../../content-scripts/pace.ts';

/** Follows a page that changes in each of 60 frames a second; gives at which of them it was followed. */
function follow(cost: number, seconds: number): number[] {
  const pace = createPace();
  const followed: number[] = [];
  let free = 0;
  for (let frame = 0; frame < seconds * 60; frame++) {
    const now = (frame * 1000) / 60;
    if (now < free) continue;
    followed.push(now);
    pace.spend(cost, now);
    free = now + pace.wait(now);
  }
  return followed;
}

describe('following a page that changes all the time', () => {
  it('is done in every frame while it is cheap', () => {
    expect(follow(0.4, 20)).toHaveLength(20 * 60);
  });

  it.each([1, 2, 4, 8, 40])('takes about 3 per cent of the time where a pass takes %s ms', (cost) => {
    const seconds = 60;
    const share = (follow(cost, seconds).length * cost) / (seconds * 1000);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.045);
  });

  it('never waits longer than a second, whatever a pass takes', () => {
    const pace = createPace();
    pace.spend(100_000, 0);
    expect(pace.wait(0)).toBe(1000);
  });

  it('is done at once again after a rest', () => {
    const pace = createPace();
    pace.spend(50, 0);
    expect(pace.wait(0)).toBe(250);
    expect(pace.wait(1000)).toBe(0);
  });

  it('follows one long change at once', () => {
    const pace = createPace();
    pace.spend(25, 0);
    expect(pace.wait(0)).toBe(0);
  });
});
