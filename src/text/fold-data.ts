/** UTF-16 units: one, or the first and last of several. */
export type Range = number | readonly [first: number, last: number];

/** Units that reading and searching pass over. Vowel signs of Indic and South-East Asian scripts are letters and not among them. */
export const SKIPPED_RANGES: readonly Range[] = [
  0x00ad, // soft hyphen
  [0x0300, 0x036f], // accents typed apart
  [0x0483, 0x0489], // Cyrillic titlo and the like
  [0x0591, 0x05bd], // Hebrew points
  0x05bf,
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  0x05c7,
  [0x0610, 0x061a], // Arabic signs
  0x061c, // Arabic letter mark
  0x0640, // tatweel
  [0x064b, 0x065f], // harakat
  0x0670, // superscript alef
  0x0674, // high hamza
  [0x06d6, 0x06dc], // Koranic marks
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  0x0711, // Syriac points
  [0x0730, 0x074a],
  0x093c, // nukta, dot of Indic scripts
  0x09bc,
  0x0a3c,
  0x0abc,
  0x0b3c,
  0x0cbc,
  [0x180b, 0x180e], // Mongolian selectors
  [0x1ab0, 0x1aff], // more accents
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f], // zero-width space, ZWNJ, ZWJ, direction marks
  [0x202a, 0x202e], // bidi embeddings
  [0x2060, 0x206f], // word joiner, bidi isolates
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfe20, 0xfe2f],
  0xfeff, // byte order mark
];

/** Hyphens, short dashes, apostrophes and the middle dots between the parts of a foreign name; white space is known by `\s`. */
export const SOFT_RANGES: readonly Range[] = [
  0x00b4, // acute accent as apostrophe
  0x00b7, // middle dot
  [0x02b9, 0x02bf], // modifier primes, apostrophes, half rings (ʻ ʼ ʾ ʿ)
  0x02c8,
  0x02ee,
  0x055a, // Armenian apostrophe
  0x058a, // Armenian hyphen
  0x05be, // maqaf
  [0x05f3, 0x05f4], // geresh, gershayim
  [0x0f0b, 0x0f0c], // tsheg
  0x1806,
  [0x2010, 0x2013], // hyphens, en dash; the longer dashes end a name
  [0x2018, 0x2019], // curly apostrophes
  0x201b,
  0x2027,
  0x2032, // prime
  0x2035,
  0x2212, // minus
  0x30a0, // katakana double hyphen
  0x30fb, // katakana middle dot
  [0xa78b, 0xa78c], // saltillo
  0xfe58,
  0xfe63,
  0xff07,
  0xff0d,
  0xff65,
];

/** Letters that no decomposition makes alike: first the letter they count as, then the lower-case letters that do. */
export const LIKE_LETTERS =
  'aæ bɓ dđðɗ eəɛǝ hħ iı kĸƙ lł nŋ oøœ sßſ tþŧ yƴ гґ σς ' +
  'اٱ یىيېۍےێۑؠ کكڪ گګ هةہھۃە نں وۆ رڕ لڵ ंँ ' +
  // Voicing marks of half-width kana.
  '\u3099\uff9e \u309a\uff9f';
