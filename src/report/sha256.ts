/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 hexadecimal digits; synchronous, so that a pack is read in one go. */
export function sha256(text: string): string {
  const blocks = padded(text);
  const hash = Uint32Array.from(INITIAL);
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < blocks.length; offset += 16) {
    schedule.set(blocks.subarray(offset, offset + 16));
    compress(hash, schedule);
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

const PRIMES = firstPrimes(64);
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function compress(hash: Uint32Array, schedule: Uint32Array): void {
  for (let t = 16; t < 64; t++) {
    const w15 = at(schedule, t - 15);
    const w2 = at(schedule, t - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    schedule[t] = at(schedule, t - 16) + s0 + at(schedule, t - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
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
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = at(hash, index) + word;
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
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
function padded(text: string): Uint32Array {
  const words = new Uint32Array(Math.ceil((utf8Length(text) + 9) / 64) * 16);
  let length = 0;
  const push = (byte: number) => {
    words[length >> 2] = at(words, length >> 2) | (byte << (24 - (length % 4) * 8));
    length++;
  };
  for (const character of text) {
    const code = scalarOf(character);
    if (code < 0x80) push(code);
    else {
      const following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      push(((0xff00 >> (following + 1)) & 0xff) | (code >> (6 * following)));
      for (let left = following - 1; left >= 0; left--) push(0x80 | ((code >> (6 * left)) & 0x3f));
    }
  }
  const bytes = length;
  push(0x80);
  words[words.length - 2] = Math.floor(bytes / 2 ** 29);
  words[words.length - 1] = bytes * 8;
  return words;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = scalarOf(character);
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** A lone surrogate becomes U+FFFD, as in the Encoding standard. */
function scalarOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
}
