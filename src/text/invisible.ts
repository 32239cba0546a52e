import { once } from './once.ts';
import { rangesOf, within } from './ranges.ts';

const ranges = once(() => rangesOf('ad 34f 61c 640 180b-180e 200b-200f 202a-202e 2060-206f feff'));

/** Whether a skipped unit is no part of the letter before it: format controls and the Arabic tatweel, not accents and points. */
export function isInvisible(code: number): boolean {
  return code >= 0x00ad && within(ranges(), code);
}
