import type { Report } from '../../src/model.ts';

const text = 'The ferry reached Velm at noon.';

/** A whole, valid report of one sentence with one place. */
export function smallReport(id: string, title = id): Report {
  return {
    id,
    title,
    text,
    source: { lang: 'en', publisher: 'Harbour Wire', date: { edtf: '2021-07-10', basis: 'stated' } },
    entities: [
      {
        id: 'velm',
        kind: 'place',
        subtype: 'town',
        labels: { en: 'Velm' },
        names: [{ text: 'Velm', lang: 'en' }],
        decoys: [],
        relations: [],
      },
    ],
    mentions: [{ start: 18, end: 22, entity: 'velm', kind: 'name' }],
    events: [],
  };
}
