/** Tried where a name begins and where it ends; no word that matters is longer, and a page may have one of a million letters. */
const WORD_BEFORE = /(?<=(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}'’\u200c-]{1,40}\.?)[ \t\u00a0\n]{1,2}[“"«(]?)/uy;
const WORD_AFTER = /[ \t\u00a0\n]{1,2}([\p{L}\p{M}\p{N}'’\u200c-]{1,40})/uy;

/** The word before a place in a text, as written and with the full stop of an abbreviation; empty where something else stands there. */
export function wordBefore(text: string, start: number): string {
  WORD_BEFORE.lastIndex = start;
  return WORD_BEFORE.exec(text)?.[1] ?? '';
}

/** The word after a place in a text, as written; empty where something else stands there. */
export function wordAfter(text: string, end: number): string {
  WORD_AFTER.lastIndex = end;
  return WORD_AFTER.exec(text)?.[1] ?? '';
}
