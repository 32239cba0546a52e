/** Converts places in a text between UTF-16 code units, as everywhere here, and characters, as Web Annotations count them (4.2.5). */
export type Points = { toPoints(units: number): number; toUnits(points: number): number };

/** For one text. */
export function pointsOf(text: string): Points {
  // Where each character of two units begins.
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) pairs.push(at++);
  }
  return {
    toPoints: (units) => units - countBelow(pairs, units, (pair) => pair),
    // The nth pair begins n characters earlier than its units tell.
    toUnits: (points) => points + countBelow(pairs, points, (pair, index) => pair - index),
  };
}

/** How many of the pairs, in order, stand before a place. */
function countBelow(pairs: readonly number[], place: number, placeOf: (pair: number, index: number) => number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(pairs[middle] as number, middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
