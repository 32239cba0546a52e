/** What a source says of itself is no longer than this: an address may have as many letters. */
export const LONGEST = 2000;

/** A value of metadata on one line, each stretch of white space one space, and cut: safe for any pattern, however a page has it. */
export function foldLine(raw: string): string {
  return raw.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
