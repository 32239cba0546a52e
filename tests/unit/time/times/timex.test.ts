import { describe, expect, it } from 'vitest';
import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { timesIn } from '../../../../src/time/times-in.ts';
import { hasTimexValue } from './timex.ts';

const value = (text: string, timex: string) =>
  hasTimexValue(timesIn(text, { date: '2021-07-10', lang: 'en', rules: allRules })[0], timex, '2021-07-10');

describe('values in the notation of published gold', () => {
  it.each([
    ['yesterday', '2021-07-09'],
    ['Friday afternoon', '2021-07-09TAF'],
    ['last week', '2021-W26'],
    ['earlier this week', '2021-W27'],
    ['early May', '2021-05'],
    ['last summer', '2020-SU'],
    ['the third quarter of 2010', '2010-Q3'],
    ['two decades ago', '2001'],
    ['the 1990s', '199'],
    ['the 20th century', '19'],
    ['for two years', 'P2Y'],
    ['the past several months', 'PXM'],
    ['a decade', 'P1DE'],
    ['now', 'PRESENT_REF'],
    ['in the past', 'PAST_REF'],
    ['in the near future', 'FUTURE_REF'],
  ])('%s is %s', (text, timex) => expect(value(text, timex)).toBe(true));

  it.each([
    ['yesterday', '2021-07-10'],
    ['last week', '2021-W27'],
    ['2001', '2001-05'],
    ['for two years', 'P3Y'],
    ['nothing told', '2021'],
    ['in the past', 'FUTURE_REF'],
  ])('%s is not %s', (text, timex) => expect(value(text, timex)).toBe(false));

  it.each(['2021-XX-XX', 'XXXX-WI', 'XXXX'])('%s cannot be compared', (timex) => expect(value('today', timex)).toBeUndefined());
});
