import type { Report } from '../../../src/model.ts';

/** A small report in order, made anew for each test to spoil. */
export function sampleReport(): Report {
  const text = 'The army left Oslo in May. It was cold before 1990.';
  return {
    id: 'sample',
    title: 'A sample',
    text,
    source: {
      author: 'A. Writer',
      lang: 'en',
      url: 'https://example.org/a',
      date: { edtf: '2020-06~', basis: 'estimated', reason: 'It is a sample.' },
    },
    entities: [
      {
        id: 'oslo',
        kind: 'place',
        subtype: 'city',
        labels: { en: 'Oslo', fa: 'اسلو' },
        names: [
          { text: 'Oslo', lang: 'en', when: { case: 'capital', notLangs: ['tr'], context: 'army' } },
          { text: 'نام‌ه', lang: 'fa' },
          { text: 'Osloite', lang: 'en', kind: 'demonym' },
        ],
        decoys: [{ text: 'Oslo Plads', lang: 'da', means: 'a street in Copenhagen' }],
        relations: [],
        wikidata: 'Q585',
        point: [10.75, 59.91],
      },
      {
        id: 'army',
        kind: 'group',
        subtype: 'military',
        labels: { en: 'the army' },
        names: [{ text: 'army', lang: 'en' }],
        decoys: [{ text: 'Army of Oslo', means: 'the city', entity: 'oslo' }],
        relations: [{ type: 'seated-in', target: 'oslo' }],
        peripheral: true,
      },
    ],
    mentions: [
      { start: 4, end: 8, entity: 'army', kind: 'name' },
      { start: 14, end: 18, entity: 'oslo', kind: 'name' },
    ],
    events: [
      {
        id: 'left',
        label: 'The army leaves',
        kind: 'occurred',
        sentence: { start: 0, end: 26 },
        trigger: { start: 9, end: 18 },
        participants: ['army', 'oslo'],
        date: { edtf: '2020-05', basis: 'resolved', words: { start: 19, end: 25 } },
      },
      {
        id: 'cold',
        label: 'It is cold',
        kind: 'state',
        sentence: { start: 27, end: 51 },
        trigger: { start: 27, end: 38 },
        participants: ['oslo'],
        date: { edtf: '2020-05', basis: 'resolved', words: { start: 19, end: 25 }, carried: true },
      },
    ],
  };
}
