import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackNames } from '../../../../library/import/unpack-names.ts';
import { packNames } from '../../../../scripts/pack-names.mjs';
import { readGazetteer } from '../../../../src/report/extract/gazetteer.ts';

const places = readFileSync('data/gazetteer/places.txt', 'utf8');

describe('names written by what differs from the one before', () => {
  it.each(['en', 'fa', 'de'])('are those of the gazetteer, for a text in %s', (lang) => {
    expect(readGazetteer(unpackNames(packNames(places)), lang)).toEqual(readGazetteer(places, lang));
  });

  it.each([
    ['city\theraf|herat|herat city', 'city\t=AherafEtF city', 'city\theraf|herat|herat city'],
    ['city\tb|a', 'city\t=AaAb', 'city\ta|b'],
    [`city\t${'a'.repeat(30)}|${'a'.repeat(30)}b`, `city\t=A${'a'.repeat(30)}Zaaaaab`, `city\t${'a'.repeat(30)}|${'a'.repeat(30)}b`],
    ['country ru\tиран|ирак', 'country ru\t=AиракDн', 'country ru\tирак|иран'],
    ['demonym\tIran:Iranian', 'demonym\tIran:Iranian', 'demonym\tIran:Iranian'],
    ['', '', ''],
  ])('are read as they were: %s', (line, packed, read) => {
    expect(packNames(line)).toBe(packed);
    expect(unpackNames(packed)).toBe(read);
  });

  it('take less room', () => expect(packNames(places).length).toBeLessThan(places.length * 0.8));
});
