import { expect, it } from 'vitest';
import { DWELL_MS as patience } from '../../../bench/card-opening.mjs';
import { makeNames } from '../../../bench/names.mjs';
import { storedLibrary } from '../../../bench/stored-library.ts';
import { DWELL_MS } from '../../../src/card/delays.ts';
import { readActiveReports } from '../../../src/library.ts';

it('puts made-up names where the product reads them', async () => {
  const names = makeNames(120);
  const stored = await storedLibrary(names);
  const store = {
    get: async (keys: string | string[]) => Object.fromEntries([keys].flat().map((key) => [key, stored[key]])),
    set: async () => undefined,
    remove: async () => undefined,
  };
  const [report, ...others] = await readActiveReports(store);
  expect(others).toEqual([]);
  expect(report?.entities.length).toBe(3);
  expect(report?.entities.flatMap((entity) => entity.names.map(({ text }) => text))).toEqual(names);
});

it('takes the patience of the card for no cost', () => {
  expect(patience).toBe(DWELL_MS);
});
