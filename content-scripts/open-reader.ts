import type * as Reader from './reader.ts';

/** Where `reader.js` leaves its function: `build.mjs` writes this name too. */
const key = Symbol.for('backgrounder reader');

let reader: typeof Reader | undefined;

/** Runs the reader's script, the first time; undefined where it has not come. */
export function openReader(): typeof Reader | undefined {
  const world = globalThis as { [key]?: () => typeof Reader };
  reader ??= world[key]?.();
  return reader;
}
