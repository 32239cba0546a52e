import { describe, expect, it } from 'vitest';
import { draftOf, standing } from './draft-of.ts';

describe('texts in other languages', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'fa',
      'طالبان از افغانستان به تاجیکستان رفتند. افغانستان آرام است.',
      ['taliban: طالبان', 'afghanistan: افغانستان, افغانستان', 'tajikistan: تاجیکستان'],
    ],
    ['ar', 'وصل وفد طالبان إلى إيران بعد روسيا.', ['taliban: طالبان', 'iran: إيران', 'russia: روسيا']],
    ['ru', 'Россия и Талибан говорили о Таджикистане.', ['russia: Россия', 'taliban: Талибан', 'tajikistan: Таджикистане']],
    [
      'de',
      'Die Taliban flohen aus Deutschland nach Frankreich und Kabul.',
      ['taliban: Taliban', 'germany: Deutschland', 'france: Frankreich', 'kabul: Kabul'],
    ],
    ['fr', 'Ils sont partis d’Allemagne vers les États-Unis.', ['germany: Allemagne', 'united-states: États-Unis']],
    ['de-AT', 'Sie flohen aus Deutschland.', ['germany: Deutschland']],
    ['es', 'Salieron de Alemania a Rusia.', ['germany: Alemania', 'russia: Rusia']],
  ])('are known by their names in %s', (lang, text, expected) => expect(standing(draftOf(text, { lang }))).toEqual(expected));

  it('have the names that each is shown by in every language known', () => {
    const [entity] = draftOf('تاجیکستان', { lang: 'fa' }).report.entities;
    expect(entity).toMatchObject({
      id: 'tajikistan',
      wikidata: 'Q863',
      labels: { en: 'Tajikistan', fa: 'تاجیکستان', ru: 'Таджикистан', fr: 'Tadjikistan' },
    });
  });
});
