import { type Anchors, canBeAsked, fileAnchors, type Sieve } from '../match/anchor-file.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { stampOf } from './stored-names.ts';

/**
 * The sieve of these anchors as one string, ready to be asked: a page that starts has no time to file thousands. Behind the stamp of the names
 * (as stored) that they were chosen for, `shift` and how many slots there are, then the bytes of `bits`, `slots` and `nexts`.
 */
export function encodeSieve(anchors: Anchors, names: string): string {
  const { bits, shift, slots, nexts } = fileAnchors(anchors);
  const parts = [bits, slots, nexts].map(({ buffer }) => new Uint8Array(buffer));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(wholeBytes(length));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return `${stampOf(names)} ${shift} ${slots.length} ${toBase64(bytes)}`;
}

/** The sieve that `encodeSieve` wrote; one that meets nothing where this is anything else. */
export function decodeSieve(stored: string): Sieve {
  const [, , shift, slotCount, text = ''] = stored.split(' ', 5);
  const slots = Number(slotCount);
  const bits = 2 ** (32 - Number(shift) - 5);
  try {
    const { buffer } = fromBase64(text);
    if (buffer.byteLength !== wholeBytes(bits * 4 + slots * 3)) throw new RangeError();
    const sieve = {
      bits: new Uint32Array(buffer, 0, bits),
      shift: Number(shift),
      slots: new Uint16Array(buffer, bits * 4, slots),
      nexts: new Uint8Array(buffer, bits * 4 + slots * 2, slots),
    };
    if (!canBeAsked(sieve)) throw new RangeError();
    return sieve;
  } catch {
    return { bits: new Uint32Array(32), shift: 22, slots: new Uint16Array(8), nexts: new Uint8Array(8) };
  }
}

/** What base64 needs not fill up. */
function wholeBytes(length: number): number {
  return Math.ceil(length / 3) * 3;
}
