/** How long one piece of work may keep the page waiting, in ms: well under a frame. */
const SLICE_MS = 4;

/** While idle work waits for a quiet moment, at most this long, in ms. */
const IDLE_WAIT_MS = 1000;

type Pace = 'soon' | 'idle';

/** Runs work to its end in slices short enough not to be felt, only while the page is seen; `pace` is asked before each. Rejects when aborted. */
export async function runInSlices<T>(work: Iterator<unknown, T>, signal: AbortSignal, pace: () => Pace = () => 'soon'): Promise<T> {
  for (;;) {
    await untilVisible(signal);
    signal.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await (pace() === 'idle' ? untilIdle() : yieldToPage());
  }
}

/** Resolves when the tab is shown, at once if it is, or when aborted. */
function untilVisible(signal: AbortSignal): Promise<void> | undefined {
  if (!document.hidden) return undefined;
  return new Promise((resolve) => {
    const look = () => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
  });
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: IDLE_WAIT_MS }));
}

/**
 * Lets input, timers and frames have their turn. Not by `scheduler.yield`: what goes on after it comes before all timers of the page, which
 * would wait until the whole work is done. Nor by a message channel: Firefox keeps one whose message was on its way when its frame went, with
 * all of the frame's scripts.
 */
function yieldToPage(): Promise<void> {
  return scheduler.postTask(() => undefined);
}
