import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameState } from '../../../src/messages.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { showCount } = await import('../../../background/badge.ts');

const { executeScript } = fakeBrowser.scripting;
const { setBadgeText } = fakeBrowser.action;
const answer = (...entities: string[]) => {
  const state: FrameState = { status: 'done', counts: entities.map((entity) => ({ entity, count: 2 })) };
  return { result: { state, contentType: 'text/html' } };
};

beforeEach(resetBrowser);

describe('the badge', () => {
  it('counts each entity once over all frames', async () => {
    executeScript.mockResolvedValue([
      answer('kabul', 'herat'),
      answer('kabul', 'iran'),
      { result: null },
      { result: { contentType: 'text/html' } },
    ]);
    await showCount(7, ['kabul']);
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '3' }]]);
  });

  it('is empty for none, whatever the caller still names', async () => {
    executeScript.mockResolvedValue([answer()]);
    await showCount(7, ['kabul']);
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }]]);
  });

  it('counts what the caller names where the frames cannot be asked', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    await showCount(7, ['kabul', 'iran', 'kabul']);
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '2' }]]);
  });

  it('does not wait for a frame that never answers', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => undefined));
    const shown = showCount(7, ['kabul']);
    await vi.advanceTimersByTimeAsync(1_000);
    await shown;
    vi.useRealTimers();
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]]);
  });

  it('asks twice, not a hundred times, when a hundred frames report at once', async () => {
    executeScript.mockResolvedValue([answer('kabul', 'herat')]);
    await Promise.all(Array.from({ length: 100 }, () => showCount(7, ['kabul'])));
    expect(executeScript).toHaveBeenCalledTimes(2);
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
    await showCount(7, ['kabul']);
    expect(executeScript).toHaveBeenCalledTimes(3);
  });

  it('does not mind a tab that has closed', async () => {
    setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(showCount(7, ['kabul'])).resolves.toBeUndefined();
  });
});
