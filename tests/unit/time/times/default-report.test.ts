import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import events from '../../../../data/reports/press-tv-kabul-2021/events.json';
import source from '../../../../data/reports/press-tv-kabul-2021/source.json';
import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { timesIn } from '../../../../src/time/times-in.ts';

const text = readFileSync(new URL('../../../../data/reports/press-tv-kabul-2021/report.txt', import.meta.url), 'utf8');
const { date, lang } = source.source;
const found = timesIn(text, { date: date.edtf, lang, rules: allRules });

describe('the time words of the default report', () => {
  it('finds them and no others', () => {
    expect(found.map(({ text, edtf }) => `${text} = ${edtf}`)).toEqual([
      'Nowadays = 2021-07-10~',
      'over the last week = 2021-07-03~/2021-07-10~',
      'earlier this week = 2021-07-05/2021-07-10~',
      'earlier this week = 2021-07-05/2021-07-10~',
      'In the meantime = 2021-07-10~',
      'within a month = 2021-07-10~/2021-08-10~',
      'before 2001 = ../2001',
      'since May = 2021-05/2021-07-10~',
      'recent = 2021-07~',
    ]);
  });

  it.each(events.flatMap(({ id, date }) => ('words' in date && date.words ? [[id, date.words, date.edtf]] : [])))(
    'gives %s the date that was checked by hand',
    (_id, words, edtf) => expect(found.find(({ text }) => text === words)?.edtf).toBe(edtf),
  );

  it('moves with the date of the report', () => {
    expect(timesIn(text, { date: '2021-07-17', lang, rules: allRules })[1]?.edtf).toBe('2021-07-10~/2021-07-17~');
  });
});
