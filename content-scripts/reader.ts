/** Reads the page, once a name may stand in it. `build.mjs` makes the whole of this script one function, which pages without names never run. */
export { startReading } from './reading.ts';
