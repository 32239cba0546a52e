/** What the browser's own trace tells of our scripts (Chromium). Page scripts would count as ours: the pages have none. */

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

/** Loads an address under trace and leaves the page `settle` ms; gives ms of compiling and first running our scripts, the longest stretch that they held the page, and all they ran. */
export async function traceLoad(page, url, settle) {
  await page.tracing.start({ categories });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, settle));
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const spans = traceEvents.filter(({ ph }) => ph === 'X');
  const ours = spans.filter(({ args }) => JSON.stringify(args ?? {}).includes('chrome-extension:'));
  const threads = new Set(ours.map(threadOf));
  const held = outermost(spans.filter((event) => running.has(event.name) && threads.has(threadOf(event))));
  return {
    compile: total(ours.filter(({ name }) => name === 'v8.compile')),
    evaluate: total(ours.filter(({ name }) => name === 'EvaluateScript')),
    longest: Math.max(0, ...held.map(({ dur = 0 }) => dur / 1000)),
    script: total(held),
  };
}

const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

function total(events) {
  return events.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

/** Events that lie in no other one of their thread. */
function outermost(events) {
  const ends = new Map();
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      const key = threadOf(event);
      if (event.ts < (ends.get(key) ?? 0)) return false;
      ends.set(key, event.ts + (event.dur ?? 0));
      return true;
    });
}
