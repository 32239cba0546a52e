import { describe, expect, it } from 'vitest';
import { resolveEvents, type WrittenEvent } from '../../../scripts/default-pack/events.ts';
import { type NamesFile, readNamesFile } from '../../../scripts/default-pack/gazetteer.ts';
import { readMarkedText } from '../../../scripts/default-pack/marked-text.ts';
import { sentencesOf } from '../../../src/report/sentences.ts';

describe('readMarkedText', () => {
  it('takes the marks out and gives the mentions, outer before inner', () => {
    expect(readMarkedText('The [[army|[[oslo demonym|Oslo]] army]] left [[oslo|Oslo]].')).toEqual({
      text: 'The Oslo army left Oslo.',
      mentions: [
        { start: 4, end: 13, entity: 'army', kind: 'name' },
        { start: 4, end: 8, entity: 'oslo', kind: 'demonym' },
        { start: 19, end: 23, entity: 'oslo', kind: 'name' },
      ],
    });
  });

  it('leaves a text without marks alone', () => {
    expect(readMarkedText('[plain] | text')).toEqual({ text: '[plain] | text', mentions: [] });
  });

  it.each([
    ['a ]] b', 'closed that was not opened, after "a "'],
    ['a [[oslo|b', 'not closed: "b"'],
  ])('refuses %j', (marked, reason) => {
    expect(() => readMarkedText(marked)).toThrow(reason);
  });
});

describe('resolveEvents', () => {
  const text = 'The army left in May. The army came back. It was May again in May.';
  const event = (trigger: string, date: Partial<WrittenEvent['date']> = {}, id = 'a'): WrittenEvent => ({
    id,
    label: id,
    kind: 'occurred',
    trigger,
    participants: ['army'],
    date: { edtf: '2020-05', basis: 'resolved', ...date },
  });
  const resolve = (...events: WrittenEvent[]) => resolveEvents(events, text, sentencesOf(text, 'en'));

  it('finds sentence, trigger and words, and carries words over from another event', () => {
    expect(resolve(event('left', { words: 'in May' }), event('came back', { carried: 'a' }, 'b'))).toMatchObject([
      { sentence: { start: 0, end: 21 }, trigger: { start: 9, end: 13 }, date: { edtf: '2020-05', words: { start: 14, end: 20 } } },
      { sentence: { start: 22, end: 41 }, trigger: { start: 31, end: 40 }, date: { words: { start: 14, end: 20 }, carried: true } },
    ]);
  });

  it('adds no words and no carrying where none are written', () => {
    expect(Object.keys(resolve(event('left'))[0]?.date ?? {})).toEqual(['edtf', 'basis']);
  });

  it.each<[WrittenEvent, string]>([
    [event('fled'), 'Event "a": "fled" is not there'],
    [event('The army'), 'Event "a": "The army" is there more than once'],
    [event('left', { words: 'again' }), 'Event "a": "again" is not there'],
    [event('again', { words: 'May' }), 'Event "a": "May" is there more than once'],
    [event('left', { carried: 'z' }), 'Event "a" carries over the words of "z", which has none'],
  ])('refuses %j', (written, reason) => {
    expect(() => resolve(written)).toThrow(reason);
  });
});

describe('readNamesFile', () => {
  const file: NamesFile = {
    entity: 'oslo',
    names: { en: ['Oslo', 'Christiania'], tr: ['Oslo'] },
    demonyms: { en: ['Osloite'] },
    conditions: [
      { forms: ['Oslo'], case: 'capital' },
      { forms: ['Oslo'], in: ['tr'], langs: ['tr'], context: ['norway', 'army'] },
    ],
    decoys: [{ means: 'a street', entity: 'army', forms: { da: ['Oslo Plads'] } }],
  };

  it('shows the first name of each language', () => {
    expect(readNamesFile(file).shown).toEqual({ en: 'Oslo', tr: 'Oslo' });
  });

  it('puts the last condition that fits on a name, one name for each context', () => {
    expect(readNamesFile(file).names).toEqual([
      { text: 'Oslo', lang: 'en', when: { case: 'capital' } },
      { text: 'Christiania', lang: 'en' },
      { text: 'Oslo', lang: 'tr', when: { langs: ['tr'], context: 'norway' } },
      { text: 'Oslo', lang: 'tr', when: { langs: ['tr'], context: 'army' } },
      { text: 'Osloite', lang: 'en', kind: 'demonym' },
    ]);
  });

  it('spells decoys out', () => {
    expect(readNamesFile(file).decoys).toEqual([{ text: 'Oslo Plads', lang: 'da', means: 'a street', entity: 'army' }]);
  });

  it('takes a condition without forms as one on every name', () => {
    const { names } = readNamesFile({ ...file, conditions: [{ notLangs: ['sv'] }] });
    expect(names.every(({ when }) => when?.notLangs?.[0] === 'sv')).toBe(true);
  });

  it('refuses a condition on a form that is not listed', () => {
    expect(() => readNamesFile({ ...file, conditions: [{ forms: ['Olso'], case: 'exact' }] })).toThrow(
      '"oslo" has a condition on "Olso", which is no name of it.',
    );
  });
});
