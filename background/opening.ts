import browser, { type Runtime } from 'webextension-polyfill';
import { isBusyAddress, type LibraryPlace, libraryPage, libraryPath } from '../src/library-address.ts';
import { createReceiver, type OpeningCalls } from '../src/messages.ts';
import { LIMITS } from '../src/report/limits.ts';
import { isId } from '../src/report/schema.ts';
import { openBeside } from './open-beside.ts';

/** A tab may ask no oftener: whatever goes wrong in a page, no tabs rain. */
const onceInMs = 1_000;

/** When each tab last asked; of no use once the worker has stopped, which takes longer. */
const lastAsked = new Map<number, number>();

const receive = createReceiver<OpeningCalls, Runtime.MessageSender>({
  openReport(from, report, at) {
    if (!isId(report) || (at !== undefined && !isOffset(at))) throw new Error('There is no such place in a report.');
    return open(from, { report, at });
  },
  openEntity(from, entity) {
    if (!isId(entity)) throw new Error('There is no such entity.');
    return open(from, { entity });
  },
});

/** Opens the library where a card or the popup asks for it, each in answer to a reader's own press; gives undefined (no answer) to everything else. */
export function answerOpening(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return sender.id === browser.runtime.id ? receive(message, sender) : undefined;
}

/** Shows the place in a library that is open already, or in a tab beside the one that asks. */
async function open({ tab }: Runtime.MessageSender, place: LibraryPlace): Promise<void> {
  if (tab?.id !== undefined) {
    const now = Date.now();
    if (now - (lastAsked.get(tab.id) ?? 0) < onceInMs) throw new Error('This is too soon after the last time.');
    lastAsked.set(tab.id, now);
  }
  const url = browser.runtime.getURL(libraryPath(place));
  const there = await openLibrary(tab?.windowId);
  if (there?.id === undefined) return openBeside(url, tab);
  const isThere = there.url === url;
  await browser.tabs.update(there.id, { active: true, ...(!isThere && { url }) });
  // The page is not told of going where it is already, and something else may lie over it by now.
  if (isThere) await browser.tabs.reload(there.id);
  // Firefox for Android has no windows.
  if (there.windowId !== undefined) await browser.windows?.update(there.windowId, { focused: true });
}

/** A tab with the library in it, if possible of this window; none where something is being read or looked into: that must not be disturbed. */
async function openLibrary(windowId: number | undefined) {
  const library = browser.runtime.getURL(libraryPage);
  const tabs = await browser.tabs.query({});
  const shown = tabs.filter(({ url }) => url !== undefined && url.split('#')[0] === library && !isBusyAddress(url));
  return shown.find((tab) => tab.windowId === windowId) ?? shown[0];
}

function isOffset(at: unknown): boolean {
  return Number.isInteger(at) && (at as number) >= 0 && (at as number) <= LIMITS.text;
}
