import type { Box } from '../src/card/corridor.ts';
import type { FrameAsk, FrameCardEvent } from '../src/card/frame-card.ts';
import { type FramePlace, insetBox, outward } from '../src/card/frame-place.ts';
import { type CallResult, createReceiver, createSender, type FrameCardCalls, type TopCalls } from '../src/messages.ts';
import { answerCalls } from './answer-calls.ts';
import { atBorder } from './border.ts';
import type { Cards, MentionListener } from './cards.ts';
import { extension } from './extension-api.ts';
import { focusedElement } from './focused.ts';
import { frameAt } from './frame-at.ts';
import type { Room } from './room.ts';
import { watchTop } from './top-pointer.ts';

/** How often it is looked whether the frame is still there, in ms. */
const LOOK_MS = 300;

const call = createSender<FrameCardCalls>((message) => extension.runtime.sendMessage(message));

/** A frame's card, from its opening to its end. */
type Guest = { readonly frameId: number; readonly life: AbortController; element: Element; place: FramePlace };

/** Shows in the page's own document the cards of frames that are too small for one; gives the card for the page's own mentions. */
export function cardForFrames(room: Room, cards: Cards): Cards {
  let guest: Guest | undefined;

  const end = () => {
    guest?.life.abort();
    guest = undefined;
  };
  const tell = async (to: Guest, event: FrameCardEvent) => {
    const isThere = await call('tellFrame', to.frameId, event).catch(() => false);
    if (isThere !== true && guest === to) hide();
  };
  /** Takes the card away; true where the focus goes with it. A card that is being corrected stays, and becomes a notice. */
  const hide = () => {
    const focused = focusedElement(cards.isHost);
    const hadFocus = focused !== undefined && cards.isHost(focused) && !cards.isKept(focused);
    end();
    cards.hide();
    return hadFocus && !cards.box();
  };
  /** The card goes from here; the frame hears of it. */
  const close = () => {
    const was = guest;
    if (was) void tell(was, { type: 'close', hadFocus: hide() });
  };
  const boxesOf = ({ element, place }: Guest) => outward(place.boxes, { box: holeOf(element, place), inner: place.inner }).map(asRect);

  const begin = (frameId: number, element: Element, place: FramePlace): Guest => {
    const life = new AbortController();
    const { signal } = life;
    const mine: Guest = { frameId, life, element, place };
    watchTop({ room, cards, signal, element, boxes: () => boxesOf(mine), tell: (event) => void tell(mine, event) });
    const look = atBorder(room, () => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || close());
    const timer = setInterval(look, LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
    // It may show something else now: then it answers that it has no such card.
    element.addEventListener('load', ({ isTrusted }) => isTrusted && void tell(mine, { type: 'shrink' }), { signal });
    return mine;
  };
  const show = async (frameId: number, ask: Extract<FrameAsk, { do: 'show' }>, place: FramePlace) => {
    const element = frameAt(place.index);
    if (!element || !(document.documentElement instanceof HTMLElement) || document.fullscreenElement === element) return false;
    if (guest && guest.frameId !== frameId) close();
    // The card of a mention of the page's own, or what else is in its place.
    if (!guest) cards.close('not-kept');
    guest ??= begin(frameId, element, place);
    let mine = guest;
    Object.assign(mine, { element, place });
    const { entity, surface, focus, why } = ask;
    const listener: MentionListener = {
      onPin() {
        if (guest !== mine) return;
        end();
        void tell(mine, { type: 'pin' });
      },
      onUnpin() {
        const other = guest;
        end();
        if (other) void tell(other, { type: 'close', hadFocus: false });
        mine = begin(frameId, element, place);
        guest = mine;
        void tell(mine, { type: 'unpin' });
      },
      onClose: () => guest === mine && close(),
      onShrink: () => guest === mine && void tell(mine, { type: 'shrink' }),
    };
    const shown = await cards.show(
      { entity, surface, focus, holder: element, boxes: () => boxesOf(mine), line: () => [], why: () => why },
      listener,
    );
    // Closed again meanwhile: the frame has been told.
    if (guest !== mine) return true;
    if (!shown) {
      end();
      return false;
    }
    // The card finds its place in the meantime.
    await new Promise((resolve) => setTimeout(resolve));
    const box = cards.box();
    // A kept card may show the same.
    return box ? { card: asBox(box), hole: holeOf(element, place) } : true;
  };
  const asks = async (frameId: number, ask: FrameAsk, place?: FramePlace): Promise<CallResult<TopCalls, 'frameAsks'>> => {
    if (ask.do === 'show') return place ? show(frameId, ask, place) : false;
    // Also of a card that the frame no longer has, as it is kept.
    if (ask.do === 'pin') return cards.pin();
    if (guest?.frameId !== frameId) return false;
    if (ask.do === 'hide') return hide();
    guest.place = place ?? { ...guest.place, boxes: [] };
    return true;
  };

  const receive = createReceiver<TopCalls, undefined>({ frameAsks: (_from, ...args) => asks(...args) });
  answerCalls((message) => receive(message, undefined), room.signal);
  room.signal.addEventListener('abort', end);
  return {
    ...cards,
    show(request, listener) {
      close();
      return cards.show(request, listener);
    },
  };
}

function holeOf(element: Element, { inset }: FramePlace): Box {
  return insetBox(element.getBoundingClientRect(), inset);
}

function asBox({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

function asRect({ left, top, right, bottom }: Box): DOMRect {
  return new DOMRect(left, top, right - left, bottom - top);
}
