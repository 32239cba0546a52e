const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}'’‌-]+\.?)[ \t\u00a0\n]{1,2}[“"«(]?$/u;
const WORD_AFTER = /^[ \t\u00a0\n]{1,2}([\p{L}\p{M}\p{N}'’‌-]+)/u;
/** No word that matters is longer. */
const REACH = 40;

/** The word before a place in a text, as written and with the full stop of an abbreviation; empty where something else stands there. */
export function wordBefore(text: string, start: number): string {
  return WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
}

/** The word after a place in a text, as written; empty where something else stands there. */
export function wordAfter(text: string, end: number): string {
  return WORD_AFTER.exec(text.slice(end, end + REACH))?.[1] ?? '';
}
