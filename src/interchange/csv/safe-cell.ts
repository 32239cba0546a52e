/** Where a line begins, for one spreadsheet or another. */
const LINE = '(?<=^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029])';
/** What a spreadsheet may skip: spaces, marks that nobody sees, and controls other than those that end a line. */
const SKIPPED = '[\\p{Zs}\\p{Cf}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f]*';
/** What a formula begins with, full-width and small forms among them. */
const FORMULA = '[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b\\u2212]';

const OPEN = new RegExp(`${LINE}(?='*${SKIPPED}${FORMULA})`, 'gu');
const CLOSED = new RegExp(`${LINE}'(?='*${SKIPPED}${FORMULA})`, 'gu');

/** A text that no spreadsheet takes for a formula: each line that begins like one has an apostrophe before it. */
export function safeCell(text: string): string {
  return text.replace(OPEN, "'");
}

/** The text that `safeCell` was given. */
export function unsafeCell(cell: string): string {
  return cell.replace(CLOSED, '');
}
