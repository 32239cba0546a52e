import type { Box } from '../src/card/corridor.ts';
import { isTooSmall } from '../src/card/frame-place.ts';
import { type CardTold, createReceiver, createSender, type FrameCardCalls } from '../src/messages.ts';
import { answerCalls } from './answer-calls.ts';
import { atBorder } from './border.ts';
import type { Cards, MentionListener } from './cards.ts';
import { extension } from './extension-api.ts';
import { focusedElement } from './focused.ts';
import { giveFocus } from './own.ts';
import type { Room } from './room.ts';
import type { CardRequest } from './shown-card.ts';

/** How often it is looked whether the words of an open card have moved in the frame, in ms. */
const LOOK_MS = 200;

const call = createSender<FrameCardCalls>((message) => extension.runtime.sendMessage(message));

/** Stands for the card, which is not in this document: nothing is ever aimed at it. */
const elsewhere = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');

/** A card of ours that the page's own document shows. */
type Above = {
  readonly request: CardRequest;
  readonly listener: MentionListener;
  box?: Box;
  seen: string;
  readonly life: AbortController;
  /** What had the focus in this document, to bring it back: Chromium forgets it when the focus goes to another document. */
  readonly focused: HTMLElement | undefined;
};

/** The card of a frame: in it where it is large enough, else shown by the page's own document, as far as that can. */
export function cardOfFrame(room: Room, own: Cards): Cards {
  let above: Above | undefined;
  /** The one that was kept last there, in case that it is no longer. */
  let kept: Above | undefined;
  /** One after the other, so that none overtakes another on the way. */
  let asked: Promise<unknown> = Promise.resolve();

  const ask: (...args: Parameters<FrameCardCalls['askTop']>) => Promise<Box | boolean | undefined> = (what) => {
    const answer = asked.then(() => call('askTop', what)).catch(() => undefined);
    asked = answer;
    return answer;
  };
  const boxesOf = ({ boxes }: CardRequest): readonly Box[] => boxes().map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  const leave = () => {
    above?.life.abort();
    above = undefined;
  };
  const hide = () => {
    if (!above) return own.hide();
    const { focused } = above;
    leave();
    void ask({ do: 'hide' }).then((hadFocus) => hadFocus === true && focused && giveFocus(focused));
  };
  const begin = (request: CardRequest, listener: MentionListener): Above => {
    const life = new AbortController();
    const { signal } = life;
    const element = document.hasFocus() && focusedElement(own.isHost);
    const focused = element instanceof HTMLElement ? element : undefined;
    const mine: Above = { request, listener, life, focused, seen: JSON.stringify(boxesOf(request)) };
    const look = atBorder(room, () => {
      const boxes = boxesOf(request);
      const seen = JSON.stringify(boxes);
      if (seen === mine.seen) return;
      mine.seen = seen;
      void ask({ do: 'move', boxes });
    });
    const timer = setInterval(look, LOOK_MS);
    room.gate?.guard(elsewhere, { onKey: () => undefined, onEscape: () => listener.onClose() });
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      room.gate?.release(elsewhere);
    });
    // At once, as nothing that waits its turn is done in a document that goes, and first, as it may be the end of us.
    const onLeave = ({ isTrusted }: Event) => isTrusted && void call('askTop', { do: 'hide' }).catch(() => undefined);
    addEventListener('pagehide', onLeave, { capture: true, signal });
    return mine;
  };

  const takeBack = () => {
    if (above || !kept) return false;
    above = begin(kept.request, kept.listener);
    kept = undefined;
    above.listener.onUnpin();
    return true;
  };
  const receive = createReceiver<CardTold, undefined>({
    cardTold(_from, event) {
      if (event.type === 'unpin') return takeBack();
      if (!above) return false;
      const { focused, listener } = above;
      if (event.type === 'shrink') listener.onShrink();
      else if (event.type === 'pin') {
        kept = above;
        leave();
        listener.onPin();
        return true;
      } else listener.onEvent?.(event);
      if (event.type === 'close' && event.hadFocus && focused) giveFocus(focused);
      // It may have made the frame close the card.
      return above !== undefined;
    },
  });
  answerCalls((message) => receive(message, undefined), room.signal);
  room.signal.addEventListener('abort', leave);
  return {
    ...own,
    async show(request, listener) {
      if (!isTooSmall({ width: innerWidth, height: innerHeight })) {
        if (above) hide();
        return own.show(request, listener);
      }
      leave();
      own.hide();
      const mine = begin(request, listener);
      above = mine;
      const { entity, surface, focus } = request;
      const answer = await ask({ do: 'show', entity, surface, focus, boxes: boxesOf(request), why: request.why() });
      if (above !== mine) return true;
      if (typeof answer === 'object') mine.box = answer;
      if (answer) return true;
      leave();
      return own.show(request, listener);
    },
    hide,
    close: (which) => (above ? above.listener.onClose() : own.close(which)),
    pin() {
      if (!above && !kept) return own.pin();
      void ask({ do: 'pin' });
      return true;
    },
    box: () => (above ? above.box : own.box()),
  };
}
