const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];

/** Whether a skipped unit is no part of the letter before it: format controls and the Arabic tatweel, not accents and points. */
export function isInvisible(code: number): boolean {
  return code >= 0x00ad && RANGES.some(([first, last]) => code >= first && code <= last);
}
