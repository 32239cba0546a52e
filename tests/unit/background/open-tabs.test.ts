import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { markOpenTabs } = await import('../../../background/open-tabs.ts');

const { executeScript, insertCSS } = fakeBrowser.scripting;
const entered = () => executeScript.mock.calls.map(([injection]) => (injection as { target: object }).target);

beforeEach(() => {
  resetBrowser();
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }, { id: 3 }]);
});

describe('tabs open before we were there', () => {
  it('get the scripts that the manifest names, in its order, and the marks, in all frames', async () => {
    await markOpenTabs();
    expect(entered()).toEqual([1, 2, 3].map((tabId) => ({ tabId, allFrames: true })));
    const files = manifest.content_scripts.flatMap(({ js }) => js.map((path) => `/${path}`));
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
