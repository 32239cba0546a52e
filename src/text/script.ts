/** The scripts told apart here (ISO 15924; `Hira` for all kana), by the units of the BMP they fill; symbols and digits belong to none. */
const RANGES = [
  ['Latn', 0x41, 0x5a],
  ['Latn', 0x61, 0x7a],
  ['Latn', 0xc0, 0x24f],
  ['Grek', 0x370, 0x3ff],
  ['Cyrl', 0x400, 0x52f],
  ['Armn', 0x531, 0x58f],
  ['Hebr', 0x5d0, 0x5ea],
  ['Arab', 0x620, 0x6ff],
  ['Deva', 0x900, 0x97f],
  ['Beng', 0x980, 0x9ff],
  ['Guru', 0xa00, 0xa7f],
  ['Gujr', 0xa80, 0xaff],
  ['Taml', 0xb80, 0xbff],
  ['Telu', 0xc00, 0xc7f],
  ['Knda', 0xc80, 0xcff],
  ['Mlym', 0xd00, 0xd7f],
  ['Sinh', 0xd80, 0xdff],
  ['Thai', 0xe00, 0xe7f],
  ['Laoo', 0xe80, 0xeff],
  ['Mymr', 0x1000, 0x109f],
  ['Geor', 0x10a0, 0x10ff],
  ['Hang', 0x1100, 0x11ff],
  ['Ethi', 0x1200, 0x137f],
  ['Khmr', 0x1780, 0x17ff],
  ['Latn', 0x1e00, 0x1eff],
  ['Grek', 0x1f00, 0x1fff],
  ['Hira', 0x3041, 0x30ff],
  ['Hani', 0x3400, 0x9fff],
  ['Hang', 0xac00, 0xd7a3],
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
  return main === 'Hani' && counts.has('Hira') ? 'Hira' : main;
}

/** Enough to know a language by its letters; a run of text may be a whole book. */
export const READ_AT_MOST = 4000;
