import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { judge } from '../../../src/match/judge.ts';
import { testTable } from './names.ts';

const matcher = compile(testTable);
const SMALL = 10_000;
const TIMES = 10;
/** Ten times the text may take ten times as long; the rest is for a busy machine. Quadratic time would be a hundred. */
const BOUND = 40;

const HOSTILE: Record<string, string> = {
  'one letter': 'a',
  'one Arabic letter': 'و',
  'one Hebrew letter': 'ו',
  'one syllable': '카',
  'one Han character': '阿',
  'one kana': 'カ',
  'combining marks': '\u0301',
  'a letter under marks': 'K\u0301\u0301\u0301\u0301',
  'non-joiners': 'ا\u200c',
  'names joined': 'طالبان\u200c',
  'stems that never end': '카불카불',
  'near misses': 'Islam Qal ',
  'names and white space': `Islam${' '.repeat(40)}`,
  'names and no end': 'Islam ',
  separators: '- ',
  'decoys half written': 'Tehrik-i-Taliban ',
  'one address': 'kabul/',
  'one address with dots': 'kabul.',
  handles: '@kabul',
  prefixes: 'وال',
  'lone surrogates': '\ud83d',
};

/** Processor time in ms: what else the machine does is not counted. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  judge(matcher, text, find(matcher, text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('time is linear in the length of', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_, unit) => {
      const small = unit.repeat(SMALL / unit.length);
      const large = unit.repeat((SMALL * TIMES) / unit.length);
      timeOf(small);
      const base = Math.max(1, timeOf(small), timeOf(small));
      expect(timeOf(large)).toBeLessThan(base * BOUND);
    },
    30_000,
  );
});
