import { once } from './once.ts';

/**
 * What is written together with a name without being part of it. A mark covers the name only, so a word is tried again
 * without these at its edges. Spellings are given as folded by `fold.ts`.
 */
export type Affixes = {
  /** By their first letter. */
  readonly prefixes: ReadonlyMap<number, readonly Prefix[]>;
  readonly suffixes: ReadonlySet<string>;
  /** The letters that suffixes end with. */
  readonly endings: ReadonlySet<number>;
  /** The fewest letters a name must have to be read before a suffix. */
  readonly stem: number;
};

/** `least`: how many letters must be left for a name behind it. */
export type Prefix = { readonly prefix: string; readonly least: number };

/** Affixes as listed below, with spaces between; `least` letters must be left behind a prefix. */
type AffixList = {
  readonly prefixes: readonly (readonly [prefixes: string, least: number])[];
  readonly suffixes: string;
  readonly stem: number;
};

/**
 * Arabic conjunctions and prepositions, alone and before the article. One letter alone is weak evidence (لبنان is not ل + بنان),
 * so it asks for a longer rest. Persian, Dari, Pashto and Urdu endings; the ezafe -ی is missing on purpose: it makes adjectives.
 */
const ARABIC: AffixList = {
  prefixes: [
    ['و ف ب ل ک وب ول فل فب وک', 4],
    ['ال وال بال فال کال وبال لل ولل', 3],
  ],
  suffixes: 'ها های هایی هایش هارا یها یهای ان را و ونو ون',
  stem: 4,
};

/** Hebrew conjunction, article and prepositions, alone and in the usual orders. */
const HEBREW: AffixList = {
  prefixes: [['ו ה ב ל מ ש כ וה וב ול ומ וש וכ שה שב של שמ מה כש וכש לכש ולכש כשה ושה', 4]],
  suffixes: '',
  stem: 4,
};

/** Korean prefixes for and against, particles, and what particles may follow: plural, persons, sides, and the copula. */
const KOREAN: AffixList = {
  prefixes: [['친 반 비 탈 대', 2]],
  suffixes: [
    '은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 로 으로 로서 으로서 로써 으로써 로부터 으로부터 와 과 랑 이랑 하고 도 만 만이 만의 까지 까지도',
    '부터 마저 조차 처럼 같이 보다 나 이나 든 이든 라도 이라도 라는 이라는 라고 이라고 라며 이라며 란 이란 인 임 일 다 이다 였다 이었다 이며 며 이자 이고 고',
    '에는 에도 에만 에서는 에서도 에서의 에의 에서만 에까지 에게는 로는 으로는 로의 으로의 로도 으로도 로부터의 으로부터의 와의 과의 와는 과는 까지의 부터의 만은 만을',
    '들 들은 들이 들을 들의 들에 들에게 들과 들도 측 측은 측이 측을 측의 측에 측과 측도 행 발 산 계',
  ].join(' '),
  stem: 2,
};

/** Filed on first use: most pages have none of these scripts. */
const arabic = once(() => filed(ARABIC));
const hebrew = once(() => filed(HEBREW));
const korean = once(() => filed(KOREAN));

/** The affixes to be tried on a word that begins with this folded letter, or undefined where the script has none. */
export function affixesOf(unit: number): Affixes | undefined {
  if (unit < 0x05d0) return undefined;
  if (unit >= 0x0620 && unit <= 0x06ff) return arabic();
  if (unit <= 0x05ea) return hebrew();
  if ((unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff)) return korean();
  return undefined;
}

/** Files lists, written with spaces between, for quick asking; the shortest prefix is tried first, as it leaves the longest name. */
function filed({ prefixes, suffixes, stem }: AffixList): Affixes {
  const byFirst = new Map<number, Prefix[]>();
  for (const [list, least] of prefixes) {
    for (const prefix of list.split(' ')) {
      const first = prefix.charCodeAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { prefix, least }]);
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => a.prefix.length - b.prefix.length);
  const endings = suffixes === '' ? [] : suffixes.split(' ');
  return {
    prefixes: byFirst,
    suffixes: new Set(endings),
    endings: new Set(endings.flatMap((ending) => [ending, ending.normalize('NFD')]).map((ending) => ending.charCodeAt(ending.length - 1))),
    stem,
  };
}
