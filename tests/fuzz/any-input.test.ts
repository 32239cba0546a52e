/** Fuzzes all targets for a while, from one seed, so that what breaks here breaks again; `npm run fuzz` takes others, and longer. */
import { describe, expect, it } from 'vitest';
import { fuzzAll } from '../../scripts/fuzz-all.mjs';

const all = await fuzzAll({ seed: 7, forMs: 50_000, most: 2_000 });

describe.each(all)('$target', ({ executions, faults }) => {
  it('keeps its promises, whatever it is given', () => {
    expect(faults).toEqual([]);
    expect(executions).toBeGreaterThan(0);
  });
});
