import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamesFile } from '../default-pack/gazetteer.ts';
import { shortNames } from './short-names.ts';

/** Languages other than English in which lands, and what the default report names, are known by name. */
const LANGUAGES = ['fa', 'ar', 'ru', 'de', 'fr', 'es'];
/** Names in them that are words besides, or are written like others. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = { es: ['irán'], ar: ['مالي', 'كابل'], ru: ['сар'] };

type Names = ReadonlyMap<string, readonly string[]>;

/** A line a language, with the names of lands and of `known` in it, each as `id=name/name`. */
export function otherLanguages(lands: readonly { readonly code: string; readonly id: string }[], known: (lang: string) => Names): string {
  const line = (lang: string) => {
    const display = new Intl.DisplayNames([lang], { type: 'region' });
    const names = new Map<string, readonly string[]>();
    for (const { code, id } of lands) names.set(id, shortNames(display.of(code) ?? ''));
    for (const [id, more] of known(lang)) names.set(id, [...new Set([...(names.get(id) ?? []), ...more])]);
    const left = LEFT_OUT[lang] ?? [];
    return [...names]
      .map(([id, all]) => [id, all.filter((name) => !left.includes(name.toLowerCase()))] as const)
      .filter(([, all]) => all.length > 0)
      .map(([id, all]) => `${id}=${all.join('/')}`)
      .sort()
      .join('|');
  };
  return LANGUAGES.map((lang) => `${lang}\t${line(lang)}\n`).join('');
}

/** The first two names of each entity in a language, of those that `data/names` has a file for. */
export function knownNames(root: string, ids: ReadonlySet<string>): (lang: string) => Names {
  const files = [...ids].flatMap((id) => {
    const path = join(root, `data/names/${id}.json`);
    return existsSync(path) ? [[id, JSON.parse(readFileSync(path, 'utf8')) as NamesFile] as const] : [];
  });
  return (lang) => new Map(files.flatMap(([id, { names }]) => (names[lang] ? [[id, names[lang].slice(0, 2)] as const] : [])));
}
