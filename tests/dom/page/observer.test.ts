import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ObserverParts, watchChanges } from '../../../content-scripts/observer.ts';

const { spent } = vi.hoisted(() => ({ spent: [] as number[] }));
vi.mock('../../../content-scripts/pace.ts', () => ({ createPace: () => ({ spend: (ms: number) => spent.push(ms), wait: () => 0 }) }));

let now = 0;
beforeEach(() => {
  spent.length = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Changes the page, where to forget what was there takes so many steps of so long, in ms; gives the time that is charged in all. */
async function charged(steps: number, ms: number): Promise<number> {
  const life = new AbortController();
  let left = steps;
  const forgetIn = () => {
    now += ms;
    return --left > 0;
  };
  const marks = { forgetIn, tree: { all: () => [] } };
  const scanner = {
    spent: 0,
    isUrgent: false,
    readSoon: () => undefined,
    readNow: () => undefined,
    readLater: () => undefined,
    forgetGone: () => undefined,
  };
  const roots = { dropDetached: () => undefined, recheck: () => undefined, all: () => [] };
  document.body.innerHTML = '<p>Kabul</p>';
  await new Promise<void>((onPass) => {
    const room = { signal: life.signal, document, end: () => undefined };
    const parts = { room, marks, scanner, roots, signal: life.signal, onNewDocumentElement: () => undefined, onPass };
    watchChanges(parts as unknown as ObserverParts)(document.body);
    document.querySelector('p')?.remove();
  });
  life.abort();
  return spent.reduce((sum, each) => sum + each, 0);
}

it.each([
  ['at once', 1, 1, 1],
  ['in slices, behind the first look', 50, 1, 50],
])('the time that a change takes is charged where it is taken: %s', async (_what, steps, ms, all) => {
  expect(await charged(steps, ms)).toBe(all);
});
