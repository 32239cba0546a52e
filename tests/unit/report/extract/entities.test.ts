import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../src/report/extract/entities.ts';
import { placesFor } from './places-file.ts';

const found = (text: string, lang = 'en') => entitiesIn(text, { lang, gazetteer: placesFor(lang) });
/** What is taken for sure, as `place Kabul`. */
const sure = (text: string, lang?: string) =>
  found(text, lang).flatMap(({ start, end, type, sure }) => (sure ? [`${type} ${text.slice(start, end)}`] : []));

describe('entitiesIn', () => {
  it.each<[string, readonly string[]]>([
    ['Fighting went on in Ghazni and near Lashkar Gah on Friday.', ['place Ghazni', 'place Lashkar Gah']],
    ['They fled from Zubarak, a village in northern Iraq.', ['place Zubarak', 'place Iraq']],
    ['The town of Belmaria lies on the Danube.', ['place Belmaria', 'place Danube']],
    ['She was born in Toronto, Ontario.', ['place Toronto', 'place Ontario']],
    [
      'Aid came to Côte d’Ivoire, Bosnia and Herzegovina and the U.S. The rest waited.',
      ['place Côte d’Ivoire', 'place Bosnia and Herzegovina', 'place U.S.'],
    ],
    ['Talks were held in Washington, D.C. last week.', ['place Washington, D.C.']],
    ['They crossed the Helmand River in Badakhshān province.', ['place Helmand River', 'place Badakhshān']],
    ['KABUL (Reuters) - Prices rose.', ['place KABUL', 'group Reuters']],
    ['REBELS CAPTURE TWO TOWNS NEAR KUNDUZ', ['place KUNDUZ']],
  ])('finds the places of %j', (text, expected) => expect(sure(text)).toEqual(expected));

  it.each<[string, readonly string[]]>([
    ['The Ministry of Health and Welfare said so.', ['group Ministry of Health and Welfare']],
    ['The University of Zagreb and Barclay Motors Ltd signed it.', ['group University of Zagreb', 'group Barclay Motors Ltd']],
    ['The 3rd Infantry Brigade withdrew.', ['group 3rd Infantry Brigade']],
    ['It was told to al-Shabaab by the Food and Drug Administration.', ['group al-Shabaab', 'group Food and Drug Administration']],
    ['The National Relief Federation (NRF) met. Later, NRF was closed.', ['group National Relief Federation', 'group NRF', 'group NRF']],
    ['Syrian troops and Iraqi security forces withdrew.', ['group Syrian troops', 'group Iraqi security forces']],
    ['Two U.S. naval forces and British troops met in the U.S. on Monday.', ['group U.S. naval forces', 'group British troops']],
    ['The Saudi-led coalition and a U.S.-led military coalition met.', ['group Saudi-led coalition', 'group U.S.-led military coalition']],
    ['It was set in the Jan Harper Hospital, near Cairo.', ['group Jan Harper Hospital']],
    [
      'Kenyan troops met U.S. security forces in Mogadishu, then the Iraqi Army.',
      ['group Kenyan troops', 'group U.S. security forces', 'group Iraqi Army'],
    ],
    ['Two Houthi delegations met the French government.', ['group Houthi delegations', 'group French government']],
    ['The Kremlin and the Pentagon denied it.', ['group Kremlin', 'group Pentagon']],
    ['Later, rebel fighters met popular forces.', ['group rebel fighters', 'group popular forces']],
  ])('finds the groups of %j', (text, expected) => expect(sure(text).filter((each) => each.startsWith('group'))).toEqual(expected));

  it.each([
    'However, nothing was said about it on Monday in March.',
    'President John Harrison said that Mr Paris was late.',
    'He was reading in the bath. It was nice of him.',
    'After the Second World War the album Silent Rain was released.',
    'The German philosopher wrote a French novel.',
    'Of course I can. Same here. Most of it was split.',
    '',
    ' \n\t',
  ])('takes nothing in %j for a place or group', (text) => expect(sure(text)).toEqual([]));

  it.each<[string, string, string]>([
    ['They reached the Iranian border.', 'Iranian', 'Iran'],
    ['The Afghan conflict went on.', 'Afghan', 'Afghanistan'],
    ['NORTH\u00a0CAROLINA was hit.', 'NORTH\u00a0CAROLINA', 'North Carolina'],
  ])('in %j calls %j %j', (text, words, label) => {
    const [first] = found(text);
    expect(first && [text.slice(first.start, first.end), first.label, first.type]).toEqual([words, label, 'place']);
  });

  it.each(['They met the Afghan president.', 'Two Afghans met a spokesman for the group.', 'Its political wing was closed.'])(
    'leaves to a person to choose what is only a role or a people: %j',
    (text) => {
      expect(found(text).some(({ type, sure }) => type === 'group' && !sure)).toBe(true);
      expect(sure(text)).toEqual([]);
    },
  );

  it.each<[string, string, readonly string[]]>([
    ['fa', 'نیروها از افغانستان به تاجیکستان گریختند.', ['place افغانستان', 'place تاجیکستان']],
    ['ar', 'وصل الوفد إلى إيران بعد روسيا.', ['place إيران', 'place روسيا']],
    ['ru', 'Россия и Таджикистан закрыли границу.', ['place Россия', 'place Таджикистан']],
    ['ar', 'بين أفغانستان وإيران', ['place أفغانستان', 'place إيران']],
    ['ru', 'Из Афганистана с Россией через Китай, у Китая.', ['place Афганистана', 'place Россией', 'place Китай', 'place Китая']],
    ['de', 'Die Truppen flohen aus Deutschland nach Frankreich und Kabul.', ['place Deutschland', 'place Frankreich', 'place Kabul']],
    ['fr', 'Ils sont partis d’Allemagne vers les États-Unis.', ['place Allemagne', 'place États-Unis']],
    ['es', 'Salieron de Alemania a Rusia.', ['place Alemania', 'place Rusia']],
  ])('knows the lands by their names in %s', (lang, text, expected) => expect(sure(text, lang)).toEqual(expected));

  it('takes no stretch of names for one without an end', () => {
    const text = `It joined the ${'Northern '.repeat(60)}Ministry.`;
    for (const { start, end } of found(text)) expect(text.slice(start, end).split(' ').length).toBeLessThanOrEqual(24);
  });

  it('takes no word of English for the name that a land has in another language', () => {
    expect(sure('The Island was small, and Polen fell.', 'en').filter((each) => each.startsWith('place Polen'))).toEqual([]);
    expect(sure('Er fuhr nach Island und Polen.', 'de')).toEqual(['place Island', 'place Polen']);
  });

  it('gives spans in order that do not overlap and begin and end with a word, whatever the text', () => {
    const unit = fc.constantFrom(
      ...[
        'Kabul',
        'the',
        'The',
        'of',
        'and',
        'U.S.',
        'Afghan',
        'troops',
        'Ministry',
        'President',
        '’s',
        "'",
        '-',
        ' - ',
        ', ',
        '. ',
        ' (',
        ') ',
      ],
      ...[' ', '\n', '“', 'al', 'St', 'Army', '3rd', '12', 'Иран', 'افغانستان', '😀', 'é', '&', 'delegations', 'NATO', 'Monday'],
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.constantFrom('en', 'fa', 'de'), (parts, lang) => {
        const text = parts.join(parts.length % 2 ? ' ' : '');
        let last = 0;
        for (const { start, end, label, type } of found(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{M}\p{N}.]$/u);
          expect(label).not.toBe('');
          expect(['place', 'group']).toContain(type);
          last = end;
        }
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});
