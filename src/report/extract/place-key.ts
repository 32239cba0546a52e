import { foldString } from '../../text/fold.ts';

/** The form in which a name is looked up: its folded words with one space between, dots of abbreviations left out. */
export function placeKey(name: string): string {
  return foldString(name.replaceAll('.', ''))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
