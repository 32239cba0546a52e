import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { registrations } = await import('../../../background/page-scripts.ts');
const { markOpenTabs } = await import('../../../background/open-tabs.ts');

const { executeScript, insertCSS } = fakeBrowser.scripting;
const entered = () => executeScript.mock.calls.map(([injection]) => (injection as { target: object }).target);

beforeEach(() => {
  resetBrowser();
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }, { id: 3 }]);
});

describe('tabs open before we were there', () => {
  it('get the scripts that other pages get, in their order, and the marks, in all frames', async () => {
    await markOpenTabs();
    expect(entered()).toEqual([1, 2, 3].map((tabId) => ({ tabId, allFrames: true })));
    const files = registrations(['<all_urls>']).flatMap(({ js = [] }) => js.map((path) => `/${path}`));
    expect(files).toHaveLength(3);
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ files }));
    expect(insertCSS).toHaveBeenCalledTimes(3);
  });

  it('are left as they are where the browser lets nobody in, the others not', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    insertCSS.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    await expect(markOpenTabs()).resolves.toBeUndefined();
    expect(entered()).toHaveLength(3);
  });

  it('that never answer hold nothing up for long', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValueOnce(new Promise(() => undefined));
    let done = false;
    void markOpenTabs().then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(done).toBe(true);
  });
});
