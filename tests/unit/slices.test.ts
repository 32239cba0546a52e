import { afterEach, expect, it } from 'vitest';
import { defaultPack } from '../../scripts/default-pack.ts';
import { compile } from '../../src/match/compile.ts';
import { addNames, startMatcher } from '../../src/match/growing.ts';
import { sieveOf } from '../../src/match/sieve-of.ts';
import type { NameTable } from '../../src/model.ts';
import { drawerReader } from '../../src/report/decode-names.ts';
import { encodeNames } from '../../src/report/encode-names.ts';
import { nameTable } from '../../src/report/names.ts';
import { decodePack } from '../../src/report/pack.ts';
import { readHead } from '../../src/report/stored-names.ts';

const { charCodeAt } = String.prototype;
const table = nameTable([decodePack(defaultPack())]);
/** One entity with names as alike as can be, which are stored together. */
const many: NameTable = {
  ...table,
  names: Array.from({ length: 10_000 }, (_, at) => ({ text: `Camp ${at}`, lang: 'en', entity: 0, kind: 'name' as const })),
};

afterEach(() => {
  String.prototype.charCodeAt = charCodeAt;
});

/** Runs work to its end; tells how many slices there were, and the most letters read in one. */
function inSlices(work: Iterator<unknown, void>) {
  let letters = 0;
  // Plain functions: a spy would keep each of a million calls.
  String.prototype.charCodeAt = function (at: number) {
    letters++;
    return charCodeAt.call(this, at);
  };
  let most = 0;
  for (let slices = 1; ; slices++) {
    letters = 0;
    const step = work.next();
    most = Math.max(most, letters);
    if (step.done) return { slices, letters: most };
  }
}

it.each([
  ['the default report', table, 30],
  ['one entity of many names', many, 30],
])('the names of %s are compiled a few at a time', (_, given, least) => {
  const growing = startMatcher(given, sieveOf(given));
  const { slices, letters } = inSlices(addNames(growing, given.names));
  expect(growing.matcher.table.names).toEqual(compile(given).table.names);
  expect(slices).toBeGreaterThan(least);
  expect(letters).toBeLessThanOrEqual(12_000);
});

it('the names of a drawer with thousands are read a hundred at a time', () => {
  const { head, drawers } = encodeNames(
    many,
    many.names.map(() => [7]),
  );
  const [[drawer, text] = [0, '']] = drawers;
  expect(drawers.size).toBe(1);
  const batches = [...drawerReader(readHead(head)).read(drawer, text, new Set())];
  expect(batches.map(({ entries }) => entries.length)).toEqual(Array.from({ length: 100 }, () => 100));
  expect(batches.flatMap(({ entries }) => entries)).toEqual(many.names);
});
