import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cards } from '../../content-scripts/cards.ts';
import type { Room } from '../../content-scripts/room.ts';
import { cardForFrames } from '../../content-scripts/top-card.ts';

type Listener = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => unknown;
const { sendMessage, listeners } = vi.hoisted(() => ({ sendMessage: vi.fn(), listeners: new Set<Listener>() }));

vi.mock('../../content-scripts/extension-api.ts', () => ({
  isExtensionAlive: () => true,
  extension: {
    runtime: { id: 'own-id', sendMessage, onMessage: { addListener: (l: Listener) => listeners.add(l), removeListener: () => undefined } },
  },
}));

vi.mock('../../content-scripts/frame-at.ts', () => ({ frameAt: () => document.querySelector('iframe') ?? undefined }));

const room = new AbortController();
beforeEach(() => sendMessage.mockReset().mockResolvedValue(true));
afterEach(() => {
  room.abort();
  document.body.replaceChildren();
});

test('a frame is told that it may show something else where it has loaded, not where the page says so', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const box = { left: 0, top: 0, right: 300, bottom: 100 };
  const own = { show: async () => true, hide: vi.fn(), close: vi.fn(), box: () => box, isHost: () => false, isKept: () => false };
  cardForFrames({ signal: room.signal } as unknown as Room, own as unknown as Cards);
  const listen = vi.spyOn(frame, 'addEventListener');
  const ask = { do: 'show', entity: 'kabul', surface: 'Kabul', boxes: [], focus: false, why: {} };
  const place = { index: 0, inset: { left: 0, top: 0, right: 1, bottom: 1 }, inner: { width: 300, height: 100 }, boxes: [] };
  const message = { call: 'frameAsks', args: [7, ask, place] };
  await new Promise((done) => {
    for (const listener of listeners) listener(message, { id: 'own-id' }, done);
  });
  const onLoad = listen.mock.calls.find(([type]) => type === 'load')?.[1] as (event: Partial<Event>) => void;
  onLoad({ isTrusted: false });
  expect(sendMessage).not.toHaveBeenCalled();
  onLoad({ isTrusted: true });
  expect(sendMessage.mock.calls).toEqual([[{ call: 'tellFrame', args: [7, { type: 'shrink' }] }]]);
});
