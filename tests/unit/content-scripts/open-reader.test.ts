import { afterEach, expect, it, vi } from 'vitest';

const world = globalThis as { [key: symbol]: unknown };
/** As `build.mjs` writes it. */
const key = Symbol.for('backgrounder reader');

async function fresh() {
  vi.resetModules();
  return (await import('../../../content-scripts/open-reader.ts')).openReader;
}

afterEach(() => {
  delete world[key];
});

it('runs the script once, when it is first asked for', async () => {
  const script = vi.fn(() => ({ startReading: () => undefined }));
  world[key] = script;
  const openReader = await fresh();
  expect(script).not.toHaveBeenCalled();
  expect(openReader()).toBe(openReader());
  expect(script).toHaveBeenCalledOnce();
});

it('gives nothing where the script has not come, and the reader once it has', async () => {
  const openReader = await fresh();
  expect(openReader()).toBeUndefined();
  const reader = { startReading: () => undefined };
  world[key] = () => reader;
  expect(openReader()).toBe(reader);
});
