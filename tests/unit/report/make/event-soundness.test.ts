import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../../src/report/check.ts';
import { eventsIn } from '../../../../src/report/make/events.ts';
import { markedReport } from './written-report.ts';

const WORDS =
  'the a Ansel [[a|Ansel]] [[b|Velm]] [[b|Velm]] troops fled seized was were has have had not will would may be been being going to said that says believe believed who which when and but or if ' +
  'after before until since Monday 2001 May in on by earlier this week led leave leaving seize captured captured attack attacks emergence of risk spilling these it they constructor don t ' +
  'There is are ( ) , , . . ! ; : - – “ ” ’ s \n \n\n ۱۹ تیر ۱۴۰۰ 😀 \ud83d é یک';

const PHRASES = [
  '[[a|Ansel]] seized the bridge',
  'the troops of [[b|Velm]] have fled',
  'on Monday',
  'since May',
  'in 2001 ,',
  'will leave [[b|Velm]]',
  'who captured [[a|Ansel]]',
  'some believe that',
  'officials said',
  'was attacked by [[b|Velm]] .',
  '[[a|Ansel]] denies it .',
  'These attacks',
];

const texts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PHRASES) },
      { weight: 9, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
      { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
    ),
    { minLength: 4, maxLength: 40 },
  )
  .map((words) => words.join(' '));
const marked = texts.filter((text) => !/\[\[(?![ab]\|(?:Ansel|Velm)\]\])|(?<!Ansel|Velm)\]\]/.test(text));
const dates = fc.constantFrom(
  '2021-07-10',
  '2021-07-10~',
  '2021-07',
  '1999',
  '199X',
  '2021-07-05/2021-07-10',
  '../2021',
  '2021-07-10/..',
  '0001-01-01',
);

describe('the events of any text', () => {
  it('make a report that is in order, with a label each and ids of its own', () => {
    let found = 0;
    fc.assert(
      fc.property(marked, dates, fc.constantFrom('en', 'en', 'en', 'fa', 'de', 'xx'), (text, date, lang) => {
        const report = markedReport(text, { date, lang });
        const { events, unsure } = eventsIn(report);
        found += events.length;
        checkReport({ ...report, events });
        expect(events.filter(({ label }) => label === '')).toEqual([]);
        expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining([...unsure]));
      }),
      { seed: 2021, numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(1000);
  });
});
