import { EdtfError, readEdtf } from '../time/edtf.ts';
import { line } from './schema.ts';
import { type Reader, record, ShapeError, text } from './shape.ts';

/** Where a pack comes from, as it says itself. */
export type Provenance = {
  /** Who made it. */
  readonly maker?: string;
  /** What others may do with it, in words or as an address. */
  readonly licence?: string;
  /** The day it was made: `2021-07-10`. */
  readonly made?: string;
};

const day: Reader<string> = (value, place) => {
  const date = text(10)(value, place);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDate(date)) throw new ShapeError(`${place} must be a day such as 2021-07-10.`);
  return date;
};

/** The readers of its fields, in the order in which they count for a checksum. */
export const PROVENANCE = { maker: line, licence: line, made: day } as const;

/** Reads where a pack comes from. Throws `ShapeError`. */
export const readProvenance: Reader<Provenance> = record<Provenance>(PROVENANCE, 'maker', 'licence', 'made');

function isDate(date: string): boolean {
  try {
    return readEdtf(date).start !== null;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}
