import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage } from '../../../popup/page.ts';
import { fakeBrowser, frontTab, pageAnswers } from '../fake-extension.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const state = { status: 'reading', counts: [{ entity: 'velm', count: 2 }] };

describe('a page with a frame that never answers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    pageAnswers.clear();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockReturnValue(new Promise(() => undefined));
  });
  afterEach(() => void vi.useRealTimers());

  it('speaks for itself', async () => {
    pageAnswers.set('frameState', state);
    const asked = askPage(frontTab.id);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ kind: 'seen', frames: [{ frameId: 0, state }] });
  });

  it('is not being read where it does not answer either', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    const asked = askPage(frontTab.id);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ kind: 'barred', reason: 'access_unread' });
  });
});
