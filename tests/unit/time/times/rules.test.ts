import { describe, expect, it } from 'vitest';
import { meanings } from '../../../../src/time/meanings/all.ts';
import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { englishRules } from '../../../../src/time/rules/english-rules.ts';
import { everywhere } from '../../../../src/time/rules/everywhere.ts';
import type { Patterns, RuleSet } from '../../../../src/time/tagger/rule-set.ts';
import { timesIn } from '../../../../src/time/times-in.ts';

/** Classes that are read from figures, from the lists of every rule set, or from expressions within expressions. */
const CLASSES = 'day month solar weekday season year short n nth decade hour oclock numeric unit when dir after'.split(' ');

const patternsOf = ({ dates, parts = {}, bounds = {} }: Pick<RuleSet, 'dates' | 'parts' | 'bounds'>): readonly Patterns[] => [
  dates,
  parts,
  bounds,
];
const meaningsIn = (patterns: readonly Patterns[]) =>
  patterns.flatMap((each) => Object.keys(each).map((meant) => meant.split(' ')[0] ?? ''));
const classesIn = (patterns: readonly Patterns[]) =>
  patterns
    .flatMap((each) => Object.values(each).flat())
    .flatMap((pattern) => [...pattern.matchAll(/<(\w+)>/g)].map(([, name = '']) => name));

const sets = [...Object.entries(allRules), ['everywhere', { ...everywhere, classes: {} }] as const] as const;

describe.each(sets)('the rules of %s', (_lang, rules) => {
  it('name only meanings and classes that there are', () => {
    const known = new Set([...CLASSES, ...Object.keys(rules.classes ?? {})]);
    expect(meaningsIn(patternsOf(rules)).filter((name) => !(name in meanings))).toEqual([]);
    expect(classesIn(patternsOf(rules)).filter((name) => !known.has(name))).toEqual([]);
  });

  it('leave no pattern in the wrong place: only parts and bounds are made of other expressions', () => {
    expect(classesIn([rules.dates])).not.toContain('when');
  });
});

describe('the meanings', () => {
  it('are all used', () => {
    const used = new Set(sets.flatMap(([, rules]) => meaningsIn(patternsOf(rules))));
    expect(Object.keys(meanings).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('the rules of English alone', () => {
  it('read English as all rules do, and of other languages the figures', () => {
    const read = (text: string, lang: string) =>
      timesIn(text, { date: '2021-07-10', lang, rules: englishRules }).map(({ text, edtf }) => `${text} = ${edtf}`);
    expect(read('They left two years ago, on 5 May.', 'en-GB')).toEqual(['two years ago = 2019~', '5 May = 2021-05-05']);
    expect(read('Gestern, am 5. Mai und am 10.7.2021.', 'de')).toEqual(['10.7.2021 = 2021-07-10']);
  });
});

describe.each(Object.values(allRules).filter(({ lang }) => lang !== 'und'))(
  'the words of $lang',
  ({ months, weekdays, seasons, solarMonths }) => {
    it('are twelve months, seven days, four seasons', () => {
      expect([months.length, weekdays.length, seasons?.length]).toEqual([12, 7, 4]);
      expect([undefined, 12]).toContain(solarMonths?.length);
    });
  },
);
