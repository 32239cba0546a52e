import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { answerFrameCards } = await import('../../../background/frame-cards.ts');
const { executeScript } = fakeBrowser.scripting;
const { sendMessage } = fakeBrowser.tabs;

const tab = { id: 7, url: 'https://news.example/story' };
const frame = { id: 'own-id', tab, frameId: 5 } as Runtime.MessageSender;
const top = { ...frame, frameId: 0 } as Runtime.MessageSender;

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const explanation = { form: 'Kabul', lang: 'en', entity: 'kabul', language: 'en', evidence: [] };
const why = { explanation, page: tab.url, quote: { exact: 'Kabul', prefix: '', suffix: '' } };
const show = { do: 'show', entity: 'kabul', surface: 'Kabul', boxes: [box(10, 10, 50, 30)], why, focus: false };
const ask = (what: object, from = frame) => answerFrameCards({ call: 'askTop', args: [what] }, from);

const inset = box(0, 0, 1, 1);
/** The page's own document has one frame, 300 by 120 at (200, 100), and that another one, 100 by 50 at (20, 30). */
const measured = [
  { frameId: 0, result: { path: [], inner: { width: 1000, height: 700 }, frames: [{ index: 2, box: box(200, 100, 500, 220), inset }] } },
  { frameId: 4, result: { path: [2], inner: { width: 300, height: 120 }, frames: [{ index: 0, box: box(20, 30, 120, 80), inset }] } },
  { frameId: 5, result: { path: [2, 0], inner: { width: 100, height: 50 }, frames: [] } },
];

/** Frames that answer, as the browser gives their answers. */
function answer(frames = measured) {
  executeScript.mockImplementation(async (injection) => {
    const { target, files } = injection as { target: { frameIds?: number[] }; files?: string[] };
    return files ? [] : frames.filter(({ frameId }) => target.frameIds?.includes(frameId) ?? true);
  });
}

const shown = { card: box(230, 170, 650, 500), hole: box(200, 100, 500, 220) };
const injected = () => executeScript.mock.calls.filter(([injection]) => 'files' in injection).map(([injection]) => injection);

beforeEach(() => {
  resetBrowser();
  answer();
  sendMessage.mockResolvedValue(shown);
});

describe('a card asked for by a frame', () => {
  it('is shown by the page’s own document, whose frame it tells, and comes back in the measures of the one that asks', async () => {
    const place = { index: 2, inset, inner: { width: 300, height: 120 }, boxes: [box(30, 40, 70, 60)] };
    expect(await ask(show)).toEqual(box(10, 40, 430, 370));
    expect(sendMessage.mock.calls).toEqual([[7, { call: 'frameAsks', args: [5, show, place] }, { frameId: 0 }]]);
    expect(injected()).toEqual([]);
  });

  it('asks no other frame than the two where one stands in the page’s own document', async () => {
    await ask(show, { ...frame, frameId: 4 });
    expect(executeScript.mock.calls).toEqual([[expect.objectContaining({ target: { tabId: 7, frameIds: [0, 4] } })]]);
  });

  it('has the scripts brought where nobody answers, and only then', async () => {
    sendMessage.mockResolvedValueOnce(undefined);
    expect(await ask(show)).toEqual(box(10, 40, 430, 370));
    const files = ['/content-scripts/card.js', '/content-scripts/frames.js'];
    expect(injected()).toEqual([{ target: { tabId: 7, frameIds: [0] }, files, injectImmediately: true }]);
  });

  it('tells where its words have gone, also where that is out of sight', async () => {
    sendMessage.mockResolvedValue(true);
    expect(await ask({ do: 'move', boxes: [box(10, -90, 50, -70)] })).toBe(true);
    expect(sendMessage.mock.calls[0]?.[1].args[2]).toMatchObject({ boxes: [] });
  });

  it.each(['hide', 'pin'])('is done with: %s', async (what) => {
    sendMessage.mockResolvedValue(true);
    expect(await ask({ do: what })).toBe(true);
    expect(sendMessage.mock.calls).toEqual([[7, { call: 'frameAsks', args: [5, { do: what }] }, { frameId: 0 }]]);
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('a frame shows its card in itself', () => {
  const off = (settings: object) => fakeBrowser.storage.local.get.mockResolvedValue({ settings });
  it.each<[name: string, given: () => unknown]>([
    ['where the page is switched off', () => off({ enabled: true, sitesOff: ['news.example'] })],
    ['where all is switched off', () => off({ enabled: false })],
    ['where the page’s own document lets no script in', () => executeScript.mockRejectedValue(new Error('no access'))],
    [
      'where its number among the frames is not known',
      () => answer(measured.map((each) => ({ ...each, result: { ...each.result, path: [-1] } }))),
    ],
    ['where a frame between does not answer', () => answer(measured.filter(({ frameId }) => frameId !== 4))],
  ])('%s, of which the page’s own document is told nothing', async (_name, given) => {
    given();
    expect(await ask(show)).toBe(false);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(injected()).toEqual([]);
  });

  it.each<[name: string, given: () => unknown]>([
    ['cannot show it', () => sendMessage.mockResolvedValue(false)],
    ['never answers', () => sendMessage.mockResolvedValue(undefined)],
    ['cannot be reached', () => sendMessage.mockRejectedValue(new Error('no receiver'))],
  ])('where the page’s own document %s', async (_name, given) => {
    given();
    expect(await ask(show)).toBe(false);
  });

  it('but not where the card was shown and closed again meanwhile', async () => {
    sendMessage.mockResolvedValue(true);
    expect(await ask(show)).toBe(true);
  });
});

describe('what happens to the card', () => {
  const tell = (event: unknown, from = top) => answerFrameCards({ call: 'tellFrame', args: [5, event] }, from);

  it.each<[answered: unknown, told: boolean]>([
    [true, true],
    [false, false],
    [undefined, false],
  ])('is told to the frame alone, which answers %j', async (answered, told) => {
    sendMessage.mockResolvedValue(answered);
    expect(await tell({ type: 'off', onWay: true })).toBe(told);
    expect(sendMessage.mock.calls).toEqual([[7, { call: 'cardTold', args: [{ type: 'off', onWay: true }] }, { frameId: 5 }]]);
  });

  it('is not told by a frame', async () => {
    expect(await tell({ type: 'card' }, { ...frame, frameId: 4 })).toBe(false);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is nothing that opens one', async () => {
    expect(await tell({ type: 'press', target: {} })).toBe(false);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('nothing is done for', () => {
  it.each<[name: string, from: object, what: object]>([
    ['the page’s own document, which is no frame', top, show],
    ['a page of ours outside a tab', { id: 'own-id' }, show],
    ['a frame that asks for something else', frame, { ...show, do: 'open' }],
  ])('%s', async (_name, from, what) => {
    expect(await ask(what, from as Runtime.MessageSender)).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('another extension', () => expect(ask(show, { ...frame, id: 'other' } as Runtime.MessageSender)).toBeUndefined());
});
