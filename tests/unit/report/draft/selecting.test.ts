import { describe, expect, it } from 'vitest';
import { tryEdit } from '../../../../src/report/draft/edits.ts';
import { eventFrom } from '../../../../src/report/draft/event-from.ts';
import { freshEntityId } from '../../../../src/report/draft/fresh-id.ts';
import { nameLang } from '../../../../src/report/draft/name-lang.ts';
import { placesOf, sameWords, wholeWords } from '../../../../src/report/draft/same-words.ts';
import { sampleDraft } from './sample-draft.ts';

const draft = sampleDraft();
const { report } = draft;

/** The selected part stands between brackets. */
function marked(line: string) {
  const start = line.indexOf('[');
  return { text: line.replace(/[[\]]/g, ''), span: { start, end: line.indexOf(']') - 1 } };
}

describe('the words selected', () => {
  it.each([
    ['[Kabul] fell', 'Kabul'],
    ['K[ab]ul fell', 'Kabul'],
    ['in [ Kabul ]fell', 'Kabul'],
    ['the Karo [Gap cross]ing', 'Gap crossing'],
    ['در کا[ب]ل بود', 'کابل'],
    ['[“Kabul”] fell', '“Kabul”'],
    ['a𐒰[𐒱]b c', 'a𐒰𐒱b'],
  ])('in %s are %s', (line, wanted) => {
    const { text, span } = marked(line);
    const found = wholeWords(text, span);
    expect(found && text.slice(found.start, found.end)).toBe(wanted);
  });

  it.each(['one [,] two', 'one[ ]two', 'x [—] y'])('in %s are none', (line) => {
    const { text, span } = marked(line);
    expect(wholeWords(text, span)).toBeUndefined();
  });
});

describe('the same words elsewhere', () => {
  it.each([
    ['[Oslo] and Oslo', [0, 9]],
    ['[Oslo], Oslofjord, Oslo’s', [0, 17]],
    ['newOslo [Oslo] Øslo', [8]],
    ['[in] the inn, in', [0, 12]],
    ['[سلام] والسلام سلام', [0, 13]],
  ])('of %s stand at %j', (line, wanted) => {
    const { text, span } = marked(line);
    expect(sameWords(text, span).map(({ start }) => start)).toEqual(wanted);
  });

  it.each([
    ['the party, art', 'art', [11]],
    ['the party', 'art', []],
    ['any', ' ', []],
  ])('in %s of “%s” stand at %j', (text, words, wanted) => {
    expect(placesOf(text, words).map(({ start }) => start)).toEqual(wanted);
  });
});

describe('a new id', () => {
  it.each([
    ['Karo Pass', 'karo-pass'],
    ['Velm', 'velm-2'],
    ['Čačak', 'cacak'],
  ])('of %s is %s', (name, id) => expect(freshEntityId(report, name)).toBe(id));

  it('of a name in another script is always the same one', () => {
    expect(freshEntityId(report, 'کابل')).toMatch(/^x-[0-9a-f]{12}$/);
    expect(freshEntityId(report, 'کابل')).toBe(freshEntityId(report, 'كابل'));
  });

  it.each([
    ['Velm Town', 'en'],
    ['ولم', 'und'],
    ['12', 'en'],
  ])('%s is filed under %s', (name, lang) => expect(nameLang(name, report)).toBe(lang));
});

describe('an event from selected words', () => {
  const select = (words: string) => ({ start: report.text.indexOf(words), end: report.text.indexOf(words) + words.length });

  it('has its sentence, who stands in it, and the date told there', () => {
    const event = eventFrom(draft, select('publish its terms'));
    expect(event).toMatchObject({ id: 'publish-its-terms', label: 'publish its terms', kind: 'occurred', participants: ['river-guard'] });
    expect(report.text.slice(event?.sentence.start, event?.sentence.end)).toBe('The River Guard will publish its terms within a month.');
    expect(event?.date).toMatchObject({ basis: 'resolved', words: select('within a month') });
  });

  it('is as the report is where its sentence tells no time', () => {
    expect(eventFrom(draft, select('closed the road'))?.date).toMatchObject({ edtf: '2019-06-14~', basis: 'estimated' });
  });

  it('ends with its sentence', () => {
    const event = eventFrom(draft, { ...select('Ansel. Fighting has'), start: report.text.indexOf('road to') });
    expect(event?.label).toBe('road to Ansel.');
  });

  it('can be added, but not where nobody stands', () => {
    const event = eventFrom(draft, select('publish its terms'));
    expect(event && typeof tryEdit(draft, { do: 'add-event', event })).toBe('object');
    const nobody = { ...draft, left: { ...draft.left, entities: ['river-guard'] } };
    const alone = eventFrom(nobody, select('publish its terms'));
    expect(alone && tryEdit(nobody, { do: 'add-event', event: alone })).toBe('review_fault_nobody');
  });
});
