import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Cards, MentionListener } from '../../content-scripts/cards.ts';
import { cardOfFrame } from '../../content-scripts/frame-card.ts';
import type { Room } from '../../content-scripts/room.ts';
import type { CardRequest } from '../../content-scripts/shown-card.ts';
import type { FrameAsk, FrameCardEvent } from '../../src/card/frame-card.ts';

type Listener = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => unknown;
const { sendMessage, listeners } = vi.hoisted(() => ({ sendMessage: vi.fn(), listeners: new Set<Listener>() }));

vi.mock('../../content-scripts/extension-api.ts', () => ({
  isExtensionAlive: () => true,
  extension: {
    dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot },
    runtime: {
      id: 'own-id',
      sendMessage,
      onMessage: { addListener: (l: Listener) => listeners.add(l), removeListener: (l: Listener) => listeners.delete(l) },
    },
  },
}));

const cardBox = { left: -200, top: 40, right: 220, bottom: 400 };
let words = { left: 10, top: 10, right: 50, bottom: 30 };
const why = { explanation: { entity: 'kabul' }, page: 'https://a.example/', quote: {} };
const rooms: AbortController[] = [];

function small(size = { width: 300, height: 120 }) {
  vi.stubGlobal('innerWidth', size.width);
  vi.stubGlobal('innerHeight', size.height);
  const own = { show: vi.fn(async () => true), hide: vi.fn(), close: vi.fn(), pin: vi.fn(() => true), box: vi.fn(), isHost: () => false };
  const gate = { guard: vi.fn<(host: Element, door: { onEscape(): void }) => void>(), release: vi.fn() };
  const room = new AbortController();
  rooms.push(room);
  const card = cardOfFrame({ signal: room.signal, gate } as unknown as Room, own as unknown as Cards);
  const heard: string[] = [];
  const listener: MentionListener = {
    onEvent: ({ type }) => {
      heard.push(type);
      if (type === 'close' || type === 'press-away') card.hide();
    },
    onPin: () => heard.push('pin'),
    onUnpin: () => heard.push('unpin'),
    onClose: () => {
      heard.push('closed');
      card.hide();
    },
    onShrink: () => heard.push('shrunk'),
  };
  const request = (focus = false): CardRequest => ({
    ...{ entity: 'kabul', surface: 'Kabul', holder: document.body, focus },
    boxes: () => [words as DOMRect],
    line: () => [],
    why: () => why as unknown as ReturnType<CardRequest['why']>,
  });
  return { own, gate, card, heard, show: (focus?: boolean) => card.show(request(focus), listener) };
}

/** What was asked of the page's own document, by name. */
const asked = () => sendMessage.mock.calls.map(([{ args }]) => (args as [FrameAsk])[0].do);

/** What the page's own document tells; gives the frame's answer. */
const tell = (event: FrameCardEvent, id = 'own-id') =>
  new Promise((done) => {
    let heard = false;
    for (const listener of listeners) heard ||= listener({ call: 'cardTold', args: [event] }, { id }, done) === true;
    if (!heard) done('not heard');
  });

describe('the card of a small frame', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    words = { left: 10, top: 10, right: 50, bottom: 30 };
    sendMessage.mockReset().mockResolvedValue(cardBox);
  });
  afterEach(() => {
    for (const room of rooms.splice(0)) room.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  test('is shown elsewhere, with all that is needed there, and is where that says', async () => {
    const { own, card, show } = small();
    expect(await show()).toBe(true);
    expect(sendMessage.mock.calls).toEqual([
      [{ call: 'askTop', args: [{ do: 'show', entity: 'kabul', surface: 'Kabul', focus: false, boxes: [words], why }] }],
    ]);
    expect(own.show).not.toHaveBeenCalled();
    expect(card.box()).toEqual(cardBox);
  });

  test.each([[false], [undefined]])('is shown in it where the answer is %j', async (answer) => {
    sendMessage.mockResolvedValue(answer);
    const { own, gate, show } = small();
    expect(await show()).toBe(true);
    expect(own.show).toHaveBeenCalledOnce();
    expect(gate.release).toHaveBeenCalledOnce();
  });

  test('is shown in it where the worker cannot be asked, or the frame is large enough', async () => {
    sendMessage.mockRejectedValue(new Error('no worker'));
    const { own, show } = small();
    await show();
    expect(own.show).toHaveBeenCalledOnce();
    const large = small({ width: 600, height: 400 });
    sendMessage.mockClear();
    await large.show();
    expect(large.own.show).toHaveBeenCalledOnce();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('is not shown in it where it was done with before the answer came', async () => {
    const { own, card, show } = small();
    sendMessage.mockResolvedValue(false);
    const shown = show();
    card.hide();
    expect(await shown).toBe(true);
    expect(own.show).not.toHaveBeenCalled();
    expect(asked()).toEqual(['show', 'hide']);
  });

  test('is pinned and closed elsewhere', async () => {
    const { own, card, heard, show } = small();
    await show();
    expect(card.pin()).toBe(true);
    card.close('last');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual(['show', 'pin', 'hide']);
    expect(heard).toEqual(['closed']);
    expect(own.pin).not.toHaveBeenCalled();
    expect(card.box()).toBeUndefined();
  });

  test('hears what happens there, and says whether it is still its own', async () => {
    const { heard, show } = small();
    expect(await tell({ type: 'card' })).toBe(false);
    await show();
    expect(await tell({ type: 'card' })).toBe(true);
    expect(await tell({ type: 'shrink' })).toBe(true);
    expect(await tell({ type: 'press-away' })).toBe(false);
    expect(await tell({ type: 'card' })).toBe(false);
    expect(heard).toEqual(['card', 'shrunk', 'press-away']);
  });

  test('is no longer its own once it is kept there, and is again when it is not', async () => {
    const { own, card, heard, show } = small();
    expect(await tell({ type: 'unpin' })).toBe(false);
    await show();
    expect(await tell({ type: 'pin' })).toBe(true);
    expect(card.box()).toBeUndefined();
    expect(await tell({ type: 'card' })).toBe(false);
    card.hide();
    expect(asked()).toEqual(['show']);
    // By key, from this frame.
    expect(card.pin()).toBe(true);
    expect(own.pin).not.toHaveBeenCalled();
    expect(await tell({ type: 'unpin' })).toBe(true);
    expect(await tell({ type: 'press-away' })).toBe(false);
    expect(heard).toEqual(['pin', 'unpin', 'press-away']);
  });

  test('hears nothing from others', async () => {
    const { heard, show } = small();
    await show();
    expect(await tell({ type: 'close', hadFocus: false }, 'other-id')).toBe('not heard');
    expect(heard).toEqual([]);
  });

  test('closes on Escape in the frame', async () => {
    const { gate, heard, show } = small();
    await show();
    gate.guard.mock.calls[0]?.[1].onEscape();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['closed']);
    expect(asked()).toEqual(['show', 'hide']);
    expect(gate.release).toHaveBeenCalledOnce();
  });

  test('tells when its words have moved, and no more when it is done with', async () => {
    const { card, show } = small();
    await show();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked()).toEqual(['show']);
    words = { ...words, top: 5, bottom: 25 };
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked()).toEqual(['show', 'move']);
    card.hide();
    words = { ...words, top: 0, bottom: 20 };
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked()).toEqual(['show', 'move', 'hide']);
  });

  test.each([
    ['goes with the document', true, ['show', 'hide']],
    ['stays where the page says that it goes', false, ['show']],
  ])('%s', async (_name, isTrusted, all) => {
    const listen = vi.spyOn(window, 'addEventListener');
    const { show } = small();
    await show();
    const heard = listen.mock.calls.find(([type]) => type === 'pagehide')?.[1] as (event: Partial<Event>) => void;
    listen.mockRestore();
    heard({ isTrusted });
    expect(asked()).toEqual(all);
  });

  test.each([
    ['back where the card had it', true, 'INPUT'],
    ['where the reader put it meanwhile', false, 'BODY'],
  ])('leaves the focus %s', async (_name, hadFocus, name) => {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { show } = small();
    await show(true);
    input.blur();
    await tell({ type: 'close', hadFocus });
    expect(document.activeElement?.tagName).toBe(name);
  });

  test('gives the focus back to what had it within shadow trees', async () => {
    const grow = (parent: ParentNode) => parent.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const root = grow(grow(document.body));
    const input = root.appendChild(document.createElement('input'));
    input.focus();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { show } = small();
    await show(true);
    input.blur();
    await tell({ type: 'close', hadFocus: true });
    expect(root.activeElement).toBe(input);
  });
});
