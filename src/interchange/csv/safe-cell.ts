/** Where a line begins, for one spreadsheet or another. */
const LINE = '(?<=^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029])';
/** What a spreadsheet may skip: spaces, and marks that nobody sees. */
const SKIPPED = '[ \\0\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u2069\\u3000\\ufeff]*';
/** What a formula begins with, full-width and small forms among them. */
const FORMULA = '[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b\\u2212]';

const OPEN = new RegExp(`${LINE}(?='*${SKIPPED}${FORMULA})`, 'g');
const CLOSED = new RegExp(`${LINE}'(?='*${SKIPPED}${FORMULA})`, 'g');

/** A text that no spreadsheet takes for a formula: each line that begins like one has an apostrophe before it. */
export function safeCell(text: string): string {
  return text.replace(OPEN, "'");
}

/** The text that `safeCell` was given. */
export function unsafeCell(cell: string): string {
  return cell.replace(CLOSED, '');
}
