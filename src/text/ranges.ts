/** UTF-16 units, the first and the last of several. */
export type Range = readonly [first: number, last: number];

/** Reads ranges written as hexadecimal units with spaces between: `ad 300-36f`. */
export function rangesOf(written: string): readonly Range[] {
  return [...written.matchAll(/(\w+)-?(\w*)/g)].map(([, first = '', last]) => [hex(first), hex(last || first)]);
}

/** Whether a unit is in one of these ranges. */
export function within(ranges: readonly Range[], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** The number that hexadecimal digits write. */
export function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}
