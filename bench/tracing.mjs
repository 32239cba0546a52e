/** What the browser's own trace tells of our scripts (Chromium), in ms of the thread's own time. Page scripts would count as ours: the pages have none. */

const categories = ['devtools.timeline', 'v8', 'toplevel'];
const running = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'FireIdleCallback',
  'FireAnimationFrame',
  'TimerFire',
]);

/**
 * Loads an address under trace until the page is `settled`; gives ms of compiling and first running our scripts, the longest task of
 * theirs in the page, and all that they ran there.
 */
export async function traceLoad(page, url, settled) {
  const spans = await traced(page, async () => {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await settled();
  });
  const parsed = spans.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url);
  const inPage = spans.filter((event) => parsed && threadOf(event) === threadOf(parsed));
  const ours = inPage.filter(({ args }) => JSON.stringify(args ?? {}).includes('chrome-extension:'));
  return {
    compile: total(ours.filter(({ name }) => name === 'v8.compile')),
    evaluate: total(ours.filter(({ name }) => name === 'EvaluateScript')),
    longest: longestTask(inPage),
    script: total(held(inPage)),
  };
}

/**
 * ms of script in the page's main thread while `work` goes on, whosoever's it is; without the layout that a script asks for sooner than
 * the next frame would have.
 */
export async function traceScript(page, work) {
  const spans = await traced(page, work);
  const main = new Set(spans.filter(({ name, args }) => name === 'FunctionCall' && args.data?.frame).map(threadOf));
  const inPage = spans.filter((event) => main.has(threadOf(event)));
  const scripts = held(inPage);
  const layouts = inPage.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  return total(scripts) - total(layouts.filter((layout) => scripts.some((script) => lies(layout, script))));
}

const lies = (inner, outer) => inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);

async function traced(page, work) {
  await page.tracing.start({ categories });
  await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return traceEvents.filter(({ ph }) => ph === 'X');
}

/** A task may run more than one piece of script. */
function longestTask(spans) {
  const tasks = spans.filter(({ name }) => name.endsWith('::RunTask')).sort((a, b) => a.ts - b.ts);
  const sums = new Map();
  let at = 0;
  for (const event of held(spans)) {
    while (at + 1 < tasks.length && tasks[at + 1].ts <= event.ts) at++;
    sums.set(at, (sums.get(at) ?? 0) + ownMs(event));
  }
  return Math.max(0, ...sums.values());
}

const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

const ownMs = ({ tdur, dur = 0 }) => (tdur ?? dur) / 1000;

const total = (events) => events.reduce((sum, event) => sum + ownMs(event), 0);

/** Scripts that run in no other one of their thread, in order. */
function held(spans) {
  const ends = new Map();
  return spans
    .filter(({ name }) => running.has(name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      const key = threadOf(event);
      if (event.ts < (ends.get(key) ?? 0)) return false;
      ends.set(key, event.ts + (event.dur ?? 0));
      return true;
    });
}
