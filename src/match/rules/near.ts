import type { Rule } from './rule.ts';

const LEAST = 2;

/**
 * Keeps a name bound to words (the village Kabul: Galilee, Acre) where at least two of them stand close by, and one more for each
 * other entity that is named there and speaks against it.
 */
export const near: Rule = {
  name: 'near',
  keeps(sighting, { around, othersNear }) {
    const words = sighting.entry.when?.near;
    if (!words?.length) return true;
    const there = around.count(sighting, words);
    return there >= LEAST && there >= LEAST + othersNear(sighting);
  },
};
