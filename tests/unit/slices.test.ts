import { afterEach, expect, it } from 'vitest';
import { defaultPack } from '../../scripts/default-pack.ts';
import { compile, compileSliced } from '../../src/match/compile.ts';
import type { NameTable } from '../../src/model.ts';
import { decodeNamesSliced } from '../../src/report/decode-names.ts';
import { encodeNames, nameTable } from '../../src/report/names.ts';
import { decodePack } from '../../src/report/pack.ts';

const { charCodeAt } = String.prototype;
const { parse } = JSON;
const table = nameTable([decodePack(defaultPack())]);
/** One entity with names as alike as can be, which are stored together. */
const many: NameTable = {
  ...table,
  names: Array.from({ length: 10_000 }, (_, at) => ({ text: `Camp ${at}`, lang: 'en', entity: 0, kind: 'name' as const })),
};

afterEach(() => {
  String.prototype.charCodeAt = charCodeAt;
  JSON.parse = parse;
});

/** Runs work to its end; gives what came of it, how many slices there were, and the most letters read and JSON parsed in one. */
function inSlices<T>(work: Iterator<unknown, T>) {
  const done = { letters: 0, parsed: 0 };
  // Plain functions: a spy would keep each of a million calls.
  String.prototype.charCodeAt = function (at: number) {
    done.letters++;
    return charCodeAt.call(this, at);
  };
  JSON.parse = (text: string) => {
    done.parsed += text.length;
    return parse(text);
  };
  const most = { letters: 0, parsed: 0 };
  for (let slices = 1; ; slices++) {
    Object.assign(done, { letters: 0, parsed: 0 });
    const step = work.next();
    most.letters = Math.max(most.letters, done.letters);
    most.parsed = Math.max(most.parsed, done.parsed);
    if (step.done) return { value: step.value, slices, ...most };
  }
}

it.each([
  ['the default report', table],
  ['one entity of many names', many],
])('the names of %s are decoded a few at a time', (_, given) => {
  const stored = encodeNames(given);
  const { value, slices, letters, parsed } = inSlices(decodeNamesSliced(stored));
  expect(value).toEqual(given);
  expect(slices).toBeGreaterThan((2 * stored.length) / 12_000);
  expect(letters).toBeLessThanOrEqual(8000);
  expect(parsed).toBeLessThanOrEqual(Math.max(12_000, stored.indexOf('\n')));
});

it.each([
  ['the default report', table, 30],
  ['one entity of many names', many, 30],
])('the names of %s are compiled a few at a time', (_, given, least) => {
  const { value, slices, letters } = inSlices(compileSliced(given));
  expect(value).toEqual(compile(given));
  expect(slices).toBeGreaterThan(least);
  expect(letters).toBeLessThanOrEqual(12_000);
});
