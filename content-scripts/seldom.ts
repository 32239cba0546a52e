/** How long what is to be done waits for more of the same, in ms. */
const WAIT_MS = 1000;

/** Makes a function that has work done a while after it is called, once for all calls until then. */
export function seldom(work: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      work();
    }, WAIT_MS);
  };
}
