import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameAnswer } from '../../../src/frame-state.ts';
import type { CallMessage } from '../../../src/messages.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { onCommand } = await import('../../../background/commands.ts');

/** Frames of tab 7, each with as many mentions of one entity. */
type Frame = { readonly frameId: number; readonly count: number; readonly path?: readonly number[]; readonly visitedAt?: number };

/** What the worker asked of which frame, in order. */
const asked: string[] = [];

/** The page: its frames as the browser gives them, and the calls that they answer with true, as `frameId call args`. */
function page(frames: readonly Frame[], yes: readonly string[]): void {
  const results = frames.map(({ frameId, count, ...answer }) => {
    const counts = count > 0 ? [{ entity: 'kabul', count }] : [];
    return { frameId, result: { state: { status: 'done', counts }, ...answer } satisfies FrameAnswer };
  });
  fakeBrowser.scripting.executeScript.mockResolvedValue(results);
  answerWith((line) => yes.includes(line));
}

function answerWith(answer: (line: string) => unknown): void {
  fakeBrowser.tabs.sendMessage.mockImplementation(async (tabId: number, { call, args }: CallMessage, { frameId }) => {
    const line = [frameId, call, ...args].join(' ');
    asked.push(tabId === 7 ? line : `tab ${tabId}: ${line}`);
    return answer(line);
  });
}

beforeEach(() => {
  resetBrowser();
  asked.length = 0;
});

describe('the commands', () => {
  it('of the manifest each do something, but for the one that the browser does itself', async () => {
    const { commands } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { commands: Record<string, object> };
    const names = Object.keys(commands).filter((name) => name !== '_execute_action');
    expect(names).toHaveLength(4);
    for (const name of names) {
      asked.length = 0;
      page([{ frameId: 0, count: 1, visitedAt: 3 }], ['0 tourOn 1 here', '0 tourOn -1 here', '0 pinCard']);
      await onCommand(name, 7);
      expect(asked.length, name).toBeGreaterThan(0);
    }
  });

  it.each(['toString', 'next', ''])('called %j is none: nothing is done', async (name) => {
    page([{ frameId: 0, count: 1, visitedAt: 3 }], []);
    await onCommand(name, 7);
    expect(asked).toEqual([]);
  });

  it('go to the tab in front where the browser does not say in which they were pressed', async () => {
    fakeBrowser.tabs.query.mockResolvedValue([{ id: 7 }]);
    page([{ frameId: 0, count: 1 }], ['0 tourOn 1 here']);
    await onCommand('next-mention');
    expect(asked).toEqual(['0 tourOn 1 here']);
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
  });

  it('do nothing where there is no tab', async () => {
    await onCommand('next-mention');
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('next and previous', () => {
  const three: readonly Frame[] = [
    { frameId: 0, count: 2 },
    { frameId: 31, count: 1, path: [1] },
    { frameId: 5, count: 0, path: [2] },
    { frameId: 40, count: 3, path: [0] },
  ];
  it.each<[what: string, frames: readonly Frame[], name: string, yes: string, asked: readonly string[]]>([
    ['begin with the page itself', three, 'next-mention', '0 tourOn 1 here', ['0 tourOn 1 here']],
    [
      'look through the frames that name something, in the order of the page',
      three,
      'next-mention',
      '31 tourOn 1 edge',
      ['0 tourOn 1 here', '40 tourOn 1 edge', '31 tourOn 1 edge'],
    ],
    ['go back into the last frame', three, 'previous-mention', '31 tourOn -1 edge', ['0 tourOn -1 here', '31 tourOn -1 edge']],
    [
      'go on from the frame last visited, whose card closes before another opens',
      [
        { frameId: 0, count: 2, visitedAt: 4 },
        { frameId: 9, count: 1, path: [0], visitedAt: 8 },
      ],
      'next-mention',
      '0 tourOn 1 edge',
      ['0 closeCard not-kept', '9 tourOn 1 here', '9 closeCard not-kept', '0 tourOn 1 edge'],
    ],
    [
      'go round in the only frame',
      [{ frameId: 0, count: 1, visitedAt: 4 }],
      'next-mention',
      '0 tourOn 1 edge',
      ['0 tourOn 1 here', '0 tourOn 1 edge'],
    ],
  ])('%s', async (_what, frames, name, yes, wanted) => {
    page(frames, [yes]);
    await onCommand(name, 7);
    expect(asked).toEqual(wanted);
    expect(fakeBrowser.action.openPopup).not.toHaveBeenCalled();
  });

  it('keep nothing from one press to the next: a worker that has stopped in between does the same', async () => {
    page(three, ['0 tourOn 1 here']);
    await onCommand('next-mention', 7);
    await onCommand('next-mention', 7);
    expect(asked).toEqual(['0 tourOn 1 here', '0 tourOn 1 here']);
  });

  it.each([
    [
      'names nothing',
      [
        { frameId: 0, count: 0 },
        { frameId: 5, count: 0, path: [0] },
      ],
      ['0 sayNone'],
    ],
    ['shows none of what it names', [{ frameId: 0, count: 1 }], ['0 tourOn 1 here', '0 tourOn 1 edge', '0 sayNone']],
  ])('have a page say so that %s', async (_what, frames, wanted) => {
    page(frames, []);
    await onCommand('next-mention', 7);
    expect(asked).toEqual(wanted);
    expect(fakeBrowser.action.openPopup).not.toHaveBeenCalled();
  });

  it('pass over a frame that has gone', async () => {
    page(three, []);
    answerWith((line) => {
      if (line.startsWith('0 ')) throw new Error('Could not establish connection');
      return line === '40 tourOn 1 edge';
    });
    await onCommand('next-mention', 7);
    expect(asked).toEqual(['0 tourOn 1 here', '40 tourOn 1 edge']);
  });

  it('open the popup on a page that lets nothing of ours in, and do not mind where that is not allowed', async () => {
    fakeBrowser.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    answerWith(() => Promise.reject(new Error('Receiving end does not exist')));
    await onCommand('next-mention', 7);
    expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
    fakeBrowser.action.openPopup.mockRejectedValue(new Error('Could not open popup'));
    await expect(onCommand('next-mention', 7)).resolves.toBeUndefined();
    const { openPopup } = fakeBrowser.action;
    // Not every version has it.
    Reflect.deleteProperty(fakeBrowser.action, 'openPopup');
    await expect(onCommand('next-mention', 7)).resolves.toBeUndefined();
    fakeBrowser.action.openPopup = openPopup;
  });

  it('work on our own pages, which hear messages only', async () => {
    fakeBrowser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    const state = { status: 'done', counts: [{ entity: 'kabul', count: 1 }] };
    answerWith((line) => (line === '0 frameState' ? state : line === '0 tourOn 1 here'));
    await onCommand('next-mention', 7);
    expect(asked).toEqual(['0 frameState', '0 tourOn 1 here']);
  });
});

describe('pin and close', () => {
  const frames: readonly Frame[] = [
    { frameId: 0, count: 1, visitedAt: 3 },
    { frameId: 5, count: 1, path: [0], visitedAt: 9 },
    { frameId: 6, count: 1, path: [1] },
  ];

  it('pin the card opened last, of those that are open', async () => {
    page(frames, ['0 pinCard', '5 pinCard']);
    await onCommand('pin-card', 7);
    expect(asked).toEqual(['5 pinCard']);
  });

  it('pin none where none is open, and say nothing', async () => {
    page(frames, []);
    await onCommand('pin-card', 7);
    expect(asked).toEqual(['5 pinCard', '0 pinCard']);
  });

  it('close the last card of every frame', async () => {
    page(frames, []);
    await onCommand('close-card', 7);
    expect(asked).toEqual(['0 closeCard last', '5 closeCard last', '6 closeCard last']);
  });
});
