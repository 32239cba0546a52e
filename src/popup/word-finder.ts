import { foldString } from '../text/fold.ts';

/**
 * Makes a search: it finds the items in whose texts, in any script, each word of the query begins a word. Letter case, accents and the like
 * do not count. A blank query finds none.
 */
export function wordFinder<T>(items: readonly T[], textsOf: (item: T) => readonly string[]): (query: string) => readonly T[] {
  const indexed = items.map((item) => {
    // A space before each, so that one look finds word beginnings only; and each in one piece, for Islamqala and Qaleh (Qal'eh).
    const searched = textsOf(item)
      .map(wordsOf)
      .flatMap((text) => [` ${text}`, ` ${text.replaceAll(' ', '')}`]);
    return { item, text: [...new Set(searched)].join('\n') };
  });
  return (query) => {
    const wanted = wordsOf(query).split(' ');
    return wanted[0] === '' ? [] : indexed.filter(({ text }) => wanted.every((word) => text.includes(` ${word}`))).map(({ item }) => item);
  };
}

function wordsOf(text: string): string {
  return foldString(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
