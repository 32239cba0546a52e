import { foldString } from '../../src/text/fold.ts';

const MOST_LETTERS = 48;

/** An id for a report that is made of a text: words of its title and a number from the text, so that the same text has the same. */
export function reportId(title: string, text: string): string {
  const words = foldString(title).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) if (slug.length + word.length < MOST_LETTERS) slug += `${word}-`;
  return `${slug || 'report-'}${hash(text).toString(36)}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
