/** True in `dist-test/` only: the card's shadow root is open and the popup may be told which tab it serves. */
declare const TEST_BUILD: boolean;

/** The countries that the default report's places lie in, drawn at build time by `scripts/outlines.ts`. */
declare const OUTLINES: readonly import('./src/card/locator.ts').Outline[];

/** It comes without types. */
declare module 'topojson-client' {
  export function feature(topology: object, object: object): object;
}

/** esbuild's text loader. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** The default report as an encoded pack, put together at build time from `data/`. */
declare module 'virtual:default-pack' {
  const text: string;
  export default text;
}

/** The names of the world by which a text is read (`data/gazetteer/places.txt`), put in at build time. */
declare module 'virtual:gazetteer' {
  const text: string;
  export default text;
}
