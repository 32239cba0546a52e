import { describe, expect, it } from 'vitest';
import { paragraphsOf, sentenceHere } from '../../../src/library-view/reader-text.ts';
import { fixtureReport } from '../../fixtures/report.ts';

const report = fixtureReport();
const shown = (here?: { start: number; end: number }) =>
  paragraphsOf(report, here).map(({ segments }) =>
    segments
      .map(({ role, text, here }) => `${here ? '*' : ''}${role === 'plain' ? text : role === 'time' ? `(${text})` : `[${text}]`}`)
      .join(''),
  );

describe('the text of a report', () => {
  it('is cut at names and at words of time, and at nothing else', () =>
    expect(shown()).toEqual([
      'Mara Quill',
      '[Harbour Wire], [Ansel]',
      'The [River Guard] took the [Karo Gap] crossing in [Upper Velm] (earlier this week). The fighters also closed the road to [Ansel]. Fighting has spread (since March).',
      'Some in [Ansel] claim that the garrison was paid to leave, but the [Velmish government] rejects the claim. The [River Guard] will publish its terms (within a month).',
      'Few in [Velm] have forgotten the years under the [River Guard] (before 1998).',
    ]));

  it('is the report’s own, without a letter lost', () => {
    const words = paragraphsOf(report).map(({ segments }) => segments.map(({ text }) => text).join(''));
    expect(words.join('\n')).toBe(report.text);
    for (const { segments } of paragraphsOf(report))
      for (const { start, end, text } of segments) expect(report.text.slice(start, end)).toBe(text);
  });

  it('has a sign, one for one, where a control or a turning mark stands', () => {
    const [first] = paragraphsOf({ ...report, text: report.text.replace('Mara Quill', 'Mara\u202eQuill') });
    expect(first?.segments.map(({ text }) => text)).toEqual(['Mara\ufffdQuill']);
  });

  it('shows the sentence asked for', () => {
    const at = report.text.indexOf('closed');
    const here = sentenceHere(report, at);
    expect(here && report.text.slice(here.start, here.end)).toBe('The fighters also closed the road to Ansel.');
    expect(shown(here)[2]).toBe(
      'The [River Guard] took the [Karo Gap] crossing in [Upper Velm] (earlier this week). *The fighters also closed the road to *[Ansel]*. Fighting has spread (since March).',
    );
  });

  it.each([-1, 10, 1e9])('has no sentence at %i', (at) => expect(sentenceHere(report, at)).toBeUndefined());

  it('takes thousands of mentions in one go', () => {
    const text = 'Velm is here. '.repeat(20_000);
    const mentions = Array.from({ length: 20_000 }, (_, i) => ({ start: i * 14, end: i * 14 + 4, entity: 'velm', kind: 'name' as const }));
    const [only] = paragraphsOf({ ...report, text, mentions, events: [] });
    expect(only?.segments.filter(({ role }) => role === 'entity')).toHaveLength(20_000);
  });
});
