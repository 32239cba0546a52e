/** The array itself where it holds `length` elements, else a copy at least twice as long, zeros behind. */
export function roomFor<A extends Int32Array | Uint16Array | Uint8Array>(array: A, length: number): A {
  if (length <= array.length) return array;
  const grown = new (array.constructor as new (length: number) => A)(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
}
