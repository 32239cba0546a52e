import type { AffixList } from '../model.ts';

/**
 * Arabic conjunctions and prepositions, alone and before the article. One letter alone is weak evidence (لبنان is not ل + بنان),
 * so it asks for a longer rest. Persian, Dari, Pashto and Urdu endings; the ezafe -ی is missing on purpose: it makes adjectives.
 */
const ARABIC: AffixList = {
  letters: [[0x0620, 0x06ff]],
  prefixes: [
    ['و ف ب ل ک وب ول فل فب وک اف افب', 4],
    ['ال وال بال فال کال وبال لل ولل', 3],
  ],
  suffixes: 'ها های هایی هایش هارا یها یهای ان را و ونو ون',
  stem: 4,
};

/** Hebrew conjunction, article and prepositions, alone and in the usual orders. */
const HEBREW: AffixList = {
  letters: [[0x05d0, 0x05ea]],
  prefixes: [['ו ה ב ל מ ש כ וה וב ול ומ וש וכ שה שב של שמ מה כש וכש לכש ולכש כשה ושה', 4]],
  suffixes: '',
  stem: 4,
};

/** Korean prefixes for and against, particles, and what particles may follow: plural, persons, sides, and the copula. */
const KOREAN: AffixList = {
  letters: [
    [0xac00, 0xd7a3],
    [0x1100, 0x11ff],
  ],
  prefixes: [['친 반 비 탈 대', 2]],
  suffixes: [
    '은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 로 으로 로서 으로서 로써 으로써 로부터 으로부터 와 과 랑 이랑 하고 도 만 만이 만의 까지 까지도',
    '부터 마저 조차 처럼 같이 보다 나 이나 든 이든 라도 이라도 라는 이라는 라고 이라고 라며 이라며 란 이란 인 임 일 다 이다 였다 이었다 이며 며 이자 이고 고',
    '에는 에도 에만 에서는 에서도 에서의 에의 에서만 에까지 에게는 로는 으로는 로의 으로의 로도 으로도 로부터의 으로부터의 와의 과의 와는 과는 까지의 부터의 만은 만을',
    '들 들은 들이 들을 들의 들에 들에게 들과 들도 측 측은 측이 측을 측의 측에 측과 측도 행 발 산 계',
  ].join(' '),
  stem: 2,
};

/** What words are written together with, for all reports alike; it travels with the table of names, as most pages need none of it. */
export const AFFIXES: readonly AffixList[] = [ARABIC, HEBREW, KOREAN];
