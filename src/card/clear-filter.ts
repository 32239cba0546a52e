/** Filters that change colours and leave what is seen readable, whatever their number. */
const harmless = /^(?:grayscale|sepia|saturate|hue-rotate)$/;

/** A picture turned round, or nearly; and less light or contrast than this share is hard to see. */
const TURNED = 0.85;
const LEAST = 0.7;

/** A page may write filters without end: one longer than this, in code units, is none that readers use. */
const LONGEST = 500;

/** Whether what a computed `filter` is laid on can still be read: pages are shown grey or turned dark by their readers, and hidden by attackers. */
export function isClearFilter(filter: string): boolean {
  if (filter === 'none' || filter === '') return true;
  if (filter.length > LONGEST) return false;
  let strength = 1;
  const functions = [...filter.matchAll(/([a-z-]+)\(((?:[^()]|\([^)]*\))*)\)/g)];
  const isClear = functions.every(([, name = '', value = '']) => {
    const amount = Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
    if (name === 'invert') return amount >= TURNED || amount <= 1 - TURNED;
    if (name === 'brightness' || name === 'contrast' || name === 'opacity') {
      strength *= amount;
      return amount <= 1 / LEAST;
    }
    return harmless.test(name);
  });
  return isClear && functions.length > 0 && strength >= LEAST;
}
