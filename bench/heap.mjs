/** Bytes that a page's scripts hold (Chromium), buffers included, with all that can go gone. */
export async function heapOf(page) {
  const session = await page.createCDPSession();
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}
