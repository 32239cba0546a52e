/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 hexadecimal digits; synchronous, so that a pack is read in one go. */
export function sha256(text: string): string {
  const blocks = padded(text);
  const hash = Int32Array.from(INITIAL);
  const schedule = new Int32Array(64);
  for (let offset = 0; offset < blocks.length; offset += 16) {
    for (let t = 0; t < 16; t++) schedule[t] = at(blocks, offset + t);
    compress(hash, schedule);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const PRIMES = firstPrimes(64);
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
// Signed: what is beyond 31 bits would be no small number to an engine, and a library's packs are megabytes.
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function compress(hash: Int32Array, schedule: Int32Array): void {
  for (let t = 16; t < 64; t++) {
    const w15 = at(schedule, t - 15);
    const w2 = at(schedule, t - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    schedule[t] = (at(schedule, t - 16) + s0 + at(schedule, t - 7) + s1) | 0;
  }
  let a = at(hash, 0);
  let b = at(hash, 1);
  let c = at(hash, 2);
  let d = at(hash, 3);
  let e = at(hash, 4);
  let f = at(hash, 5);
  let g = at(hash, 6);
  let h = at(hash, 7);
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUNDS, t) + at(schedule, t)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  add(hash, 0, a);
  add(hash, 1, b);
  add(hash, 2, c);
  add(hash, 3, d);
  add(hash, 4, e);
  add(hash, 5, f);
  add(hash, 6, g);
  add(hash, 7, h);
}

function at(words: Int32Array, index: number): number {
  return words[index] as number;
}

function add(words: Int32Array, index: number, word: number): void {
  words[index] = (at(words, index) + word) | 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits after the point: the standard's constants are the roots of the first primes. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) >>> 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

/** The UTF-8 bytes as big-endian words: a one bit after the last, then zeros, then the length in bits. */
function padded(text: string): Int32Array {
  const words = new Int32Array(Math.ceil((utf8Length(text) + 9) / 64) * 16);
  let length = 0;
  const push = (byte: number) => {
    words[length >> 2] = at(words, length >> 2) | (byte << (24 - (length % 4) * 8));
    length++;
  };
  for (let index = 0; index < text.length; index++) {
    const code = scalarAt(text, index);
    if (code < 0x80) {
      push(code);
      continue;
    }
    const following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    push(((0xff00 >> (following + 1)) & 0xff) | (code >> (6 * following)));
    for (let left = following - 1; left >= 0; left--) push(0x80 | ((code >> (6 * left)) & 0x3f));
    if (following === 3) index++;
  }
  const bytes = length;
  push(0x80);
  words[words.length - 2] = Math.floor(bytes / 2 ** 29);
  words[words.length - 1] = bytes * 8;
  return words;
}

function utf8Length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = scalarAt(text, index);
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code >= 0x10000) index++;
  }
  return length;
}

/** The character at a place; a lone surrogate becomes U+FFFD, as in the Encoding standard. */
function scalarAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  const code = text.codePointAt(index) as number;
  return code <= 0xdfff ? 0xfffd : code;
}
