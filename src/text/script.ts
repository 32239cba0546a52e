/** The UTF-16 units that letters of a script fill, first and last. */
export type ScriptRange = readonly [script: string, first: number, last: number];

/** Digits, spaces and most punctuation come before. */
const FIRST_LETTER = 0x41;
const NO_RANGE: ScriptRange = ['', 0x10000, 0x10000];

/** The script (ISO 15924; `Hira` for all kana) with the most letters among the first thousands of units, by these ranges in order; kana outweighs Han, which Japanese also writes. */
export function mainScript(text: string, ranges: readonly ScriptRange[] = []): string | undefined {
  const lengths = new Uint32Array(ranges.length);
  const end = Math.min(text.length, READ_AT_MOST);
  let index = 0;
  let [, first, last] = NO_RANGE;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_LETTER) continue;
    if (code < first || code > last) {
      index = ranges.findIndex((range) => code <= range[2]);
      [, first, last] = ranges[index] ?? NO_RANGE;
    }
    if (code >= first) (lengths[index] as number)++;
  }
  return most(lengths, ranges);
}

function most(lengths: Uint32Array, ranges: readonly ScriptRange[]): string | undefined {
  const counts = new Map<string, number>();
  for (const [index, [script]] of ranges.entries()) counts.set(script, (counts.get(script) ?? 0) + (lengths[index] as number));
  let main: string | undefined;
  for (const [script, count] of counts) if (count > (counts.get(main ?? '') ?? 0)) main = script;
  return main === 'Hani' && counts.get('Hira') ? 'Hira' : main;
}

/** Enough to know a language by its letters; a run of text may be a whole book. */
export const READ_AT_MOST = 4000;
