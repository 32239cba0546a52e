import { describe, expect, it } from 'vitest';
import type { CutReport, Excerpt } from '../../../src/model.ts';
import { excerptsOf } from '../../../src/report/excerpts.ts';
import { cutReport } from '../../../src/report/sentences.ts';
import { sampleReport } from './sample.ts';

const text = 'Oslo slept. Oslo fell in May. The city wept. The army of Oslo left. It rained.';
const at = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const event = (id: string, sentence: string, trigger: string) => ({
  id,
  label: id,
  kind: 'occurred' as const,
  sentence: at(sentence),
  trigger: at(trigger),
  participants: ['oslo'],
  date: { edtf: '2020', basis: 'estimated' as const, reason: 'x' },
});
const report: CutReport = cutReport({
  ...sampleReport(),
  text,
  mentions: [
    { ...at('Oslo'), entity: 'oslo', kind: 'name' },
    { ...at('Oslo', 5), entity: 'oslo', kind: 'name' },
    { ...at('The city'), entity: 'oslo', kind: 'coreference' },
    { ...at('The army of Oslo'), entity: 'army', kind: 'name' },
    { ...at('army'), entity: 'army', kind: 'head' },
    { ...at('Oslo', 50), entity: 'oslo', kind: 'name' },
  ],
  events: [event('fell', 'Oslo fell in May.', 'fell'), event('rained', 'It rained.', 'rained')],
});
const words = (excerpts: readonly Excerpt[]) => excerpts.map(({ span }) => text.slice(span.start, span.end));

describe('excerptsOf', () => {
  it.each([
    ['Oslo fell in May.', 'Oslo slept.', 'The city wept.'],
    ['Oslo slept.', undefined, 'Oslo fell in May.'],
    ['It rained.', 'The army of Oslo left.', undefined],
  ])('knows what stands beside “%s”: %s, %s', (sentence, before, after) => {
    const found = excerptsOf(report, 'oslo').find(({ span }) => span.start === at(sentence).start);
    expect(found).toMatchObject({ ...(before && { before: at(before) }), ...(after && { after: at(after) }) });
    expect([found && 'before' in found, found && 'after' in found]).toEqual([before !== undefined, after !== undefined]);
  });

  it('puts the most telling first: named with an event, named, meant, only an event', () => {
    const excerpts = excerptsOf(report, 'oslo');
    expect(words(excerpts)).toEqual(['Oslo fell in May.', 'Oslo slept.', 'The army of Oslo left.', 'The city wept.', 'It rained.']);
    expect(excerpts.map(({ indirect }) => indirect)).toEqual([false, false, false, true, true]);
    expect(excerpts.map(({ events }) => events)).toEqual([['fell'], [], [], [], ['rained']]);
  });

  it('puts a byline, which is no sentence, last', () => {
    const bylined = cutReport({
      ...report,
      text: `Radio, Oslo\n${text}`,
      mentions: [
        { start: 7, end: 11, entity: 'oslo', kind: 'name' },
        { start: 42, end: 50, entity: 'oslo', kind: 'coreference' },
      ],
      events: [],
    });
    const spans = excerptsOf(bylined, 'oslo').map(({ span }) => bylined.text.slice(span.start, span.end));
    expect(spans).toEqual(['The city wept.', 'Radio, Oslo']);
  });

  it('emphasises the outermost mention of the entity', () => {
    const [excerpt] = excerptsOf(report, 'army');
    expect(excerpt?.emphasis).toEqual([at('The army of Oslo')]);
  });

  it('gives the others that the sentence names, none across the emphasis, none only meant', () => {
    expect(excerptsOf(report, 'army')[0]?.others).toEqual([]);
    expect(excerptsOf(report, 'oslo')[2]?.others).toEqual([{ ...at('army'), entity: 'army', kind: 'head' }]);
    const meant = excerptsOf({ ...report, mentions: [...report.mentions, { ...at('wept'), entity: 'army', kind: 'indirect' }] }, 'oslo');
    expect(meant[3]?.others).toEqual([]);
    const named = excerptsOf({ ...report, mentions: [...report.mentions, { ...at('wept'), entity: 'army', kind: 'role' }] }, 'oslo');
    expect(named[3]?.others).toEqual([{ ...at('wept'), entity: 'army', kind: 'role' }]);
  });

  it('has none for an entity the report does not know', () => {
    expect(excerptsOf(report, 'bergen')).toEqual([]);
  });
});
