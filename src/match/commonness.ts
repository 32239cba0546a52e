import { JOINED, letterClass } from '../text/letter-class.ts';
import { once } from '../text/once.ts';
import { GROUP, groupHash, roll } from './sieve.ts';

/**
 * How rare each letter is behind another in English text, as the power of two that it is one in, in hexadecimal: a line for a space, then
 * for a to z, in it a figure for each of the same.
 */
const PAIRS =
  'f35555564487555458543674a69 4b65497695a645295c333667a59 537992bdc58c3893cf46739af4e 53b6b2cd34d55c92a95845fde7d 15bb63a8b49b7984bb56b68af7e ' +
  '2486457797ba55476934596667a 24bbb44cd3fd5dc3bf3855fbf9f 14bda3c734fe5a64bf4685cbe8c 33bba1bbd3fb9994cf7957ebf7f 55744465c9c7442479533a6c9d8 ' +
  '5399b2abb699ba826a95b2ab9ca 25a9a2aa53da6945bc7485b8d7e 33a9436ab3f738a48d866688f3c 2369a29bd4ed85834e95a5ece5c 25a43473a5a77974aab5378bb6b ' +
  '3777684796a654356d354354989 43a9839a64eb38b34f3545ebc7f 58abbda889dd7dccd99990baacc 2496528793e776638d545679e5b 1496a39b44e677846aa435b8f8e ' +
  '24b8c3ad24fd69a3af5566c7f6b 45656585a5c835395e333c9d997 44fbb1fad2eb7c64cf87b9cdf8d 32bc83af23fa8c54cf66bbfaeae 2473a4ae73bb9aa72a9a376c58b ' +
  '1587949bb6da77837f8569c9dbb 4499728b53c966728ba784bac65';

/** How often letters stand in texts of other scripts, in thousandths. */
const FREQUENCIES = [
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
  'northern north norte nord western west oeste ouest the he she then there they mission television soldiers soldats soldados troops troupes tropas ' +
  'with without from that this these those have has been were would about other more when what will only some time them than into could ' +
  'most also after first over many your year years between under while part parts party where such through being because before both ' +
  'against during another popular people place city state states county province district region area land world great little house home ' +
  'long last good hand hands work right left side high line well said made make come came like know think take back even here much never ' +
  'every still down upon shall should must again always language pattern match matter point company group member members council ' +
  'old new white black red green young king lord general prince princess battle front three four five seven eight happy large small voice ' +
  'hold turn turned will peace cross village villages most once almost russia russian english french german believe please pleased several ' +
  'saint peter andrew mary king queen river mount mountain valley island islands bay lake hill hills park point rock spring springs creek ' +
  'central middle southern eastern upper lower town centre center municipality commune parish territory prefecture department division';

/** What is never quite absent: other languages, foreign names. */
const MOST = 12;
/** How rare a group is that common words have. */
const COMMON = 9;
/** A space behind a letter of another script. */
const SPACE = 2.6;
const SIZE = JOINED * JOINED;

/** For each of `SCRIPTS` how rare a letter is behind another, by their classes: the power of two that it is one in. */
export const rarities = once((): Float32Array => {
  const all = new Float32Array(SCRIPTS * SIZE).fill(MOST);
  for (const [before, row] of PAIRS.split(' ').entries()) {
    for (const [letter, digit] of [...row].entries()) all[before * JOINED + letter] = Number.parseInt(digit, 16);
  }
  for (const [script, line] of FREQUENCIES.entries()) {
    const table = all.subarray((script + 1) * SIZE);
    for (let before = 0; before < JOINED; before++) table[before * JOINED] = SPACE;
    for (const each of line.split(' ')) {
      const letter = letterClass(each.charCodeAt(0)) % JOINED;
      const rarity = -Math.log2(Number(each.slice(1)) / 1000);
      for (let at = letter; at < SIZE; at += JOINED) table[at] = Math.min(table[at] as number, rarity);
    }
  }
  return all;
});

/** The scripts that `rarities` knows. */
export const SCRIPTS = 1 + FREQUENCIES.length;

/** The groups of the common words: a bit for a part of their hash. */
const common = once((): Uint32Array => {
  const known = new Uint32Array(2 ** 13);
  for (const word of WORDS.split(' ')) {
    let group = 0;
    for (const [at, letter] of [...word, ' '].entries()) {
      group = roll(group, letterClass(letter.charCodeAt(0)) % JOINED);
      const slot = slotOf(group);
      if (at + 2 >= GROUP) known[slot >>> 5] = (known[slot >>> 5] as number) | (1 << slot);
    }
  }
  return known;
});

function slotOf(group: number): number {
  return groupHash(group) >>> 14;
}

/** How rare a group is that would be of this rarity by its letters: less where common words have it. */
export function rarityOf(group: number, rarity: number): number {
  const slot = slotOf(group);
  return (((common()[slot >>> 5] as number) >>> slot) & 1) === 1 ? Math.min(rarity, COMMON) : rarity;
}
