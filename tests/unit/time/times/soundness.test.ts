import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../../src/time/edtf.ts';
import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { timesIn } from '../../../../src/time/times-in.ts';

const languages = Object.keys(allRules);
const WORDS =
  "May march 10 31 2010 1999 1990s 12:30 2021-07-10 2,000 the a of last next this week month year years day Monday Sun Jan . , - – / ' ’ ( ) two twenty five few early late end since before after until by from to between and or ago later that same now soon over past within in on every at pm a.m. GMT Christmas Saratan 1400 9/11 first quarter century summer fall Ende seit Mai Juli depuis mai été siglo хace мая года назад منذ يوليو عام ۱۹ تیر ۱۴۰۰ سال پیش \n \n\n \u200c 😀 \ud800".split(
    ' ',
  );

const texts = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 40 }).map((words) => words.join(' '));
const dates = fc.option(fc.constantFrom('2021-07-10', '2021-07-10~', '2020-02-29', '2021-07', '1999', '0001-01-01', '9999-12-31'), {
  nil: undefined,
});

describe('time expressions of any text', () => {
  it('are in order, apart, verbatim and readable', () => {
    fc.assert(
      fc.property(texts, dates, fc.constantFrom(...languages), (text, date, lang) => {
        let end = 0;
        for (const time of timesIn(text, { date, lang, rules: allRules })) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          if (time.edtf !== undefined) readEdtf(time.edtf);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 2021, numRuns: 3000 },
    );
  });
});

describe('the work it takes', () => {
  const stepsIn = (text: string) => {
    const work = { steps: 0 };
    timesIn(text, { date: '2021-07-10', lang: 'en', rules: allRules }, work);
    return work.steps;
  };

  it.each([
    'a ',
    'the last ',
    '10 ',
    '2010 - ',
    'from May to ',
    'since before ',
    'twenty ',
    'early ',
    'in the ',
    '1,000,',
    'May ',
    '1',
    '\n',
    'Monday, 10. May, ',
    '2021-07-',
  ])('grows as the text does: %j', (piece) => {
    const once = stepsIn(piece.repeat(500));
    expect(once).toBeLessThan(500 * 60);
    expect(stepsIn(piece.repeat(2000))).toBeLessThanOrEqual(4 * once + 200);
  });

  it('is little for prose: less than one step a letter', () => {
    const prose = 'The Taliban captured some key border areas in the northern provinces over the last week, officials said on Friday. ';
    expect(stepsIn(prose.repeat(20))).toBeLessThan(prose.length * 20);
  });
});
