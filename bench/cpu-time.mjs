/**
 * Counts the main thread's own time of an open page (Chromium): unlike the clock, it does not run on while other programs have the
 * processor. Gives a function that runs something in the page and resolves with its value and its ms.
 */
export async function cpuClock(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
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
