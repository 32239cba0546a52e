/** Read by `rangesOf`: units that reading and searching pass over. Vowel signs of Indic and South-East Asian scripts are letters and not among them. */
export const SKIPPED_RANGES =
  'ad ' + // soft hyphen
  '300-36f ' + // accents typed apart
  '483-489 ' + // Cyrillic titlo and the like
  '591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 ' + // Hebrew points
  '610-61a ' + // Arabic signs
  '61c ' + // Arabic letter mark
  '640 ' + // tatweel
  '64b-65f ' + // harakat
  '670 ' + // superscript alef
  '674 ' + // high hamza
  '6d6-6dc 6df-6e4 6e7-6e8 6ea-6ed ' + // Koranic marks
  '711 730-74a ' + // Syriac points
  '93c 9bc a3c abc b3c cbc ' + // nukta, dot of Indic scripts
  '180b-180e ' + // Mongolian selectors
  '1ab0-1aff 1dc0-1dff ' + // more accents
  '200b-200f ' + // zero-width space, ZWNJ, ZWJ, direction marks
  '202a-202e ' + // bidi embeddings
  '2060-206f 20d0-20ff ' + // word joiner, bidi isolates
  'fe00-fe0f fe20-fe2f ' + // variation selectors
  'feff'; // byte order mark

/** Read by `rangesOf`: hyphens, short dashes, apostrophes and the middle dots between the parts of a foreign name; white space is known by `\s`. */
export const SOFT_RANGES =
  'b4 ' + // acute accent as apostrophe
  'b7 ' + // middle dot
  '2b9-2bf 2c8 2ee ' + // modifier primes, apostrophes, half rings (ʻ ʼ ʾ ʿ)
  '55a ' + // Armenian apostrophe
  '58a ' + // Armenian hyphen
  '5be ' + // maqaf
  '5f3-5f4 ' + // geresh, gershayim
  'f0b-f0c 1806 ' + // tsheg
  '2010-2013 ' + // hyphens, en dash; the longer dashes end a name
  '2018-2019 201b 2027 ' + // curly apostrophes
  '2032 2035 ' + // prime
  '2212 ' + // minus
  '30a0 ' + // katakana double hyphen
  '30fb ' + // katakana middle dot
  'a78b-a78c ' + // saltillo
  'fe58 fe63 ff07 ff0d ff65'; // small, wide and half-width

/** Letters that no decomposition makes alike: first the letter they count as, then the lower-case letters that do. */
export const LIKE_LETTERS =
  'aæ bɓ dđðɗ eəɛǝ hħ iı kĸƙ lł nŋ oøœ sßſ tþŧ yƴ гґ σς ' +
  'اٱ یىيېۍےێۑؠ کكڪ گګ هةہھۃە نں وۆ رڕ لڵ ंँ ' +
  // Voicing marks of half-width kana.
  '\u3099\uff9e \u309a\uff9f';
