import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../src/report/extract/entities.ts';
import type { Gazetteer } from '../../../../src/report/extract/gazetteer.ts';
import { placesFor } from './places-file.ts';

/** A gazetteer that counts how often it is asked. */
function counting({ kinds, longest, demonyms, ...rest }: Gazetteer) {
  const counts = { asked: 0 };
  const counted = <V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
    new Proxy(map, {
      get(target, name) {
        const value = Reflect.get(target, name, target) as unknown;
        if (typeof value !== 'function') return value;
        counts.asked++;
        return value.bind(target);
      },
    });
  return { counts, gazetteer: { kinds: counted(kinds), longest: counted(longest), demonyms: counted(demonyms), ...rest } };
}

const asked = (text: string) => {
  const { counts, gazetteer } = counting(placesFor('en'));
  entitiesIn(text, { lang: 'en', gazetteer });
  return counts.asked;
};

describe('the work of finding places and groups', () => {
  const sentence = 'The Taliban took Kunduz, Faryab and the Ministry of Health in Northern Alliance country near Mazar-i-Sharif. ';

  it('grows with the text, not faster', () => {
    const [once, often] = [asked(sentence.repeat(10)), asked(sentence.repeat(400))];
    expect(once).toBeGreaterThan(100);
    expect(often).toBeLessThanOrEqual(once * 41);
  });

  it('is next to nothing where nothing is written as a name', () =>
    expect(asked('nobody said a word of it all day. '.repeat(100))).toBe(0));

  it.each([
    ['names without an end', 'Kabul Herat Balkh Farah '.repeat(400)],
    ['capitals without an end', 'KABUL HERAT BALKH FARAHS '.repeat(400)],
    ['titles without an end', 'President The May '.repeat(500)],
    ['hyphens without an end', 'Kabul-Herat-'.repeat(800)],
  ])('stays bounded in %s', (_, text) => expect(asked(text)).toBeLessThan(text.length * 40));
});
