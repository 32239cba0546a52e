import { describe, expect, it } from 'vitest';
import { EdtfError } from '../../../../src/time/edtf.ts';
import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { timesIn } from '../../../../src/time/times-in.ts';
import { told } from './read.ts';

const last = (text: string) => told(text).at(-1);

describe('dates counted from the last one told', () => {
  it.each([
    ['It fell on 5 May 2019. That day he left.', 'That day = 2019-05-05'],
    ['It fell on 5 May 2019. The following day he left.', 'The following day = 2019-05-06'],
    ['It fell on 5 May 2019. A day later he left.', 'A day later = 2019-05-06'],
    ['It fell on 5 May 2019. A week later he left.', 'A week later = 2019-05-12~'],
    ['It fell on 5 May 2019. The previous day he left.', 'The previous day = 2019-05-04'],
    ['It fell on 31 January 2019. A month later he left.', 'A month later = 2019-02-28~'],
    ['It fell in March 2020. The same month he left.', 'The same month = 2020-03'],
    ['It fell in March 2020. That year he left.', 'That year = 2020'],
    ['It fell in 1996. Two years later he left.', 'Two years later = 1998'],
    ['It fell on 3 June 1996. In May he had left.', 'May = 1996-05'],
    ['It fell in April 2016. Since then it has been calm.', 'Since then = 2016-04~/2021-07-10~'],
    ['It fell on 3 June 1996. They will vote on 25 October.', '25 October = 2021-10-25'],
    ['It fell in 1996. In May he left.', 'May = 2021-05'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected));

  it('does not make a day of a month', () => expect(told('It fell in March 2020. That day he left.')).toEqual(['March 2020 = 2020-03']));

  it('does not count from another paragraph', () => {
    expect(told('It fell in May 1996.\n\nThat year he left. In May he came.')).toEqual(['May 1996 = 1996-05', 'May = 2021-05']);
  });

  it('counts from dates told, not from now', () => {
    expect(told('On 5 May 2019 it fell; now he says that the next day he left.').at(-1)).toBe('the next day = 2019-05-06');
  });
});

describe('a report without a certain date', () => {
  it.each([
    ['2021-07-10~', 'yesterday = 2021-07-09~'],
    ['2021-07-10', 'yesterday = 2021-07-09'],
    ['2021-07-08/2021-07-10', 'yesterday = 2021-07-09'],
  ])('%s gives %s', (date, expected) => expect(told('yesterday', 'en', date)).toEqual([expected]));

  it('resolves no day where only the month or the year is known', () => {
    expect(told('yesterday, last year', 'en', '2021-07')).toEqual(['last year = 2020']);
    expect(told('yesterday, last year', 'en', '2021')).toEqual(['last year = 2020']);
  });

  it('leaves out what depends on a date where there is none', () => {
    const text = 'yesterday, in May, on Monday, since 2001, 5 May 2019, for two years';
    expect(timesIn(text, { lang: 'en', rules: allRules }).map(({ edtf, duration }) => edtf ?? duration)).toEqual([
      '2001/..',
      '2019-05-05',
      'P2Y',
    ]);
  });

  it('refuses a date that is none', () => expect(() => timesIn('', { lang: 'en', date: 'soon', rules: allRules })).toThrow(EdtfError));
});

describe('weeks', () => {
  it.each([
    ['en', 'earlier this week', '2021-07-12', '2021-07-05/2021-07-12~'],
    ['en', 'earlier this week', '2021-07-13', '2021-07-12/2021-07-13~'],
    ['en', 'this week', '2021-07-10', '2021-07-05/2021-07-11'],
    ['fa', 'این هفته', '2021-07-10', '2021-07-10/2021-07-16'],
  ])('%s: %s on %s', (lang, text, date, expected) => expect(told(text, lang, date)).toEqual([`${text} = ${expected}`]));
});
