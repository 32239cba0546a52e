/** Stands in, at build time, for each way to the network that pdf.js knows. It is never taken: all bytes of a file are there. */
export function noNetwork(): never {
  throw new Error('Nothing here talks to the network.');
}
