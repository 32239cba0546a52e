import { describe, expect, it } from 'vitest';
import { defaultMatcher } from '../../../scripts/detect.ts';
import { find } from '../../../src/match/find.ts';
import { judge } from '../../../src/match/judge.ts';
import { PageSense } from '../../../src/match/page-sense.ts';

const matcher = defaultMatcher();
const TIMES = 10;
/** Ten times the text may take ten times as long; the rest is for a busy machine. Quadratic time would be a hundred. */
const BOUND = 40;

/** Repeated to make a text. */
const REPEATED: Record<string, string> = {
  'one Arabic letter': 'و',
  'one Hebrew letter': 'ו',
  'one syllable': '카',
  'one Han character': '阿',
  'one kana': 'カ',
  'letters under marks': 'K\u0301\u0301\u0301\u0301',
  'non-joiners': 'ا\u200c',
  'names joined': 'طالبان\u200c',
  'lone surrogates': '\ud83d',
  'stems that never end': '카불카불',
  'prefixes and no name': 'وال',
  separators: '- ',
  'near misses': 'Kabu Kabu ',
  'names begun': 'Islam Qal ',
  'long names begun': 'Afghan National Defense and Security ',
  'names and white space': `Islam${' '.repeat(200)}`,
  hits: 'Kabul ',
  'hits in commas': 'Kabul, ',
  'hits in hyphens': 'Kabul-',
  'hits in Arabic': 'طالبان ',
  'hits in Korean': '탈레반은 ',
  'hits in Chinese': '喀布尔',
  'a hit every 50 characters': 'Kabul lorem ipsum dolor sit amet consectetur elit ',
  'a phrase that asks for context every 50 characters': 'the resistance forces of lorem ipsum dolor sit elit ',
  decoys: 'Kabul River ',
  'decoys half written': 'Tehrik-i-Taliban ',
  'names told by words near them': 'Kabul galilee acre ',
  'names of another language': 'Kabul etmek için bir ',
  'names elsewhere': 'Moscow, Idaho; Moscow and Kabul ',
  'names before a state that never comes': 'Moscow is a town in the the ',
  'counties without a state': 'Moscow, Xx County, ',
  'lists of a state': 'Idaho: Moscow, ',
  'titles before names': 'Mr Mr Mr Kabul ',
  'given names and surnames': 'Mohammad Ali Reza Kabul Singh ',
  initials: 'Kabul, K. ',
  'opening quotes': '“““““““““Iran',
  'brackets that never close': 'Moscow (((((((',
  'one address': 'kabul/',
  'one address with dots': 'kabul.',
  'one query': 'kabul=',
  'one identifier': 'kabul_',
  handles: '@kabul',
  articles: "l'Iran ",
};

/** One thing in a text that grows. */
const GROWN: Record<string, (length: number) => string> = {
  'marks on one base': (length) => `K${'\u0301'.repeat(length)}abul`,
  'marks behind a name': (length) => `Kabul${'\u0301'.repeat(length)} Herat`,
  'soft hyphens in a name': (length) => `Ka${'\u00ad'.repeat(length)}bul`,
  'joiners in a name': (length) => `Ka${'\u200d'.repeat(length)}bul`,
  'non-joiners in a name': (length) => `طا${'\u200c'.repeat(length)}لبان`,
  'soft hyphens in a Korean name': (length) => `탈레${'\u00ad'.repeat(length)}반은`,
  'white space in a name': (length) => `Islam${' '.repeat(length)}Qala`,
  'dashes in a name': (length) => `Afghan ${'-'.repeat(length)} forces`,
  'titles before one name': (length) => `${'Mr '.repeat(length / 3)}Kabul`,
  'quotes round a name': (length) => `${'"'.repeat(length / 2)}Kabul${'“'.repeat(length / 2)}`,
  'brackets before a name': (length) => `${'('.repeat(length)}Kabul`,
  'letters behind a name': (length) => `Moscow, ${'X'.repeat(length)}`,
  'names behind a state': (length) => `Idaho: ${'Moscow '.repeat(length / 7)}`,
};

/** Processor time in ms, so that what else the machine does is not counted: finding, and judging with and without a page round the text. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  const candidates = find(matcher, text);
  judge(matcher, text, candidates);
  judge(matcher, text, candidates, { lang: 'en', ...new PageSense().reading({}) });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(texts: readonly string[]): number {
  return texts.map(timeOf).sort((a, b) => a - b)[texts.length >> 1] ?? 0;
}

function expectLinear(textOf: (length: number) => string, length: number): void {
  const small = textOf(length);
  timeOf(small);
  const base = Math.max(1, median([small, small, small]));
  expect(timeOf(textOf(length * TIMES))).toBeLessThan(base * BOUND);
}

describe('time is linear in the length of', () => {
  it.each(Object.entries(REPEATED))('%s', (_, unit) => expectLinear((length) => unit.repeat(length / unit.length), 3_000), 30_000);
  it.each(Object.entries(GROWN))('%s', (_, textOf) => expectLinear(textOf, 10_000), 30_000);

  it('ten million of one letter', () => expectLinear((length) => 'a'.repeat(length), 1_000_000), 60_000);
  it('a million marks on one base', () => expectLinear((length) => `Kabul${'\u0301'.repeat(length)}`, 100_000), 60_000);
  it('100,000 near misses', () => expectLinear((length) => 'Kabu Kabu '.repeat(length / 10), 50_000), 60_000);
});

describe('100,000 hits', () => {
  it.each(['Kabul ', 'Kabul River ', 'Mr Mr Mr Herat '])(
    'of "%s" are judged in bounded time each',
    (unit) => {
      const hits = 100_000;
      // A generous bound: ten times what a quiet machine takes.
      expect(timeOf(unit.repeat(hits)) / hits).toBeLessThan(0.4);
    },
    60_000,
  );
});
