import { ImportError } from './import-error.ts';

/** How much of the start is looked at for what it declares, in bytes: what the HTML standard says, and some for long comments. */
const HEAD = 4096;

/** The text that bytes stand for: by their mark, by what HTML or XML declares, as UTF-8, or by their letters. Throws `ImportError` where none makes sense. */
export function decodeText(bytes: Uint8Array): string {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return decoded(bytes, marked);
  const declared = declaredIn(String.fromCharCode(...bytes.subarray(0, HEAD)));
  const first = declared && declared !== 'utf-8' ? tried(bytes, declared, false) : undefined;
  const text = first ?? tried(bytes, 'utf-8', true) ?? nearlyUtf8(bytes) ?? decoded(bytes, byLetters(bytes));
  if (isBinary(text)) throw new ImportError('import_not_text');
  return text;
}

function byMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: of text in Latin letters every second byte is zero. */
function byZeros(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, HEAD);
  const zeros = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length / (start.length / 2));
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.4 && even < 0.05) return 'utf-16le';
  return even > 0.4 && odd < 0.05 ? 'utf-16be' : undefined;
}

/** The character set that markup declares, by the name that the Encoding standard has for it; a name that it does not know is none. */
function declaredIn(head: string): string | undefined {
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  const label = xml ?? meta;
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // Who could read the declaration as bytes has no UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function tried(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = tried(bytes, encoding, false) ?? '';
  if (isBinary(text)) throw new ImportError('import_not_text');
  const lost = text.match(/\ufffd|(?=[\u0080-\u009f])\p{Cc}/gu)?.length ?? 0;
  if (lost * 200 > text.length) throw new ImportError('import_garbled');
  return text;
}

/** UTF-8 that was cut or pasted together badly: a few broken characters among many whole ones. */
function nearlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/(?!\ufffd)[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return broken * 20 < whole ? text : undefined;
}

/** Letters that stand most often in texts of the encodings of one byte a letter that are still met. */
const COMMON = { 'windows-1251': /[оеаинтсрвл]/g, 'windows-1256': /[اليمنروتبة]/g } as const;

function byLetters(bytes: Uint8Array): string {
  const high = bytes.reduce((sum, byte) => sum + (byte >= 0xc0 ? 1 : 0), 0);
  const beside = bytes.reduce((sum, byte, i) => sum + (byte >= 0xc0 && (bytes[i - 1] ?? 0) >= 0xc0 ? 1 : 0), 0);
  // In Latin letters those with accents stand alone.
  if (beside <= high / 3) return 'windows-1252';
  const shares = Object.entries(COMMON).map(([encoding, letters]) => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, 200_000));
    return { encoding, share: text.match(letters)?.length ?? 0 };
  });
  return shares.reduce((most, each) => (each.share > most.share ? each : most)).encoding;
}

function isBinary(text: string): boolean {
  const controls = text.match(/(?![\s\u0080-\u009f])\p{Cc}/gu)?.length ?? 0;
  return controls * 50 > text.length;
}
