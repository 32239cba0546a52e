/** The source of a regular expression for any of these words, which have spaces between. */
export function anyOf(words: string): string {
  return words.replaceAll('.', '\\.').replaceAll(' ', '|');
}
