/** Fuzzes all targets for a while, on the same inputs each time; `npm run fuzz` makes others, by what code they have run, and for longer. */
import { describe, expect, it } from 'vitest';
import { fuzzAll } from '../../scripts/fuzz-all.mjs';

const all = await fuzzAll({ seed: 7, forMs: 60_000, most: 10_000 });

describe.each(all)('$target', ({ executions, faults }) => {
  it('keeps its promises, whatever it is given', () => {
    expect(faults).toEqual([]);
    expect(executions).toBeGreaterThan(0);
  });
});
