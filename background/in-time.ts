/** The promise's value, or undefined where it has not settled after `limitMs`: some tab calls of the browsers never do. */
export function inTime<T>(promise: Promise<T>, limitMs: number): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, limitMs, undefined))]);
}

/** Rings after so many ms, unless what it gives is called before. */
export function alarm(ms: number, ring: () => void): () => void {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
}
