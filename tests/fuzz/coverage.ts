import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector';

/** Tells what code ran, block by block, that never ran before, as V8 counts it. */
export function coverageOf(isOurs: (url: string) => boolean) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const known = new Set<string>();
  /** How many blocks ran for the first time, or for the first time this often (by powers of four). */
  const news = (): number => {
    let count = 0;
    session.post('Profiler.takePreciseCoverage', (_error, { result }: Profiler.TakePreciseCoverageReturnType) => {
      for (const { scriptId, url, functions } of result) {
        if (!isOurs(url)) continue;
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count: times } of ranges) {
            if (times === 0) continue;
            const key = `${scriptId} ${startOffset} ${endOffset} ${Math.ceil(Math.log2(times) / 2)}`;
            if (!known.has(key)) count++;
            known.add(key);
          }
      }
    });
    return count;
  };
  return { news, blocks: () => new Set([...known].map((key) => key.slice(0, key.lastIndexOf(' ')))).size, end: () => session.disconnect() };
}
