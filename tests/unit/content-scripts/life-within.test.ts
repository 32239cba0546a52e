import { describe, expect, it, vi } from 'vitest';
import { lifeWithin } from '../../../content-scripts/life-within.ts';

describe('a life within another', () => {
  it('ends with it', () => {
    const outer = new AbortController();
    const { signal } = lifeWithin(outer.signal);
    expect(signal.aborted).toBe(false);
    outer.abort();
    expect(signal.aborted).toBe(true);
  });

  it('ends before it, and is then no longer heard of there', () => {
    const outer = new AbortController();
    const life = lifeWithin(outer.signal);
    const abort = vi.spyOn(life, 'abort');
    life.abort();
    expect([life.signal.aborted, outer.signal.aborted]).toEqual([true, false]);
    outer.abort();
    expect(abort).toHaveBeenCalledTimes(1);
  });
});
