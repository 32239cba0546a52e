/** The scripts told apart here (ISO 15924; `Hira` for all kana), by the units of the BMP they fill; symbols and digits belong to none. */
const RANGES = [
  ...(
    'Latn 41-5a Latn 61-7a Latn c0-24f Grek 370-3ff Cyrl 400-52f Armn 531-58f Hebr 5d0-5ea Arab 620-6ff Deva 900-97f ' +
    'Beng 980-9ff Guru a00-a7f Gujr a80-aff Taml b80-bff Telu c00-c7f Knda c80-cff Mlym d00-d7f Sinh d80-dff Thai e00-e7f ' +
    'Laoo e80-eff Mymr 1000-109f Geor 10a0-10ff Hang 1100-11ff Ethi 1200-137f Khmr 1780-17ff Latn 1e00-1eff Grek 1f00-1fff ' +
    'Hira 3041-30ff Hani 3400-9fff Hang ac00-d7a3'
  ).matchAll(/(\w+) (\w+)-(\w+)/g),
].map(([, script = '', first = '', last = '']) => [script, Number.parseInt(first, 16), Number.parseInt(last, 16)] as const);

/** Digits, spaces and most punctuation come before. */
const FIRST_LETTER = 0x41;
const NO_RANGE: (typeof RANGES)[number] = ['', 0x10000, 0x10000];

/** The script with the most letters among the first thousands of units; kana outweighs Han, which Japanese also writes. */
export function mainScript(text: string): string | undefined {
  const lengths = new Uint32Array(RANGES.length);
  const end = Math.min(text.length, READ_AT_MOST);
  let index = 0;
  let [, first, last] = NO_RANGE;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_LETTER) continue;
    if (code < first || code > last) {
      index = RANGES.findIndex((range) => code <= range[2]);
      [, first, last] = RANGES[index] ?? NO_RANGE;
    }
    if (code >= first) (lengths[index] as number)++;
  }
  return most(lengths);
}

function most(lengths: Uint32Array): string | undefined {
  const counts = new Map<string, number>();
  for (const [index, [script]] of RANGES.entries()) counts.set(script, (counts.get(script) ?? 0) + (lengths[index] as number));
  let main: string | undefined;
  for (const [script, count] of counts) if (count > (counts.get(main ?? '') ?? 0)) main = script;
  return main === 'Hani' && counts.get('Hira') !== 0 ? 'Hira' : main;
}

/** Enough to know a language by its letters; a run of text may be a whole book. */
export const READ_AT_MOST = 4000;
