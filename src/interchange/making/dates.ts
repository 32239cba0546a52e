import type { Translate } from '../../i18n.ts';
import type { DateValue } from '../../model.ts';
import { EdtfError, readEdtf } from '../../time/edtf.ts';

/** What is said of a report whose file gives no date, unless the one who reads it knows more (`undatedBy`). */
export const UNDATED: DateValue = { edtf: '20XX', basis: 'estimated', reason: 'The file does not say when this was written.' };

/** The same in the reader's language, for a file that is there on a day (`2021-07-10`): it was written by then. */
export function undatedBy(day: string, translate: Translate): DateValue {
  return { edtf: `../${day}`, basis: 'estimated', reason: translate('pack_undated') };
}

/** The date that a foreign value gives, the clock left off; undefined where it is none. */
export function edtfOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9999) return edtfOf(String(value).padStart(4, '0'));
  if (typeof value !== 'string' || value.length > 80) return undefined;
  const text = value.trim();
  const day = /^(-?\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}/.exec(text)?.[1] ?? text;
  return isEdtf(day) ? day : undefined;
}

/** Whether it is a date of the subset that is read. */
export function isEdtf(text: string): boolean {
  try {
    readEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}
