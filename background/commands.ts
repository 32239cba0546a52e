import browser from 'webextension-polyfill';
import { inPageOrder } from '../src/frame-state.ts';
import { type CallArgs, type CallName, type CallResult, createSender, type FrameCalls } from '../src/messages.ts';
import { type TourStep, tourTries } from '../src/tour.ts';
import { askFrames } from './ask-frames.ts';
import { inTime } from './in-time.ts';
import { openPopup } from './open-popup.ts';

/** Long enough for a frame to get the card's script first. */
const limitMs = 3_000;

/** What each command of the manifest does to a tab; the browser itself opens the popup. */
const commands: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'next-mention': (tabId) => tour(tabId, 1),
  'previous-mention': (tabId) => tour(tabId, -1),
  'pin-card': pinCard,
  'close-card': closeCards,
};

/** Does what a browser shortcut asks for, in the tab it was pressed in. Nothing is kept here: each frame knows what was last visited in it. */
export async function onCommand(name: string, pressedIn?: number): Promise<void> {
  const tabId = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId !== undefined) await commands[name]?.(tabId);
}

/** Goes to the next or previous mention of the page, over all its frames, and round; where there is none, has the page say so, or the popup. */
async function tour(tabId: number, step: TourStep): Promise<void> {
  const frames = await framesOf(tabId);
  const naming = frames.filter(({ state }) => state.counts.length > 0);
  for (const { frameId, start } of tourTries(naming, step)) {
    // First, as a card that closes gives the focus back where it was.
    await Promise.all(
      naming.map((each) => each.frameId !== frameId && each.visitedAt > 0 && ask(tabId, each.frameId, 'closeCard', 'not-kept')),
    );
    if (await ask(tabId, frameId, 'tourOn', step, start)) return;
  }
  const [first] = frames;
  if (first) await ask(tabId, first.frameId, 'sayNone');
  // It knows why a page cannot be marked.
  else await openPopup();
}

/** Pins the open card, or unpins it: of several, the one opened last. */
async function pinCard(tabId: number): Promise<void> {
  const visited = (await framesOf(tabId)).filter(({ visitedAt }) => visitedAt > 0).sort((a, b) => b.visitedAt - a.visitedAt);
  for (const { frameId } of visited) if (await ask(tabId, frameId, 'pinCard')) return;
}

async function closeCards(tabId: number): Promise<void> {
  await Promise.all((await framesOf(tabId)).map(({ frameId }) => ask(tabId, frameId, 'closeCard', 'last')));
}

/** The frames that a detector of ours reads, in the order of the page. */
async function framesOf(tabId: number) {
  const answers = await askFrames(tabId);
  if (answers) return inPageOrder(answers).flatMap(({ frameId, state, visitedAt = 0 }) => (state ? [{ frameId, state, visitedAt }] : []));
  // Our own pages let no script in, but they hear messages; when one was visited cannot be told.
  const state = await ask(tabId, 0, 'frameState');
  return state ? [{ frameId: 0, state, visitedAt: 1 }] : [];
}

/** A frame's answer; undefined where it has gone or does not answer in time. */
function ask<N extends CallName<FrameCalls>>(tabId: number, frameId: number, call: N, ...args: CallArgs<FrameCalls, N>) {
  const send = createSender<FrameCalls>((message) => browser.tabs.sendMessage(tabId, message, { frameId }));
  return inTime(send(call, ...args), limitMs).catch((): CallResult<FrameCalls, N> | undefined => undefined);
}
