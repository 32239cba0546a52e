import { afterEach, describe, expect, it } from 'vitest';
import { addCounts, askFrame } from '../../src/frame-state.ts';
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
  const world = globalThis as { [room]?: unknown; document?: unknown };
  // The browser sends the function as source: it must stand alone.
  const alone = new Function(`return (${askFrame})()`) as typeof askFrame;

  afterEach(() => {
    delete world[room];
    delete world.document;
  });

  it('gives the state that the detector gives, and the kind of document', () => {
    const state = frame(['kabul', 1]);
    world[room] = { detector: { frameState: () => state } };
    world.document = { contentType: 'text/html' };
    expect(alone()).toEqual({ state, contentType: 'text/html' });
  });

  it('gives no state where no detector is', () => {
    world.document = { contentType: 'application/pdf' };
    expect(alone()).toEqual({ contentType: 'application/pdf' });
    world[room] = {};
    expect(alone()).toEqual({ contentType: 'application/pdf' });
  });
});
