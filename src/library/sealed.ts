/** A text with its checksum before it, which holds with what it follows as well: against damage, not against an enemy. */
export function sealed(text: string, follows = ''): string {
  return `${checksum(follows + text)} ${text}`;
}

/** The text that was sealed so; undefined for anything else. */
export function opened(value: unknown, follows = ''): string | undefined {
  if (typeof value !== 'string' || value[LENGTH] !== ' ') return undefined;
  const text = value.slice(LENGTH + 1);
  return value.slice(0, LENGTH) === checksum(follows + text) ? text : undefined;
}

/** The checksum that a sealed text begins with. */
export function sealOf(sealedText: string): string {
  return sealedText.slice(0, LENGTH);
}

/** Hexadecimal digits of a checksum. */
const LENGTH = 16;

/** FNV-1a (draft-eastlake-fnv) over the units of a text, once from each end: a millisecond for a book, where SHA-256 takes a blink. */
function checksum(text: string): string {
  let forth = 0x811c9dc5;
  let back = forth ^ text.length;
  for (let at = 0, end = text.length - 1; end >= 0; at++, end--) {
    forth = Math.imul(forth ^ text.charCodeAt(at), 0x01000193);
    back = Math.imul(back ^ text.charCodeAt(end), 0x01000193);
  }
  return [forth, back].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
