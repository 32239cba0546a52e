import type { Report } from '../../model.ts';

/** Letters that look alike, of several alphabets in one text. */
export function isMixed(text: string): boolean {
  return [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(text)).length > 1;
}

/** What a report shows beside its text and its names in which one word is of several alphabets: a line may well have words of two. */
export function mixedIn({ title, source, entities, events }: Report): readonly string[] {
  const { author = '', publisher = '', dateline = '' } = source;
  const shown = [title, publisher, author, dateline, ...entities.flatMap(labelsOnly), ...events.map(({ label }) => label)];
  return [...new Set(shown)].filter((text) => isMixed(text) && text.split(/[^\p{L}\p{M}]+/u).some(isMixed));
}

/** Those that are no names too, which are looked at as names. */
function labelsOnly({ labels, names }: Report['entities'][number]): readonly string[] {
  return Object.values(labels).filter((label) => !names.some(({ text }) => text === label));
}
