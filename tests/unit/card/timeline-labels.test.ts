import { describe, expect, test } from 'vitest';
import type { Placed } from '../../../src/card/timeline-labels.ts';
import { dayOf } from '../../../src/time/day.ts';
import { timelineIn, type Written } from './written-timeline.ts';

describe('the labels in the reader’s calendar', () => {
  const labels = (locale: string, ...written: readonly Written[]) => timelineIn(locale, written).ticks.map(({ label }) => label);

  test.each([
    { name: 'days that are named', locale: 'fa', events: [['a', '2021-07-01/2021-07-06']] as const, first: '۱۰ تیر ۱۴۰۰' },
    { name: 'Afghan months', locale: 'fa-AF', events: [['a', '2021-07-01/2021-07-06']] as const, first: '۱۰ سرطان ۱۴۰۰' },
    {
      name: 'a month of another calendar: the first that begins in it',
      locale: 'fa',
      events: [['a', '2021-05/2021-07-10~']] as const,
      first: 'خرداد ۱۴۰۰',
    },
    { name: 'a choice', locale: 'en-GB-u-ca-persian', events: [['a', '2021-05/2021-07-10~']] as const, first: 'Khordad 1400' },
    { name: 'the usual calendar declined', locale: 'fa-u-ca-gregory', events: [['a', '2021-05/2021-07-10~']] as const, first: 'مه ۲۰۲۱' },
    { name: 'decades', locale: 'en-u-ca-persian', events: [['a', '1930/2001']] as const, first: '1320' },
  ])('$name', ({ locale, events, first }) => expect(labels(locale, ...events)[0]).toBe(first));

  test('a year alone in its section is told by the year it ends in, never by a day', () => {
    expect(labels('en-u-ca-persian', ['rule', '../2001'], ['since', '2021-05/2021-07-10~'])).toEqual(['1380', 'Khordad 1400']);
  });
});

describe('long labels', () => {
  const summer: readonly Written[] = [
    ['rule', '../2001'],
    ['since', '2021-05/2021-07-10~'],
    ['plan', '2021-07-10~/2021-08-10~', 'planned'],
  ];
  const spring: readonly Written[] = [
    ['a', '2021-02-20/2021-05-28'],
    ['b', '2021-04-27/2021-04-29', 'planned'],
  ];
  const words = {
    en: { report: 'report', today: 'today' },
    de: { report: 'Bericht', today: 'heute' },
    ru: { report: 'сообщение', today: 'сегодня' },
    fa: { report: 'گزارش', today: 'امروز' },
  };
  const sizes = [
    { size: 'usual', scale: 1, out: () => false, align: 'align' },
    { size: 'narrow', scale: 1.4, out: ({ minor }: Placed) => minor, align: 'align' },
    { size: '320 px and letters of twice the size', scale: 3.2, out: ({ spare }: Placed) => spare, align: 'largeAlign' },
  ] as const;

  for (const locale of ['en-GB', 'de', 'ru', 'fa', 'fa-AF', 'fa-u-ca-gregory', 'de-u-ca-persian', 'ru-u-ca-persian', 'ps-AF']) {
    for (const [name, events] of Object.entries({ summer, spring })) {
      test.each(sizes)(`${locale}, ${name}, $size: none touches another or is cut`, ({ scale, out, align }) => {
        const lang = Object.entries(words).find(([lang]) => locale.startsWith(lang))?.[1] ?? words.en;
        const made = timelineIn(locale, events, { today: dayOf(2021, 8, 20), words: lang });
        const shown = [
          ...made.ticks,
          ...(made.reportLabel ? [{ ...made.reportLabel, label: lang.report }] : []),
          ...(made.today?.label ? [{ ...made.today.label, label: lang.today }] : []),
        ].filter((label) => !out(label));
        const boxes = shown
          .map(({ at, label, ...placed }) => {
            const width = label.length * 0.0165 * scale;
            const from = { start: at, middle: at - width / 2, end: at - width }[placed[align]];
            return { label, from, to: from + width };
          })
          .sort((a, b) => a.from - b.from);
        for (const [i, { from, to }] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual(boxes[i - 1]?.to ?? 0);
          expect(to).toBeLessThanOrEqual(1);
        }
        // The report's own line is told at every size.
        expect(boxes.map(({ label }) => label)).toContain(lang.report);
      });
    }
  }
});
