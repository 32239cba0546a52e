import { describe, expect, it } from 'vitest';
import { groupsOf, siteFor } from '../../../library/settings/groups.ts';
import { type Correction, keyOf } from '../../../src/corrections.ts';

const never: Correction = { kind: 'never', entity: 'moscow', form: 'Moskau' };
const always: Correction = { kind: 'always', entity: 'kabul', form: 'Kaboûl' };
const onSite: Correction = { kind: 'never-on-site', entity: 'moscow', form: 'Moscow', site: 'idaho.example' };
const notThis: Correction = {
  kind: 'not-this',
  entity: 'gone',
  form: 'Herat',
  page: 'https://www.carpets.example/old?x#y',
  quote: { exact: 'Herat', prefix: 'a fine old ', suffix: ' in red wool' },
};
const lines = [never, always, onSite, notThis].map((entry) => ({ key: keyOf(entry), entry, taken: false }));
const labels: Readonly<Record<string, string>> = { moscow: 'Moscow', kabul: 'Kabul' };
const found = (query: string) =>
  groupsOf(lines, query, (entity) => labels[entity]).flatMap((group) => group.lines.map(({ entry }) => `${group.kind} ${entry.form}`));

describe('corrections by kind', () => {
  it('go from what holds widest to what holds at one place, without empty groups', () => {
    expect(found('')).toEqual(['always Kaboûl', 'never Moskau', 'never-on-site Moscow', 'not-this Herat']);
    expect(groupsOf(lines.slice(0, 1), '', () => undefined).map(({ kind }) => kind)).toEqual(['never']);
    expect(groupsOf([], '', () => undefined)).toEqual([]);
  });

  it.each([
    ['a form, whatever its accents', 'KABOUL', ['always Kaboûl']],
    ['a label', 'moscow', ['never Moskau', 'never-on-site Moscow']],
    ['a site', 'idaho.ex', ['never-on-site Moscow']],
    ["a page's site", 'carpets', ['not-this Herat']],
    ['the words around', 'red wool', ['not-this Herat']],
    ['words over the edge of the quote', 'old herat in', ['not-this Herat']],
    ['spaces around', '  moskau ', ['never Moskau']],
    ['nothing', 'xyz', []],
    ['no letters of its own: a stretch over two fields', 'kaboul kabul', []],
  ])('are searched by %s', (_what, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('tell the site they hold on', () => {
    expect(lines.map(({ entry }) => siteFor(entry))).toEqual([undefined, undefined, 'idaho.example', 'carpets.example']);
    expect(siteFor({ ...notThis, page: 'about:srcdoc' } as Correction)).toBeUndefined();
  });
});
