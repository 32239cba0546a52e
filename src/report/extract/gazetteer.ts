import type { Name } from '../../model.ts';
import { fromFrontCoded } from './front-coded.ts';
import { type KnownEntity, readKnown } from './known-entity.ts';
import { placeKey } from './place-key.ts';

/** What a name is known to be. `weak`: also a word or a person's name, so something beside it must say that it is a place. `group`: no place. */
export const PLACE_KINDS = ['country', 'region', 'water', 'city', 'state', 'seat', 'weak', 'group'] as const;
type PlaceKind = (typeof PLACE_KINDS)[number];

/** The names of the world, ready to be asked. */
export type Gazetteer = {
  /** Bits by name in the form of `placeKey`: bit n is kind n of `PLACE_KINDS`. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The most words of a name that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
  /** The land that an adjective or a people belongs to, by folded word; empty for a people without a state of its name. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** The adjectives and peoples of a land as they are written, by the land's `placeKey`; `~` before one that says something else as often. */
  readonly peoples: ReadonlyMap<string, readonly string[]>;
  /** Names of things that have the name of a land in theirs, in the form of `placeKey`. */
  readonly things: readonly string[];
  /** Of whom more is known, by each of their names in the form of `placeKey`. */
  readonly known: ReadonlyMap<string, KnownEntity>;
};

/** The texts of the files that the names of the world are kept in. */
export type GazetteerFiles = {
  /** `data/gazetteer/places.txt`. */
  readonly places: string;
  /** `data/gazetteer/other-languages.txt`: for texts in other languages than English, and to know what is found by its names in them. */
  readonly otherLanguages?: string;
};

/** The long lists are. */
const FRONT_CODED = /^0[^|]*$/;

/** The bit of a kind. */
export function kindBit(kind: PlaceKind): number {
  return 1 << PLACE_KINDS.indexOf(kind);
}

/** Reads the names of the world for texts of a language. Names in another Latin-script language than that are no names: Island is a word. */
export function readGazetteer({ places, otherLanguages = '' }: GazetteerFiles, lang = 'en'): Gazetteer {
  const made = { kinds: new Map<string, number>(), longest: new Map<string, number>(), known: new Map<string, KnownEntity>() };
  const demonyms = new Map<string, string>();
  const peoples = new Map<string, readonly string[]>();
  const things: string[] = [];
  const others = readOthers(otherLanguages);
  for (const line of places.split('\n')) {
    const [kind = '', names = ''] = line.split('\t');
    const [plain = '', as] = kind.split(' ');
    if (kind === 'demonym') readDemonyms(names, demonyms, peoples);
    else if (kind === 'thing') things.push(...names.split('|'));
    else if (as) for (const item of names.split('|')) addKnown(readKnown(item, as), plain as PlaceKind, others, lang, made);
    else
      for (const name of FRONT_CODED.test(names) ? fromFrontCoded(names) : names.split('|'))
        addName(name, kindBit(plain as PlaceKind), made);
  }
  for (const name of [...others.values()].flat()) {
    if (isReadIn(name, lang)) addName(placeKey(name.text), kindBit('country'), made);
  }
  return { ...made, demonyms, peoples, things };
}

type Made = { readonly kinds: Map<string, number>; readonly longest: Map<string, number>; readonly known: Map<string, KnownEntity> };

function addKnown(entity: KnownEntity, kind: PlaceKind, others: Map<string, readonly Name[]>, lang: string, made: Made): void {
  const whole = { ...entity, others: others.get(entity.id) ?? [] };
  others.delete(entity.id);
  const spellings = [...entity.names, ...whole.others.filter((name) => isReadIn(name, lang))];
  for (const { text } of spellings) {
    const key = placeKey(text);
    addName(key, kindBit(kind), made);
    made.known.set(key, whole);
  }
}

function isReadIn({ text, lang }: Name, asked: string): boolean {
  return lang === asked.toLowerCase().replace(/-.*/, '') || !/^[\p{Script=Latin}\P{L}]*$/u.test(text);
}

/** A language a line: its names of lands, each as `id=name/name`. */
function readOthers(packed: string): Map<string, readonly Name[]> {
  const others = new Map<string, readonly Name[]>();
  for (const line of packed.split('\n')) {
    const [lang = '', items = ''] = line.split('\t');
    for (const item of items ? items.split('|') : []) {
      const [id = '', names = ''] = item.split('=');
      others.set(id, [...(others.get(id) ?? []), ...names.split('/').map((text) => ({ text, lang }))]);
    }
  }
  return others;
}

function addName(name: string, bit: number, { kinds, longest }: Made): void {
  kinds.set(name, (kinds.get(name) ?? 0) | bit);
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const words = space < 0 ? 1 : name.split(' ').length;
  if (words > (longest.get(first) ?? 0)) longest.set(first, words);
}

function readDemonyms(lands: string, demonyms: Map<string, string>, peoples: Map<string, readonly string[]>): void {
  for (const each of lands.split('|')) {
    const [land = '', words = ''] = each.split(':');
    for (const word of words.split(' ')) demonyms.set(word.toLowerCase().replace(/^~/, '').replace('-', ' ').replace("'", ''), land);
    if (land) peoples.set(placeKey(land), [...(peoples.get(placeKey(land)) ?? []), ...words.split(' ')]);
  }
}
