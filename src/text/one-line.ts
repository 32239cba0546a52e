/** Controls, and signs that only steer direction or breaking; not the joiners, which Persian is written with. */
const UNSEEN = /(?![\t-\r])[\p{Cc}\xAD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** A text on one line, one space between the words, and nothing in it that no one sees. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** Words of a page as they would be listed as a name: without all that `isInvisible` names but the joiners. */
export function asName(words: string): string {
  return oneLine(words.replace(/[\u034F\u180B-\u180D\u0640]/g, ''));
}
