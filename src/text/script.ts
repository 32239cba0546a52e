/** The scripts told apart here, by the units of the BMP they fill; symbols and digits belong to none. */
const RANGES = [
  ['latin', 0x41, 0x5a],
  ['latin', 0x61, 0x7a],
  ['latin', 0xc0, 0x24f],
  ['greek', 0x370, 0x3ff],
  ['cyrillic', 0x400, 0x52f],
  ['armenian', 0x531, 0x58f],
  ['hebrew', 0x5d0, 0x5ea],
  ['arabic', 0x620, 0x6ff],
  ['devanagari', 0x900, 0x97f],
  ['bengali', 0x980, 0x9ff],
  ['gurmukhi', 0xa00, 0xa7f],
  ['gujarati', 0xa80, 0xaff],
  ['tamil', 0xb80, 0xbff],
  ['telugu', 0xc00, 0xc7f],
  ['kannada', 0xc80, 0xcff],
  ['malayalam', 0xd00, 0xd7f],
  ['sinhala', 0xd80, 0xdff],
  ['thai', 0xe00, 0xe7f],
  ['lao', 0xe80, 0xeff],
  ['burmese', 0x1000, 0x109f],
  ['georgian', 0x10a0, 0x10ff],
  ['hangul', 0x1100, 0x11ff],
  ['ethiopic', 0x1200, 0x137f],
  ['khmer', 0x1780, 0x17ff],
  ['latin', 0x1e00, 0x1eff],
  ['greek', 0x1f00, 0x1fff],
  ['kana', 0x3041, 0x30ff],
  ['han', 0x3400, 0x9fff],
  ['hangul', 0xac00, 0xd7a3],
] as const;

/** A script of the kind that tells languages apart. */
export type Script = (typeof RANGES)[number][0];

/** The script of one UTF-16 unit, where it is a letter of one told apart here. */
function scriptOf(code: number): Script | undefined {
  for (const [script, first, last] of RANGES) if (code <= last) return code >= first ? script : undefined;
  return undefined;
}

/** The script with the most letters among the first thousands of units; kana outweighs Han, which Japanese also writes. */
export function mainScript(text: string): Script | undefined {
  const counts = new Map<Script, number>();
  const end = Math.min(text.length, READ_AT_MOST);
  for (let at = 0; at < end; at++) {
    const script = scriptOf(text.charCodeAt(at));
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let main: Script | undefined;
  for (const [script, count] of counts) if (!main || count > (counts.get(main) ?? 0)) main = script;
  return main === 'han' && counts.has('kana') ? 'kana' : main;
}

/** Enough to know a language by its letters; a run of text may be a whole book. */
export const READ_AT_MOST = 4000;
