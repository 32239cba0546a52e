import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { inOneGo } from '../../../src/in-one-go.ts';
import { compile, type Matcher } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { addNames, startMatcher } from '../../../src/match/growing.ts';
import { judge } from '../../../src/match/judge.ts';
import { namesOf } from '../../../src/match/names-of.ts';
import { sieveOf } from '../../../src/match/sieve-of.ts';
import type { NameEntry, NameTable } from '../../../src/model.ts';
import { nameTable } from '../../../src/report/names.ts';
import { decodePack } from '../../../src/report/pack.ts';
import { readCases } from '../../detection/cases.ts';
import { testTable } from './names.ts';
import { tableOf } from './table.ts';

const seeded = { seed: 20210710 };
const whole = nameTable([decodePack(defaultPack())]);
/** So many portions, to be quick. */
const SOME = 4;
/** Every third, for the same reason. */
const lines = ['positive', 'negative', 'mixed'].flatMap(readCases).flatMap(({ text }, at) => (at % 3 === 0 ? [text] : []));

/** What is found in a text and the names written like it, the first of each first; numbers of names differ by the order of adding. */
function found(matcher: Matcher, text: string): readonly string[] {
  return find(matcher, text).map((each) => {
    const names = namesOf(matcher, each).map((name) => matcher.table.names[name]);
    return JSON.stringify([each.start, each.end, names]);
  });
}

/** The names added in portions of these lengths, over and over; at first something is read each time, so that what is kept of it is put to the test. */
function grown({ names, ...table }: NameTable, order: readonly NameEntry[], portions: readonly number[], read = ''): Matcher {
  const sieve = sieveOf({ ...table, names });
  const growing = startMatcher(table, sieve, 1);
  for (let at = 0, turn = 0; at < order.length; turn++) {
    const end = at + (portions[turn % portions.length] ?? 1);
    inOneGo(addNames(growing, order.slice(at, end)));
    if (turn < SOME) found(growing.matcher, read);
    at = end;
  }
  expect(growing.matcher.table.names).toHaveLength(names.length);
  return growing.matcher;
}

const portions = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });
const orderOf = ({ names }: NameTable) => fc.shuffledSubarray([...names], { minLength: names.length });

it('finds and marks the same by the names of the default report, added in any order and portions', () => {
  const matcher = compile(whole);
  const wanted = lines.map((line) => found(matcher, line));
  const marked = (by: Matcher) =>
    lines.map((line) => judge(by, line, find(by, line)).map(({ start, end, entity }) => `${start} ${end} ${entity}`));
  const wantedMarks = marked(matcher);
  expect(wanted.flat().length).toBeGreaterThan(1000);
  fc.assert(
    fc.property(orderOf(whole), portions, (order, lengths) => {
      const other = grown(whole, order, lengths, lines.slice(0, 20).join('\n'));
      expect(lines.map((line) => found(other, line))).toEqual(wanted);
      expect(marked(other)).toEqual(wantedMarks);
    }),
    { ...seeded, numRuns: 2 },
  );
});

const word = fc.array(fc.constantFrom(...'abcAж阿富カ카ال'), { minLength: 2, maxLength: 6 }).map((letters) => letters.join(''));
const name = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  entity: fc.constantFrom('x', 'y', '-'),
  kind: fc.constantFrom<'demonym' | 'decoy'>('demonym', 'decoy'),
  near: fc.boolean(),
  endings: fc.option(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 1, maxLength: 3 }), { nil: undefined }),
});
const endings = [
  [{ cut: 0, endings: '0 s bab' }],
  [{ cut: 1, endings: 'a жa +c' }],
  [
    { cut: 0, endings: 'b' },
    { cut: 2, endings: '0 aa' },
  ],
];

it('finds the same by any names, added in any order and portions', () => {
  let hits = 0;
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), portions, fc.infiniteStream(fc.nat()), (given, lengths, nats) => {
      const { names, ...rest } = tableOf(
        given.map(({ endings: _, near, ...each }) => ({ ...each, ...(near && { when: { near: ['abc'] } }) })),
      );
      const table = {
        ...rest,
        endings,
        names: names.map((entry, at) => ({ ...entry, ...(given[at]?.endings && { endings: given[at].endings }) })),
      };
      const order = table.names.map((entry) => ({ entry, at: nats.next().value ?? 0 })).sort((a, b) => a.at - b.at);
      const text = order.map(({ entry, at }) => entry.text + ['', 's', 'a', ' ', 'ها', ', '][at % 6]).join(' ');
      const wanted = found(compile(table), text);
      hits += wanted.length;
      expect(
        found(
          grown(
            table,
            order.map(({ entry }) => entry),
            lengths,
            text,
          ),
          text,
        ),
      ).toEqual(wanted);
    }),
    { ...seeded, numRuns: 50 },
  );
  expect(hits).toBeGreaterThan(150);
});

it('is one matcher and one table for good, and knows at each pause what was added by then', () => {
  const { names, ...table } = testTable;
  const growing = startMatcher(table, sieveOf(testTable));
  const { matcher } = growing;
  const list = matcher.table.names;
  expect(find(matcher, 'Kabul')).toEqual([]);
  const adding = addNames(growing, [...names, ...names, ...names]);
  expect(adding.next().done).toBe(false);
  expect(list.length).toBeGreaterThan(0);
  expect(list.length).toBeLessThan(names.length * 3);
  expect(find(matcher, list.at(-1)?.text ?? '')).toHaveLength(1);
  inOneGo(adding);
  expect(growing.matcher).toBe(matcher);
  expect(matcher.table.names).toBe(list);
  expect(list).toHaveLength(names.length * 3);
});

it('turns most words away by its filters, however it has grown', () => {
  const { names, ...table } = whole;
  const growing = startMatcher(table, sieveOf(whole), 1);
  for (const entry of names.slice(0, 3000)) inOneGo(addNames(growing, [entry]));
  for (const filter of [growing.matcher.filter, growing.matcher.stems]) {
    const set = filter.reduce((sum, bits) => sum + bits.toString(2).replaceAll('0', '').length, 0);
    expect(set).toBeGreaterThan(100);
    expect(set / (filter.length * 32)).toBeLessThan(1 / 8);
  }
});
