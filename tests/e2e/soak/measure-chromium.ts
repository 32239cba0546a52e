import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer';
import type { Session } from '../harness/session.ts';
import type { Held } from './held.ts';

/** Objects of our scripts in a page's own document. */
export type OurCounts = Readonly<Record<(typeof kinds)[number], number>>;

/** What may be forgotten by those who make it. */
const kinds = [
  'Range',
  'Highlight',
  'AbortSignal',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'CSSStyleSheet',
  'Element',
  'Text',
  'ShadowRoot',
] as const;

/** Counts what a page's process holds: every document in it, the browser's memory of pages left included. */
export async function countsOf(page: Page): Promise<Held> {
  return withSession(page, async (cdp) => {
    await cdp.send('Performance.enable');
    await collect(cdp);
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? -1;
    return { listeners: of('JSEventListeners'), nodes: of('Nodes'), documents: of('Documents'), heap: of('JSHeapUsedSize') };
  });
}

/** Counts the objects that live in our scripts' world of a page. */
export async function oursIn(page: Page, extensionId: string): Promise<OurCounts> {
  return withSession(page, async (cdp) => {
    let contextId: number | undefined;
    cdp.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      const { type, frameId } = (auxData ?? {}) as { type?: string; frameId?: string };
      const main = (page.mainFrame() as unknown as { _id: string })._id;
      if (type === 'isolated' && origin.includes(extensionId) && frameId === main) contextId = id;
    });
    await cdp.send('Runtime.enable');
    // All contexts that are there are told of before this is answered.
    if (contextId === undefined) throw new Error('None of our scripts is in the page');
    await collect(cdp);
    const counts: [string, number][] = [];
    for (const kind of kinds) counts.push([kind, await countOf(cdp, contextId, kind)]);
    return Object.fromEntries(counts) as OurCounts;
  });
}

/** Bytes of what the extension's worker holds. */
export async function workerHeap(session: Session): Promise<number> {
  const { client } = await session.worker();
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Writes down all that a page's process holds, in the browser's own format. */
export async function snapshotOf(page: Page, file: string): Promise<void> {
  await withSession(page, async (cdp) => {
    const chunks: string[] = [];
    cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await collect(cdp);
    await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    writeFileSync(file, chunks.join(''));
  });
}

async function countOf(cdp: CDPSession, contextId: number, kind: string): Promise<number> {
  const objectGroup = 'counted';
  const prototype = await cdp.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId, objectGroup });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId ?? '', objectGroup });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return result.value as number;
}

/** More than once: what the first collection lets go of may hold more. */
async function collect(cdp: CDPSession): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
}

async function withSession<T>(page: Page, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.createCDPSession();
  try {
    return await use(cdp);
  } finally {
    await cdp.detach();
  }
}
