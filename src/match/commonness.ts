import { JOINED, letterClass } from '../text/letter-class.ts';
import { GROUP, roll } from './sieve.ts';

/** How often letters stand in texts of a script, in thousandths; the rest are spaces, or too rare to matter. */
const FREQUENCIES = [
  'a66 b12 c23 d35 e103 f18 g17 h49 i56 j2 k7 l33 m20 n56 o62 p16 q1 r49 s52 t74 u23 v9 w19 x2 y16 z1',
  'о93 е72 а68 и62 н57 т53 с46 р40 в38 л37 к30 м27 д25 п24 у22 я17 ы16 ь15 г14 з14 б13 ч12 й10 х8 ж8 ш6 ю5 ц4 щ3 э3 ф2',
  'ا120 ی85 ر60 ن60 د55 ه55 م50 و60 ت45 ب35 س33 ل45 ش22 ک30 ز17 ف18 ع16 گ10 خ11 ق13 ج12 ح11 پ8 ص8 ط7 چ4 ض4 غ3 ث3 ذ3 ظ2 ژ1',
] as const;

/** Words that stand in every newspaper, in the languages most pages are in: what names have of them tells of nothing. */
const WORDS =
  'government governments gobierno governo gouvernement govern regierung president presidential presidente président prezydent press pressed ' +
  'express expression impress depress presse prensa force forces forced forças fuerzas office officer officers official officials officially ' +
  'political politics política politique military militia militar militaire army ejército exército exercise exercice national nationale nacional ' +
  'minister ministry ministro ministre people popular populaire population resistance résistance conference conférence front border borders ' +
  'frontier frontera fronteira frontière spokesman spokesperson portavoz porte-parole delegation délégation delegación representative ' +
  'northern north norte nord western west oeste ouest the he she then there they mission television soldiers soldats soldados troops troupes tropas';

const common = new Set<number>();

/** What is never quite absent: other languages, foreign names. */
const LEAST = 0.001;
const SPACE = 0.17;
/** How common a row is that common words have. */
const COMMON = 1e-3;

const tables = FREQUENCIES.map((line) => {
  const table = new Array<number>(JOINED).fill(LEAST);
  table[0] = SPACE;
  for (const each of line.split(' ')) {
    const letter = letterClass(each.charCodeAt(0)) % JOINED;
    table[letter] = (table[letter] ?? 0) + Number(each.slice(1)) / 1000;
  }
  return table;
});

for (const word of WORDS.split(' ')) {
  const classes = [0, ...[...word].map((letter) => letterClass(letter.charCodeAt(0)) % JOINED), 0];
  for (let end = GROUP; end <= classes.length; end++) common.add(classes.slice(end - GROUP, end).reduce(roll, 0));
}

/** How common a row of letter classes is, about: the part of all places where it stands, in the script that has it most; -1 stands for any. */
export function commonness(classes: readonly number[]): number {
  const chance = Math.max(...tables.map((table) => classes.reduce((product, letter) => product * (table[letter] ?? 1), 1)));
  return common.has(classes.reduce(roll, 0)) ? Math.max(chance, COMMON) : chance;
}
