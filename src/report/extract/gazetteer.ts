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
};

/** The bit of a kind. */
export function kindBit(kind: PlaceKind): number {
  return 1 << PLACE_KINDS.indexOf(kind);
}

/** Reads `data/gazetteer/places.txt`. Names of countries in a Latin-script language other than the text's are left out: Island is a word. */
export function readGazetteer(packed: string, lang = 'en'): Gazetteer {
  const kinds = new Map<string, number>();
  const longest = new Map<string, number>();
  const demonyms = new Map<string, string>();
  for (const line of packed.split('\n')) {
    const [kind = '', names = ''] = line.split('\t');
    const [plain = '', of] = kind.split(' ');
    if (kind === 'demonym') readDemonyms(names, demonyms);
    else if (!of || of === lang || !/^[\p{Script=Latin} |]*$/u.test(names)) {
      for (const name of names.split('|')) if (name) addName(name, kindBit(plain as PlaceKind), kinds, longest);
    }
  }
  return { kinds, longest, demonyms };
}

function addName(name: string, bit: number, kinds: Map<string, number>, longest: Map<string, number>): void {
  kinds.set(name, (kinds.get(name) ?? 0) | bit);
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const words = space < 0 ? 1 : name.split(' ').length;
  if (words > (longest.get(first) ?? 0)) longest.set(first, words);
}

function readDemonyms(lands: string, demonyms: Map<string, string>): void {
  for (const each of lands.split('|')) {
    const [land = '', words = ''] = each.split(':');
    for (const word of words.split(' ')) demonyms.set(word.toLowerCase().replace('-', ' ').replace("'", ''), land);
  }
}
