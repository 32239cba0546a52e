/** A copy twice as long, or of `least` elements where that is more, zeros behind. */
export function lengthened<A extends Int32Array | Uint16Array | Uint8Array>(array: A, least = 2): A {
  const copy = new (array.constructor as new (length: number) => A)(Math.max(least, array.length * 2));
  copy.set(array);
  return copy;
}
