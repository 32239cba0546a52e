import { EdtfError, readEdtf } from '../../time/edtf.ts';
import { ALL_UNSEEN } from '../schema.ts';
import type { Fault } from './edit.ts';

/** A line that a person typed or marked, as a report may hold it: marks that nobody sees gone, one space between words. */
export function cleanLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(ALL_UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** What is wrong with a clean line that must say something in `max` code units at most; undefined where nothing is. */
export function lineFault(line: string, max: number): Fault | undefined {
  if (line === '') return 'review_fault_empty';
  return line.length > max ? 'review_fault_long' : undefined;
}

const ONE = String.raw`-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?`;
const LOOKS_LIKE_A_DATE = new RegExp(`^${ONE}$`);

/** What is wrong with a text that should be a date in EDTF; undefined where nothing is. */
export function dateFault(text: string): Fault | undefined {
  if (reads(text)) return undefined;
  const ends = text.split('/').filter((end) => end !== '' && end !== '..');
  if (ends.length === 2 && ends.every(reads)) return 'review_fault_date_order';
  return ends.length > 0 && ends.length <= 2 && ends.every((end) => LOOKS_LIKE_A_DATE.test(end))
    ? 'review_fault_date_none'
    : 'review_fault_date';
}

function reads(text: string): boolean {
  try {
    readEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}
