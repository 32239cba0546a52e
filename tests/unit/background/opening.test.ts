import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

const windows = { update: vi.fn(async () => undefined) };
const browser: Record<string, unknown> = { ...fakeBrowser, windows };
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { answerOpening } = await import('../../../background/opening.ts');

const own = (path: string) => `chrome-extension://own-id/${path}`;
const { create, query, reload, update } = fakeBrowser.tabs;
const tabs = (...open: readonly { id: number; url?: string; windowId?: number }[]) => query.mockResolvedValue([...open]);

let now = 0;
let tabId = 0;
/** A card in a tab that has not asked yet. */
const card = (more: object = {}): Runtime.MessageSender =>
  ({ id: 'own-id', frameId: 0, tab: { id: tabId, windowId: 2, incognito: false, ...more } }) as Runtime.MessageSender;
const ask = (sender: Runtime.MessageSender, call: string, ...args: readonly unknown[]) => answerOpening({ call, args }, sender);

beforeEach(() => {
  resetBrowser();
  browser['windows'] = windows;
  tabId++;
  now += 60_000;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});

describe('a press in a card', () => {
  it.each([
    ['openReport', ['press-tv', 120], 'library/library.html#report=press-tv&at=120'],
    ['openReport', ['press-tv', 0], 'library/library.html#report=press-tv&at=0'],
    ['openReport', ['press-tv'], 'library/library.html#report=press-tv'],
    ['openEntity', ['islam-qala'], 'library/library.html#entity=islam-qala'],
  ] as const)('%s %j opens %s beside the page', async (call, args, path) => {
    await ask(card(), call, ...args);
    expect(create.mock.calls).toEqual([[{ url: own(path), windowId: 2, openerTabId: tabId }]]);
    expect(update).not.toHaveBeenCalled();
  });

  it('goes to a library that is open, of several to the one in its window', async () => {
    tabs(
      { id: 40, url: own('library/library.html'), windowId: 1 },
      { id: 41, url: own('library/library.html#entity=busy'), windowId: 2 },
      { id: 42, url: own('library/library.html'), windowId: 2 },
    );
    await ask(card(), 'openEntity', 'herat');
    expect(update.mock.calls).toEqual([[41, { url: own('library/library.html#entity=herat'), active: true }]]);
    expect(windows.update.mock.calls).toEqual([[2, { focused: true }]]);
    expect(create).not.toHaveBeenCalled();
  });

  it('loads a library anew that is at the place already, which may be hidden there by now', async () => {
    tabs({ id: 40, url: own('library/library.html#entity=herat'), windowId: 2 });
    await ask(card(), 'openEntity', 'herat');
    expect(update.mock.calls).toEqual([[40, { active: true }]]);
    expect(reload.mock.calls).toEqual([[40]]);
    await ask(card({ id: tabId + 1000 }), 'openEntity', 'kabul');
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    ['where a report is being made', own('library/library.html#make=9')],
    ['where something is being read', own('library/library.html#busy')],
    ['where a file is looked into beside a report', own('library/library.html#report=a&at=3&busy')],
    ['that is another page of ours', own('library/review.html#draft')],
    ['that only has its name', 'https://evil.example/library/library.html'],
    ['whose address the browser keeps to itself', undefined],
  ])('leaves a tab alone %s', async (_what, url) => {
    tabs({ id: 40, windowId: 2, ...(url !== undefined && { url }) });
    await ask(card(), 'openEntity', 'herat');
    expect(update).not.toHaveBeenCalled();
    expect(create).toHaveBeenCalledOnce();
  });

  it('leaves the window to the browser where the page is in a private one', async () => {
    await ask(card({ incognito: true }), 'openEntity', 'herat');
    expect(create.mock.calls).toEqual([[{ url: own('library/library.html#entity=herat') }]]);
  });

  it('leaves the window to the browser where there is no room in this one', async () => {
    create.mockRejectedValueOnce(new Error('no such window'));
    await ask(card(), 'openEntity', 'herat');
    expect(create.mock.lastCall).toEqual([{ url: own('library/library.html#entity=herat') }]);
  });

  it('works where there are no windows', async () => {
    browser['windows'] = undefined;
    tabs({ id: 40, url: own('library/library.html'), windowId: 2 });
    await ask(card(), 'openEntity', 'herat');
    expect(update).toHaveBeenCalledOnce();
  });
});

describe('a popup', () => {
  it('opens it too, as often as it is pressed', async () => {
    const popup = { id: 'own-id' } as Runtime.MessageSender;
    await ask(popup, 'openReport', 'press-tv', 5);
    await ask(popup, 'openReport', 'press-tv', 6);
    expect(create.mock.calls).toEqual([
      [{ url: own('library/library.html#report=press-tv&at=5') }],
      [{ url: own('library/library.html#report=press-tv&at=6') }],
    ]);
  });
});

describe('no tabs rain', () => {
  it('a tab opens one a second', async () => {
    await ask(card(), 'openEntity', 'herat');
    now += 999;
    await expect(ask(card(), 'openEntity', 'kabul')).rejects.toThrow('too soon');
    await expect(ask({ ...card(), frameId: 3 } as Runtime.MessageSender, 'openReport', 'a')).rejects.toThrow('too soon');
    expect(create).toHaveBeenCalledOnce();
    now += 1;
    await ask(card(), 'openEntity', 'kabul');
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('but not two tabs', async () => {
    await ask(card(), 'openEntity', 'herat');
    tabId++;
    await ask(card(), 'openEntity', 'herat');
    expect(create).toHaveBeenCalledTimes(2);
  });
});

describe('nothing is opened for', () => {
  it.each([
    ['openEntity', []],
    ['openEntity', ['Herat']],
    ['openEntity', ['']],
    ['openEntity', ['a&make=1']],
    ['openEntity', ['x'.repeat(81)]],
    ['openEntity', [{ toString: () => 'herat' }]],
    ['openReport', [null]],
    ['openReport', ['../settings']],
    ['openReport', ['press-tv', -1]],
    ['openReport', ['press-tv', 1.5]],
    ['openReport', ['press-tv', Number.NaN]],
    ['openReport', ['press-tv', '1']],
    ['openReport', ['press-tv', 1_000_001]],
  ])('%s %j', async (call, args) => {
    await expect(ask(card(), call, ...args)).rejects.toThrow('no such');
    expect(create).not.toHaveBeenCalled();
    // It does not count as asked.
    await ask(card(), 'openEntity', 'herat');
    expect(create).toHaveBeenCalledOnce();
  });

  it.each([
    ['another extension', { ...card(), id: 'other-id' }, 'openEntity'],
    ['nobody', {}, 'openEntity'],
    ['a call that is none of these', card(), 'injectCard'],
  ])('%s', (_who, sender, call) => {
    expect(ask(sender as Runtime.MessageSender, call, 'herat')).toBeUndefined();
    expect(create).not.toHaveBeenCalled();
  });
});
