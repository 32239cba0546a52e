/** Enough for few calls, few enough not to hold a library twice in memory. */
const EACH = 100;

/** Works through many items, so many at a time, one batch after the other. */
export async function inBatches<T>(items: readonly T[], work: (batch: readonly T[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += EACH) await work(items.slice(at, at + EACH));
}
