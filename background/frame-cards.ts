import browser, { type Runtime } from 'webextension-polyfill';
import type { Box } from '../src/card/corridor.ts';
import { type FrameAsk, isFrameAsk, isFrameCardEvent } from '../src/card/frame-card.ts';
import { type FramePlace, holesOf, inward, outward } from '../src/card/frame-place.ts';
import { type CallResult, type CardTold, createReceiver, createSender, type FrameCardCalls, type TopCalls } from '../src/messages.ts';
import { isOn, settingsIn, settingsKeys } from '../src/settings.ts';
import { inTime } from './in-time.ts';
import { injectCard } from './inject-card.ts';
import { measureFrames } from './measure-frames.ts';

/** Long enough for a page that is busy, short enough for a reader who waits for a card. */
const limitMs = 1_000;

type TopAnswer = CallResult<TopCalls, 'frameAsks'> | undefined;

const receive = createReceiver<FrameCardCalls, Runtime.MessageSender>({
  async askTop({ tab, frameId }, ask) {
    if (tab?.id === undefined || !frameId || !isFrameAsk(ask)) return false;
    if (ask.do === 'show' || ask.do === 'move') return place(tab.id, frameId, ask, tab.url ?? '');
    return (await passOn(tab.id, frameId, ask)) === true;
  },
  async tellFrame({ tab, frameId: from }, frameId, event) {
    // Only the page's own document shows cards of frames.
    if (tab?.id === undefined || from !== 0 || !isFrameCardEvent(event)) return false;
    const { id } = tab;
    const send = createSender<CardTold>((message) => browser.tabs.sendMessage(id, message, { frameId }));
    return (await inTime(send('cardTold', event), limitMs).catch(() => false)) === true;
  },
});

/** Carries what a small frame and the page's own document have to say of a card; gives undefined (no answer) to everything else. */
export function answerFrameCards(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return sender.id === browser.runtime.id ? receive(message, sender) : undefined;
}

type Placed = Extract<FrameAsk, { do: 'show' | 'move' }>;

async function place(tabId: number, frameId: number, ask: Placed, url: string): Promise<Box | boolean> {
  const holes = holesOf(await measureFrames(tabId, frameId), frameId);
  const last = holes?.at(-1);
  if (!holes || !last) return false;
  const { index, inset, inner } = last;
  const boxes = holes.slice(0, -1).reduce(outward, ask.boxes);
  const where = [{ index, inset, inner, boxes }] as const;
  if (ask.do === 'move') return (await passOn(tabId, frameId, ask, ...where)) === true;
  if (!(await isOnAt(url))) return false;
  let shown = await passOn(tabId, frameId, ask, ...where);
  if (shown === undefined) {
    // Nobody answered: no frame of this page has asked before.
    await injectCard(tabId, 0, true).catch(() => undefined);
    shown = await passOn(tabId, frameId, ask, ...where);
  }
  if (typeof shown !== 'object') return shown === true;
  // In the frame's own measures, as it watches the way there.
  return [{ ...last, box: shown.hole }, ...holes.slice(0, -1).reverse()].reduce(inward, shown.card);
}

/** What the page's own document answers; undefined where nobody there does. */
function passOn(tabId: number, frameId: number, ask: FrameAsk, ...place: readonly FramePlace[]): Promise<TopAnswer> {
  const send = createSender<TopCalls>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  return inTime(send('frameAsks', frameId, ask, ...place), limitMs).catch(() => undefined);
}

/** Where the page is switched off, no card is put on it. */
async function isOnAt(url: string): Promise<boolean> {
  return isOn(settingsIn(await browser.storage.local.get([...settingsKeys])), url);
}
