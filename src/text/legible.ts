import type { Report, TextSpan } from '../model.ts';

/**
 * The words of a stretch of a report as they are shown, unit for unit: controls, and marks that turn the words after them, stand as a sign.
 * Marks of direction that only weigh as a letter does (U+061C, U+200E, U+200F) stay: Persian and Hebrew are written with them.
 */
export function wordsOf({ text }: Pick<Report, 'text'>, { start, end }: TextSpan): string {
  return text.slice(start, end).replace(/(?![\t-\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** The same of a whole text. */
export function legible(text: string): string {
  return wordsOf({ text }, { start: 0, end: text.length });
}
