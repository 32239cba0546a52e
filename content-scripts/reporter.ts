/** Marks come in by the dozen: the worker is told once they have been still for so long, in ms. */
const QUIET_MS = 250;

/** Tells the worker which entities this frame names, each time that changes; gives a function to call whenever it may have. */
export function createReporter(
  entities: () => readonly string[],
  tell: (entities: readonly string[]) => void,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  const report = () => {
    timer = undefined;
    const now = entities();
    const key = [...now].sort().join(' ');
    if (key === told) return;
    told = key;
    tell(now);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(report, QUIET_MS);
  };
}
