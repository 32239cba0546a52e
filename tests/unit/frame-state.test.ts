import { afterEach, describe, expect, it } from 'vitest';
import { addCounts, askFrame, inPageOrder } from '../../src/frame-state.ts';
import type { FrameState } from '../../src/messages.ts';

const frame = (...counts: [string, number][]): FrameState => ({
  status: 'done',
  counts: counts.map(([entity, count]) => ({ entity, count })),
});

describe('adding up frames', () => {
  it('adds what several frames name, most mentioned first, then as first met', () => {
    const total = addCounts([frame(['kabul', 1], ['herat', 2], ['iran', 1]), frame(['kabul', 2], ['moscow', 1])]);
    expect(total.map(({ entity, count }) => `${entity} ${count}`)).toEqual(['kabul 3', 'herat 2', 'iran 1', 'moscow 1']);
  });

  it('is empty for no frames', () => expect(addCounts([])).toEqual([]));
});

describe('asking a frame', () => {
  const room = Symbol.for('backgrounder');
  const world = globalThis as { [room]?: unknown; document?: unknown; window?: unknown };
  // The browser sends the function as source: it must stand alone.
  const alone = new Function(`return (${askFrame})()`) as typeof askFrame;

  afterEach(() => {
    delete world[room];
    delete world.document;
    delete world.window;
  });

  it('gives the state that the detector gives, and the kind of document', () => {
    const state = frame(['kabul', 1]);
    world[room] = { detector: { frameState: () => state } };
    world.document = { contentType: 'text/html' };
    expect(alone()).toEqual({ state, contentType: 'text/html' });
  });

  it('tells when a card was last opened there, and nothing where none was', () => {
    world[room] = { card: { visitedAt: () => 17 } };
    expect(alone()).toEqual({ visitedAt: 17 });
    world[room] = { card: { visitedAt: () => 0 } };
    expect(alone()).toEqual({});
  });

  it('tells where the frame stands among the others, of which it may ask no more', () => {
    const framed = (parent?: object) => {
      const window: Record<PropertyKey, unknown> = { length: 0 };
      window['parent'] = parent ?? window;
      return window;
    };
    const page = framed();
    const frames = [framed(page), framed(page)];
    const inner = [framed(frames[1]), framed(frames[1]), framed(frames[1])];
    Object.assign(page, frames, { length: 2 });
    Object.assign(frames[1] ?? {}, inner, { length: 3 });
    const pathOf = (window: unknown) => {
      world.window = window;
      return alone().path;
    };
    expect([page, frames[0], frames[1], inner[2]].map(pathOf)).toEqual([undefined, [0], [1], [1, 2]]);
  });

  it('gives no state where no detector is', () => {
    world.document = { contentType: 'application/pdf' };
    expect(alone()).toEqual({ contentType: 'application/pdf' });
    world[room] = {};
    expect(alone()).toEqual({ contentType: 'application/pdf' });
  });
});

describe('the order of frames', () => {
  it.each<[what: string, given: readonly (readonly number[] | undefined)[], order: string]>([
    ['the page before its frames', [[0], undefined], ' | 0'],
    ['by number, not by letter', [undefined, [10], [9]], ' | 9 | 10'],
    ['a frame before the frames in it, and those before the next', [undefined, [1], [0, 1], [0, 0, 3], [0]], ' | 0 | 0,0,3 | 0,1 | 1'],
    ['as given where nothing tells', [undefined, undefined], ' | '],
  ])('is %s', (_what, given, order) => {
    const answers = given.map((path) => (path ? { path } : {}));
    expect(
      inPageOrder(answers)
        .map(({ path }: { path?: readonly number[] }) => path ?? '')
        .join(' | '),
    ).toBe(order);
  });
});
