import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardHost } from '../../content-scripts/card-host.ts';
import { enterRoom } from '../../content-scripts/room.ts';
import { showSaying } from '../../content-scripts/shown-saying.ts';
import { expectAccessible } from './setup.tsx';

const { letGo } = vi.hoisted(() => ({ letGo: vi.fn() }));

vi.mock('../../content-scripts/extension-api.ts', () => ({
  extension: { i18n: { getMessage: (key: string) => (key === 'app_lang' ? 'en' : key), getUILanguage: () => 'en' } },
  isExtensionAlive: () => true,
}));
vi.mock('../../content-scripts/key-relay.ts', () => ({ isFromReader: () => true, relayKey: vi.fn() }));
vi.mock('../../content-scripts/card-place.ts', () => ({ keepNear: () => letGo }));

function show() {
  const mount = document.createElement('div');
  document.body.append(mount);
  const element = Object.assign(document.createElement('div'), { matches: (_selector: string) => host.pointed });
  const host = {
    element,
    mount,
    root: { activeElement: null as Element | null },
    isShown: true,
    pointed: false,
    show: vi.fn(),
    say: vi.fn(),
  };
  const guard = vi.fn<(element: Element, door: { onEscape(): void }) => void>();
  const room = { ...enterRoom(), gate: { guard, release: vi.fn(), listen: vi.fn(), answerCopy: vi.fn() } };
  const onClose = vi.fn();
  const stop = showSaying({ room, host: host as unknown as CardHost, key: 'popup_none_here', onClose });
  return { host, guard, onClose, stop };
}

describe('a sentence in the card’s place', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  test('is shown at once, and read out when the region that it comes into is known', async () => {
    const { host } = show();
    expect(host.show).toHaveBeenCalledExactlyOnceWith(document.documentElement);
    expect(screen.getByText('popup_none_here')).toBeTruthy();
    expect(host.say).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(host.say).toHaveBeenCalledExactlyOnceWith('popup_none_here');
    vi.useRealTimers();
    await expectAccessible(host.mount);
  });

  test('goes by itself, but not while it is attended to', async () => {
    const { host, onClose } = show();
    host.pointed = true;
    await vi.advanceTimersByTimeAsync(20_000);
    host.pointed = false;
    host.root.activeElement = host.mount;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onClose).not.toHaveBeenCalled();
    host.root.activeElement = null;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(onClose).toHaveBeenCalled();
  });

  test('closes on Escape, wherever the focus is', () => {
    const { host, guard, onClose } = show();
    expect(guard.mock.calls[0]?.[0]).toBe(host.element);
    guard.mock.calls[0]?.[1].onEscape();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('does nothing more once it has ended', async () => {
    const { host, onClose, stop } = show();
    stop();
    expect(letGo).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onClose).not.toHaveBeenCalled();
    expect(host.say).not.toHaveBeenCalled();
  });
});
