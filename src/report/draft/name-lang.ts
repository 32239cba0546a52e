import type { Report } from '../../model.ts';

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** The language to file a name of a report under: the report's, unless it is plainly of another script than the text (`und`). */
export function nameLang(name: string, { text, source }: Report): string {
  const own = LETTER.exec(text.slice(0, 4000))?.[0];
  const letter = LETTER.exec(name)?.[0];
  if (own === undefined || letter === undefined) return source.lang;
  return LATIN.test(own) === LATIN.test(letter) ? source.lang : 'und';
}
