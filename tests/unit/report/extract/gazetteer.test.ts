import { describe, expect, it } from 'vitest';
import { shortNames } from '../../../../scripts/gazetteer/short-names.ts';
import { fromFrontCoded, frontCoded } from '../../../../src/report/extract/front-coded.ts';
import { kindBit, PLACE_KINDS, readGazetteer } from '../../../../src/report/extract/gazetteer.ts';
import { placeKey } from '../../../../src/report/extract/place-key.ts';
import { CLASS, GIVEN } from '../../../../src/report/extract/word-classes.ts';
import { packedPlaces, placesFor } from './places-file.ts';

const kindsOf = (name: string, lang = 'en') => {
  const bits = placesFor(lang).kinds.get(placeKey(name)) ?? 0;
  return PLACE_KINDS.filter((kind) => bits & kindBit(kind));
};

describe('the gazetteer', () => {
  it.each([
    ['Afghanistan', ['country']],
    ['AFGHANISTAN', ['country']],
    ['Badakhshan', ['region']],
    ['Badakhshān', ['region']],
    ['Côte d’Ivoire', ['country']],
    ['U.S.', ['country']],
    ['Lagos', ['city']],
    ['Nairobi', ['city']],
    ['Mashhad', ['city']],
    ['Danube', ['water']],
    ['Kremlin', ['seat']],
    ['Taliban', ['group']],
    ['Georgia', ['country', 'weak']],
    ['Zubarak', []],
  ])('knows %s as %j', (name, kinds) => expect(kindsOf(name)).toEqual(kinds));

  it.each(['reading', 'mobile', 'nice', 'march', 'of', 'bath', 'split'])('takes %s for a place only where something says so', (name) =>
    expect(kindsOf(name)).toContain('weak'),
  );

  it.each([
    ['Deutschland', 'de'],
    ['Allemagne', 'fr'],
    ['Alemania', 'es'],
    ['Россия', 'ru'],
    ['افغانستان', 'fa'],
    ['أفغانستان', 'ar'],
  ])('knows %s in %s', (name, lang) => expect(kindsOf(name, lang)).toContain('country'));

  it('tells the land of a demonym, and none of a people without a state', () => {
    const { demonyms } = placesFor('en');
    expect(demonyms.get('iranian')).toBe('Iran');
    expect(demonyms.get('tajiks')).toBe('Tajikistan');
    expect(demonyms.get('kurdish')).toBe('');
  });

  it('is packed in the form in which it is looked up', () => {
    const { kinds } = readGazetteer(packedPlaces);
    expect(kinds.size).toBeGreaterThan(6500);
    for (const name of kinds.keys()) expect(placeKey(name)).toBe(name);
  });

  it('has a bit of its own for each class of words', () => {
    const bits = [...Object.values(CLASS), GIVEN];
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits).not.toContain(0);
    expect(bits.length).toBeLessThanOrEqual(32);
  });
});

describe('front coding', () => {
  it.each<[readonly string[], string]>([
    [['aachen', 'aalborg', 'aba'], '0aachen2lborg1ba'],
    [[], ''],
    [['kabul', 'kabul jadid', 'کابل'], '0kabul5 jadid0کابل'],
    [['a'.repeat(50), `${'a'.repeat(50)}b`], `0${'a'.repeat(50)}Z${'a'.repeat(15)}b`],
  ])('writes %j as %j, and reads it again', (names, coded) => {
    expect(frontCoded(names)).toBe(coded);
    expect(fromFrontCoded(coded)).toEqual(names);
  });
});

describe('shortNames', () => {
  it.each([
    ['Anhui Sheng', ['Anhui']],
    ['Dagestan, Respublika', ['Dagestan']],
    ['Bristol, City of', ['Bristol']],
    ['Puducherry (Pondicherry)', ['Puducherry', 'Pondicherry']],
    ['Elgeyo/Marakwet', ['Elgeyo', 'Marakwet']],
    ['Trinidad & Tobago', ['Trinidad & Tobago', 'Trinidad and Tobago']],
    ['Aousserd (EH)', ['Aousserd']],
  ])('calls %s %j', (name, names) => expect(shortNames(name)).toEqual(names));
});
