import { type Anchors, fileAnchors, type Sieve } from '../match/anchor-file.ts';
import { stampOf } from './stored-names.ts';

/** Characters for each anchor: a hash, five bits in each, the highest first, and a mark. */
const CHARS = 8;
const BITS = 5;
/** The first of the characters, one byte each when stored. */
const FIRST = 0x30;

/** Anchors as one string, behind the stamp of the names (as stored) that they were chosen for. */
export function encodeSieve({ hashes, marks }: Anchors, names: string): string {
  let written = `${stampOf(names)} `;
  for (const [i, hash] of hashes.entries()) {
    const mark = marks[i] as number;
    for (let shift = 30; shift >= 0; shift -= BITS) written += String.fromCharCode(FIRST + ((hash >>> shift) & 31));
    written += String.fromCharCode(FIRST + mark);
  }
  return written;
}

/** The sieve of the anchors that `encodeSieve` wrote. */
export function decodeSieve(stored: string): Sieve {
  const from = stored.indexOf(' ', stored.indexOf(' ') + 1) + 1;
  const count = Math.floor((stored.length - from) / CHARS);
  const anchors = { hashes: new Int32Array(count), marks: new Uint8Array(count) };
  for (let i = 0, at = from; i < count; i++) {
    let hash = 0;
    for (const end = at + CHARS - 1; at < end; at++) hash = (hash << BITS) | (stored.charCodeAt(at) - FIRST);
    anchors.hashes[i] = hash;
    anchors.marks[i] = stored.charCodeAt(at++) - FIRST;
  }
  return fileAnchors(anchors);
}
