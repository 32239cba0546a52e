/**
 * Gives a function that tells how many ms of its own time the main thread of an open page has had (Chromium): unlike the clock, it does
 * not run on while other programs have the processor.
 */
export async function taskClock(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

/** Resolves when the main thread of a page has had next to nothing to do for two seconds, or after half a minute; `clock` is its own. */
export async function untilQuiet(clock) {
  const end = Date.now() + 30_000;
  for (let quiet = 0, last = await clock(); quiet < 4 && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await clock();
    quiet = now - last < 3 ? quiet + 1 : 0;
    last = now;
  }
}

/** Gives a function that runs something in the page and resolves with its value and its ms of the main thread. */
export async function cpuClock(page) {
  const now = await taskClock(page);
  const measure = async (work, ...args) => {
    const start = await now();
    const value = await page.evaluate(work, ...args);
    return { value, ms: (await now()) - start };
  };
  const asking = [];
  for (let i = 0; i < 7; i++) asking.push((await measure(() => undefined)).ms);
  const leastAsking = Math.min(...asking);
  return async (work, ...args) => {
    const { value, ms } = await measure(work, ...args);
    return { value, ms: Math.max(0, ms - leastAsking) };
  };
}
