import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../../../src/report/make/events.ts';
import { markedReport } from './written-report.ts';

/** Each event of a text of Saturday 10 July 2021: what it is called, who takes part, its date. */
function called(marked: string): readonly string[] {
  const { events } = eventsIn(markedReport(marked, { lang: 'en' }));
  return events.map(({ label, participants, date }) => `${label} | ${participants.join()} | ${date.edtf}`);
}

describe('the line that a story opens with is no part of what it tells', () => {
  it.each([
    ['[[a|VELM]], July 9, 2021 - [[b|Ansel]] seized the bridge on Monday.', 'Ansel seized the bridge | b | 2021-07-05'],
    ['[[a|VELM]], July 9 (Wire) – [[b|Ansel]] seized the bridge on Monday.', 'Ansel seized the bridge | b | 2021-07-05'],
    ['[[a|VELM]] (The Daily Wire) — [[b|Ansel]] seized the bridge on Monday.', 'Ansel seized the bridge | b | 2021-07-05'],
    ['[[a|Deir al-Velm]], Syria (Wire) -- [[b|Ansel]] seized the bridge on Monday.', 'Ansel seized the bridge | b | 2021-07-05'],
    ['July 9 - [[b|Ansel]] seized the bridge on Monday.', 'Ansel seized the bridge | b | 2021-07-05'],
    // Its day and its place are told where the story has none of its own.
    ['[[a|VELM]], July 9, 2021 - [[b|Ansel]] seized the bridge.', 'Ansel seized the bridge | b | 2021-07-09'],
    ['[[a|VELM]], July 9, 2021 - Fighters seized the bridge.', 'Fighters seized the bridge | a | 2021-07-09'],
  ])('%s', (text, event) => expect(called(text)).toEqual([event]));
});

describe('what only looks like one belongs to the story', () => {
  it.each([
    [
      'words set apart',
      '[[a|Velm]] (the old town) - a port - was seized on Monday.',
      'Velm (the old town) - a port - was seized | a | 2021-07-05',
    ],
    [
      'a name set apart',
      '[[a|Velm]] - Port [[b|Ansel]] to its founders - was seized on Monday.',
      'Velm - Port Ansel to its founders - was seized | a,b | 2021-07-05',
    ],
    [
      'a word in small letters',
      'Men of [[a|Velm]] (Wire) - Some seized the bridge on Monday.',
      'Men of Velm (Wire) - Some seized the bridge | a | 2021-07-05',
    ],
    ['a hyphen', '[[a|Velm]] (Wire)-[[b|Ansel]] trains were seized on Monday.', 'Velm (Wire)-Ansel trains were seized | a,b | 2021-07-05'],
  ])('%s: %s', (_what, text, event) => expect(called(text)).toEqual([event]));

  it('also where it never ends', () => {
    const text = `[[a|Velm]] (${'(Wire '.repeat(3000)}- [[b|Ansel]] seized the bridge on Monday.`;
    expect(() => called(text)).not.toThrow();
  });
});
