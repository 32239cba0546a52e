import type { AffixList } from '../model.ts';
import { kept } from './kept.ts';

/**
 * What is written together with a name without being part of it. A mark covers the name only, so a word is tried again
 * without these at its edges. Spellings are given as folded by `fold.ts`.
 */
export type Affixes = Pick<AffixList, 'letters' | 'stem'> & {
  /** By their first letter. */
  readonly prefixes: ReadonlyMap<number, readonly Prefix[]>;
  readonly suffixes: ReadonlySet<string>;
  /** The letters that suffixes end with. */
  readonly endings: ReadonlySet<number>;
};

/** `least`: how many letters a name must have to be read behind it. */
export type Prefix = { readonly prefix: string; readonly least: number };

/** Letters below are of scripts that join nothing to a name, and most letters are: asked first, for speed. */
const FIRST_JOINED = 0x05d0;

/** The affixes to be tried on a word that begins with this folded letter, or undefined where its script has none. */
export function affixesOf(all: readonly Affixes[], unit: number): Affixes | undefined {
  if (unit < FIRST_JOINED) return undefined;
  return all.find(({ letters }) => letters.some(([first, last]) => unit >= first && unit <= last));
}

/** Files a list for quick asking; the shortest prefix is tried first, as it leaves the longest name. */
export function fileAffixes({ letters, prefixes, suffixes, stem }: AffixList): Affixes {
  const byFirst = new Map<number, Prefix[]>();
  const listed = prefixes.flatMap(([list, least]) => list.split(' ').map((prefix): Prefix => ({ prefix, least })));
  for (const each of listed.sort((a, b) => a.prefix.length - b.prefix.length))
    kept(byFirst, each.prefix.charCodeAt(0), (): Prefix[] => []).push(each);
  const all = suffixes.match(/\S+/g) ?? [];
  const endings = all.flatMap((suffix) => [suffix, suffix.normalize('NFD')]).map((suffix) => suffix.charCodeAt(suffix.length - 1));
  return { letters, prefixes: byFirst, suffixes: new Set(all), endings: new Set(endings), stem };
}
