/** Runs work that is done in slices to its end without a pause. */
export function inOneGo<T>(slices: Iterator<unknown, T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
