import type { Box } from '../src/card/corridor.ts';
import type { CardEvent } from '../src/card/state.ts';
import type { MessageKey } from '../src/i18n.ts';
import { atBorder } from './border.ts';
import { openCardData } from './card-data.ts';
import { t } from './card-view.tsx';
import type { FollowedSettings } from './follow-settings.ts';
import type { Room } from './room.ts';
import { type CardListener, type CardRequest, createCard, type ShownCard } from './shown-card.ts';

/** So many cards are kept at once; where one more is, the oldest closes. */
const MOST = 5;

/** What becomes of a mention's card. */
export type MentionListener = Pick<CardListener, 'onClose' | 'onShrink'> & {
  /** What happened to a card that another document shows. */
  onEvent?(event: CardEvent<never>): void;
  /** The card is kept from now on, and no longer the mention's. */
  onPin(): void;
  /** It is the mention's again. */
  onUnpin(): void;
};

/** All cards of a document: one at most that comes and goes with a mention, and those that the reader keeps. */
export type Cards = {
  /** Shows the mention's card, or calls the kept one that shows the same; false where no active report knows the entity. */
  show(request: CardRequest, listener: MentionListener): Promise<boolean>;
  /** The mention is done with its card. */
  hide(): void;
  /** Closes the card that has the focus, else the one that opened last; or else the one that is not kept. */
  close(which: 'last' | 'not-kept'): void;
  /** Closes all of them. */
  closeAll(): void;
  /** Keeps that card, or no longer, and says so to those who hear it; false where none is open. */
  pin(): boolean;
  /** Shows a sentence in the place of the mention's card, for a while. */
  say(key: MessageKey): void;
  /** Where the mention's card is in the viewport, while it is open. */
  box(): Box | undefined;
  /** Whether an element or an event's target is a card. */
  isHost(target: EventTarget | null): boolean;
  /** Whether it is one that is kept. */
  isKept(target: EventTarget | null): boolean;
};

/** Makes the document's cards, which end with the room. */
export function createCards(room: Room, settings: FollowedSettings): Cards {
  /** The mention's. */
  let loose: ShownCard | undefined;
  /** Those that are kept, the one kept last in the end. */
  let kept: readonly ShownCard[] = [];
  let wanted: CardRequest | undefined;
  /** This page fights every card: the popup shows them still. */
  let isBarred = false;

  const all = () => (loose ? [...kept, loose] : kept);
  const front = () => all().find(({ host }) => host.hasFocus) ?? all().at(-1);
  const isOf = (cards: readonly ShownCard[], target: EventTarget | null) => cards.some(({ host }) => host.element === target);
  const create = () => {
    const card = createCard(room, read, () => forget(card), giveUp);
    loose = card;
    return card;
  };
  const forget = (card: ShownCard) => {
    kept = kept.filter((each) => each !== card);
    if (loose === card) loose = undefined;
  };
  const keep = (card: ShownCard) => {
    const oldest = kept[MOST - 1] && kept[0];
    loose = undefined;
    kept = [...kept, card];
    card.keep();
    oldest?.end();
    card.host.say(t(oldest ? 'card_kept_oldest_closed' : 'card_kept'));
  };
  /** Closes the mention's, also where it would stay for a correction that is being saved. */
  const clear = () => {
    loose?.close();
    loose?.end();
  };
  const loosen = (card: ShownCard) => {
    clear();
    forget(card);
    loose = card;
    card.loosen();
    card.host.say(t('card_not_kept'));
  };
  const refresh = atBorder(room, async () => {
    for (const card of kept) if (!card.redraw(await read(card.entity() ?? ''))) card.end();
  });
  const closeAll = () => {
    for (const card of all()) card.end();
  };
  const giveUp = () => {
    isBarred = true;
    closeAll();
  };

  const read = openCardData(room, settings, refresh);
  room.signal.addEventListener('abort', closeAll);
  // A page that the browser keeps in memory comes back without them.
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && closeAll(), { signal: room.signal });

  return {
    async show(request, { onPin, onUnpin, onClose, onShrink }) {
      wanted = request;
      const known = await read(request.entity).catch(() => undefined);
      if (room.signal.aborted || isBarred || !known) return false;
      // Something else has been asked for meanwhile, or nothing any more.
      if (wanted !== request) return true;
      const same = kept.find((card) => card.entity() === request.entity);
      if (same) {
        loose?.hide();
        same.call(request.holder, request.focus);
        same.host.say(t('card_there'));
        return true;
      }
      const card = loose ?? create();
      return card.show(request, known, {
        onShrink,
        onClose() {
          onClose();
          card.hide();
        },
        onPin() {
          if (card === loose) {
            keep(card);
            onPin();
          } else {
            loosen(card);
            onUnpin();
          }
        },
      });
    },
    hide() {
      wanted = undefined;
      loose?.hide();
    },
    close: (which) => (which === 'last' ? front() : loose)?.close(),
    closeAll,
    pin: () => front()?.pin() ?? false,
    say(key) {
      clear();
      if (isBarred) return;
      create().say(key);
    },
    box: () => (loose?.host.isShown ? loose.host.element.getBoundingClientRect() : undefined),
    isHost: (target) => isOf(all(), target),
    isKept: (target) => isOf(kept, target),
  };
}
