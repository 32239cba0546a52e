import { type Anchors, fileAnchors, type Sieve } from '../match/anchor-file.ts';
import { stampOf } from './stored-names.ts';

/** Characters for each anchor: a hash, five bits in each, the highest first, a mark, and what may come next, as a hash. */
const CHARS = 10;
const HASH_CHARS = 7;
const BITS = 5;
/** The first of the characters, one byte each when stored. */
const FIRST = 0x30;

/** Anchors as one string, behind the stamp of the names (as stored) that they were chosen for. */
export function encodeSieve({ hashes, marks, nexts }: Anchors, names: string): string {
  const write = (number: number, from: number) => {
    for (let shift = from; shift >= 0; shift -= BITS) written += String.fromCharCode(FIRST + ((number >>> shift) & 31));
  };
  let written = `${stampOf(names)} `;
  for (const [i, hash] of hashes.entries()) {
    write(hash, BITS * (HASH_CHARS - 1));
    written += String.fromCharCode(FIRST + (marks[i] as number));
    write(nexts[i] as number, BITS);
  }
  return written;
}

/** The sieve of the anchors that `encodeSieve` wrote. */
export function decodeSieve(stored: string): Sieve {
  let at = stored.indexOf(' ', stored.indexOf(' ') + 1) + 1;
  const read = (chars: number) => {
    let number = 0;
    for (const end = at + chars; at < end; at++) number = (number << BITS) | (stored.charCodeAt(at) - FIRST);
    return number;
  };
  const count = Math.floor((stored.length - at) / CHARS);
  const anchors = { hashes: new Int32Array(count), marks: new Uint8Array(count), nexts: new Uint8Array(count) };
  for (let i = 0; i < count; i++) {
    anchors.hashes[i] = read(HASH_CHARS);
    anchors.marks[i] = read(1);
    anchors.nexts[i] = read(2);
  }
  return fileAnchors(anchors);
}
