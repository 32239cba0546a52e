/** Bytes as text, in one byte for each character when stored; by the browser's own hand where it has one (Chrome from 140 on, Firefox). */
type Native = { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
type NativeBytes = { readonly toBase64?: () => string };

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** So many bytes at most are one call's arguments. */
const SLICE = 24_576;

/** Bytes, as many as are divisible by three, in base64 (RFC 4648, 4), without anything to fill up. */
export function toBase64(bytes: Uint8Array, native = (bytes as NativeBytes).toBase64): string {
  if (native) return native.call(bytes);
  let text = '';
  for (let from = 0; from < bytes.length; from += SLICE) {
    const codes: number[] = [];
    for (let at = from; at < Math.min(bytes.length, from + SLICE); at += 3) {
      const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
      for (const shift of [18, 12, 6, 0]) codes.push(DIGITS.charCodeAt((three >>> shift) & 63));
    }
    text += String.fromCharCode(...codes);
  }
  return text;
}

/** The bytes of what `toBase64` gave. Throws where it is not that. */
export function fromBase64(text: string, native = (Uint8Array as Native).fromBase64): Uint8Array<ArrayBuffer> {
  if (native) return native.call(Uint8Array, text);
  const values = new Uint8Array(128);
  for (let value = 0; value < 64; value++) values[DIGITS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  const at = (place: number) => values[text.charCodeAt(place)] as number;
  for (let from = 0, to = 0; from < text.length; from += 4) {
    const four = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3);
    bytes[to++] = four >>> 16;
    bytes[to++] = four >>> 8;
    bytes[to++] = four;
  }
  return bytes;
}
