import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { answerFrames } = await import('../../../background/frame-calls.ts');

const frame = { id: 'own-id', tab: { id: 7 }, frameId: 3 } as Runtime.MessageSender;
const files = ['/content-scripts/card.js', '/content-scripts/frames.js'];
const { executeScript } = fakeBrowser.scripting;

beforeEach(resetBrowser);

describe('a call from a frame', () => {
  it('gets the card put into that frame and no other, with what a small frame needs', async () => {
    await answerFrames({ call: 'injectCard', args: [] }, frame);
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files, injectImmediately: true }]]);
  });

  it('gets the card alone where it comes from the page’s own document', async () => {
    await answerFrames({ call: 'injectCard', args: [] }, { ...frame, frameId: 0 });
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ['/content-scripts/card.js'], injectImmediately: true }],
    ]);
  });

  it.each(['gate', '../popup/popup', { tabId: 1, frameId: 0 }, null])('cannot name another script, tab or frame: %j', async (arg) => {
    const call = { call: 'injectCard', args: [arg, arg], files: [arg], tabId: 1, frameId: 0, sender: { tab: { id: 1 } } };
    await answerFrames(call, frame);
    const target = { tabId: 7, frameIds: [3] };
    expect(executeScript.mock.calls).toEqual([[{ target, files, injectImmediately: true }]]);
  });

  it('is heard from the first frame and the first tab too', async () => {
    await answerFrames({ call: 'injectCard', args: [] }, { id: 'own-id', tab: { id: 0 }, frameId: 0 } as Runtime.MessageSender);
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 0, frameIds: [0] } }));
  });
});

describe('a frame that comes back from the browser’s memory', () => {
  const mayRead = { call: 'mayRead', args: [] };

  it('may be read where the browser lets us into it, and not where it does not', async () => {
    expect(await answerFrames(mayRead, frame)).toBe(true);
    expect(executeScript.mock.calls.map(([injection]) => (injection as { target: object }).target)).toEqual([{ tabId: 7, frameIds: [3] }]);
    executeScript.mockRejectedValueOnce(new Error('Missing host permission for the tab'));
    expect(await answerFrames(mayRead, frame)).toBe(false);
  });

  it('may be read where it is a page of ours, into which browsers let nobody', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await answerFrames(mayRead, { ...frame, url: 'chrome-extension://own-id/library/welcome.html' })).toBe(true);
  });
});

describe('nothing is done for', () => {
  const call = { call: 'injectCard', args: [] };
  const others: readonly [name: string, sender: object][] = [
    ['another extension', { ...frame, id: 'other-id' }],
    ['nobody', {}],
    ['a page of ours outside a tab', { id: 'own-id' }],
    ['a tab without a frame', { id: 'own-id', tab: { id: 7 } }],
    ['a tab without an id', { id: 'own-id', tab: {}, frameId: 0 }],
  ];
  it.each(others)('%s', (_name, sender) => {
    expect(answerFrames(call, sender as Runtime.MessageSender)).toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('any message that is not one of the calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (message) => {
        expect(answerFrames(message, frame)).toBeUndefined();
      }),
      { seed: 3, numRuns: 10_000 },
    );
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('any arguments that make no sense, which at worst are answered with an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('injectCard', 'reportEntities'), fc.array(fc.anything()), async (name, args) => {
        await answerFrames({ call: name, args }, frame)?.catch(() => undefined);
      }),
      { seed: 4, numRuns: 1_000 },
    );
    const targets = executeScript.mock.calls.map(([injection]) => (injection as { target: { tabId: number } }).target.tabId);
    expect(new Set(targets)).toEqual(new Set([7]));
  });
});
