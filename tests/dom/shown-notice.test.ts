import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardHost } from '../../content-scripts/card-host.ts';
import { enterRoom } from '../../content-scripts/room.ts';
import { showNotice } from '../../content-scripts/shown-notice.ts';
import type { Correction } from '../../src/corrections.ts';

const { sendMessage, letGo } = vi.hoisted(() => ({ sendMessage: vi.fn(), letGo: vi.fn() }));

vi.mock('../../content-scripts/extension-api.ts', () => ({
  extension: { i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' }, runtime: { sendMessage } },
  isExtensionAlive: () => true,
}));
// Presses are not trusted, and nothing has a place, where there is no browser.
vi.mock('../../content-scripts/key-relay.ts', () => ({ isFromReader: () => true, relayKey: vi.fn() }));
vi.mock('../../content-scripts/card-place.ts', () => ({ keepNear: () => letGo }));

const made: Correction = { kind: 'never', entity: 'moscow', form: 'Moscow' };

function show() {
  const mount = document.createElement('div');
  document.body.append(mount);
  const element = Object.assign(document.createElement('div'), { matches: (_selector: string) => host.pointed });
  const host = { element, root: mount, mount, isShown: true, pointed: false, redraw: (draw: () => void) => draw() };
  const guard = vi.fn<(element: Element, door: { onEscape(): void }) => void>();
  const room = { ...enterRoom(), gate: { guard, release: vi.fn(), answerCopy: vi.fn(), listen: vi.fn() } };
  const onClose = vi.fn();
  const parts = {
    room,
    host: host as unknown as CardHost,
    made,
    before: undefined,
    stage: 'made',
    holder: document.body,
    boxes: [],
    onClose,
  } as const;
  return { host, guard, onClose, stop: showNotice(parts) };
}

const pressUndo = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'correct_undo' }));
  await vi.advanceTimersByTimeAsync(0);
};

describe('a shown notice', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    sendMessage.mockReset().mockResolvedValue(undefined);
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('goes when nobody has attended to it for ten seconds', async () => {
    const { onClose } = show();
    await vi.advanceTimersByTimeAsync(9_700);
    expect(onClose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(onClose).toHaveBeenCalled();
  });

  test('waits while the pointer is on it, and ten seconds more', async () => {
    const { host, onClose } = show();
    host.pointed = true;
    await vi.advanceTimersByTimeAsync(60_000);
    host.pointed = false;
    await vi.advanceTimersByTimeAsync(9_500);
    expect(onClose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onClose).toHaveBeenCalled();
  });

  test('does not take a finger’s last touch for a pointer', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const { host, onClose } = show();
    host.pointed = true;
    await vi.advanceTimersByTimeAsync(10_500);
    expect(onClose).toHaveBeenCalled();
  });

  test('goes with its element', async () => {
    const { host, onClose } = show();
    host.isShown = false;
    await vi.advanceTimersByTimeAsync(300);
    expect(onClose).toHaveBeenCalled();
  });

  test('closes on Escape', () => {
    const { guard, onClose } = show();
    guard.mock.calls[0]?.[1].onEscape();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('takes the correction back, says so, and goes soon, pointer or not', async () => {
    const { host, onClose } = show();
    host.pointed = true;
    await pressUndo();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ call: 'undoCorrection', args: [made] });
    expect(host.mount.textContent).toContain('correct_undone');
    expect(screen.queryByRole('button', { name: 'correct_undo' })).toBeNull();
    await vi.advanceTimersByTimeAsync(4_500);
    expect(onClose).toHaveBeenCalled();
  });

  test.each([
    ['no worker answers', () => Promise.reject(new Error('gone'))],
    ['the worker passes an error on', () => Promise.resolve({ message: 'no' })],
  ])('stays and says so where %s', async (_name, answer) => {
    sendMessage.mockImplementation(answer);
    const { host, onClose } = show();
    await pressUndo();
    expect(host.mount.textContent).toContain('correct_failed');
    expect(screen.getByRole('button', { name: 'correct_undo' })).toBeTruthy();
    await vi.advanceTimersByTimeAsync(9_500);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('does nothing more once it has ended', async () => {
    const { onClose, stop } = show();
    stop();
    expect(letGo).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onClose).not.toHaveBeenCalled();
  });
});
