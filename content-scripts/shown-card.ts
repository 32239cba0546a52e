import type { Grip, HandAct } from '../components/hand.ts';
import { alwaysBefore, offeredCorrections } from '../src/card/offered.ts';
import type { Correction } from '../src/corrections.ts';
import type { MessageKey } from '../src/i18n.ts';
import { atBorder } from './border.ts';
import type { Known, ReadKnown } from './card-data.ts';
import { CardHost } from './card-host.ts';
import { keepInPlace } from './card-place.ts';
import { keepPut, type PutCard } from './card-put.ts';
import { type CardView, clearCard, direction, drawCard } from './card-view.tsx';
import { extension } from './extension-api.ts';
import { relayKey } from './key-relay.ts';
import { guardPresses } from './press-guard.ts';
import type { Room, Why } from './room.ts';
import { saveCorrection } from './save-correction.ts';
import { showNotice } from './shown-notice.ts';
import { showSaying } from './shown-saying.ts';

/** A mention to show a card for. */
export type CardRequest = {
  readonly entity: string;
  /** The words on the page. */
  readonly surface: string;
  /** The element that holds the words: the card goes where this is on top. */
  readonly holder: Element;
  /** The mention's boxes in the viewport now; none when it is gone. */
  boxes(): readonly DOMRect[];
  /** The boxes of what else stands on its lines. */
  line(): readonly DOMRect[];
  why(): Why;
  /** Whether the reader asked by key or popup and wants the focus in the card. */
  readonly focus: boolean;
};

/** What the reader does with a card. */
export type CardListener = {
  /** Keep it, or no longer. */
  onPin(): void;
  /** Asked to close, while it is not kept. */
  onClose(): void;
  /** The card may be smaller now, so that the pointer lies beside it without having left. */
  onShrink(): void;
};

/** One card, from its opening to its end, in an element of its own. */
export type ShownCard = {
  readonly host: CardHost;
  /** Shows a mention's card, in place of what is shown; false, and the end, where no active report knows the entity. */
  show(request: CardRequest, known: Known, listener: CardListener): boolean;
  /** Shows a sentence instead, for a while. */
  say(key: MessageKey): void;
  /** From now on the card stays where it is, or where the reader puts it, whatever becomes of its mention. */
  keep(): void;
  /** The card no longer stays, but lies where it lay. */
  loosen(): void;
  /** Brings a card to the front that was asked for again. */
  call(holder: Element, focus: boolean): void;
  /** Draws it anew from what is known by now; false where no active report knows the entity any more. */
  redraw(known: Known): boolean;
  /** The mention is done with its card. */
  hide(): void;
  /** As the reader closes it. */
  close(): void;
  /** As the reader pins or unpins it; false where there is no card to pin. */
  pin(): boolean;
  /** The entity that it shows now; undefined for a notice or a sentence. */
  entity(): string | undefined;
  end(): void;
};

/**
 * Makes a card that is not shown yet; `onEnd` hears of its end, which comes with `end` at the latest, `onFight` of a page that does not
 * leave it in peace.
 */
export function createCard(room: Room, read: ReadKnown, onEnd: () => void, onFight: () => void): ShownCard {
  const host = new CardHost();
  /** What is drawn, while that is a mention's card. */
  let view: CardView | undefined;
  /** The mention the card is of; none for a notice. */
  let shown: CardRequest | undefined;
  /** The mention whose correction is being saved: it may go meanwhile, the card stays. */
  let saving: { readonly request: CardRequest; left: boolean } | undefined;
  let put: PutCard | undefined;
  let letGo = () => {};
  let ended = false;
  const presses = guardPresses(room, host, onFight);
  host.guard = presses;

  const draw = (next: CardView) => {
    view = next;
    return drawCard(host.mount, next);
  };
  const end = () => {
    if (ended) return;
    ended = true;
    letGo();
    put?.stop();
    presses.stop();
    // First of all, while it can be told that the focus is in it.
    host.remove();
    room.gate?.release(host.element);
    clearCard(host.mount);
    onEnd();
  };
  const hide = () => {
    if (saving && saving.request === shown) saving.left = true;
    else end();
  };
  const close = () => (view ? view.onClose() : end());
  const stay = () => {
    letGo();
    letGo = () => {};
    put ??= keepPut(host, direction(), end);
  };
  const guard = () => {
    room.gate?.guard(host.element, {
      ...host.guard,
      onKey: (event) => relayKey(event, host.root),
      onEscape: close,
      onFocus: () => host.rise(),
      isKept: () => view?.pinned ?? false,
    });
  };
  const onHand = (grip: Grip, act: HandAct) => {
    if (!view?.pinned) view?.onPin();
    put?.hand(grip, act);
  };
  const toggleWhy = (request: CardRequest, onShrink: () => void) => {
    if (!view) return;
    const grounds = view.why.grounds ? undefined : groundsOf(request);
    draw({ ...view, why: { ...view.why, grounds, failed: undefined } });
    if (!grounds && !view.pinned) onShrink();
  };
  /** What the reports at hand say of the trail's last entity, then what others say of it too. */
  const follow = atBorder(room, async (trail: readonly string[]) => {
    if (view) draw({ ...view, trail });
    const known = await read(trail.at(-1) as string);
    if (view?.trail === trail && known.reports !== view.reports) draw({ ...view, ...known });
  });
  const correct = atBorder(room, async (request: CardRequest, made: Correction) => {
    if (saving || request !== shown) return;
    const boxes = request.boxes();
    const before = alwaysBefore(made, request.why().explanation);
    saving = { request, left: false };
    const failed = await saveCorrection('correct', made);
    const { left } = saving;
    // The mark may be there still: its card is done with all the same.
    if (!failed && request === shown && !view?.pinned) view?.onClose();
    saving = undefined;
    if (ended || request !== shown || room.signal.aborted) return;
    if (!failed || left) {
      letGo();
      view = undefined;
      shown = undefined;
      const { holder } = request;
      put?.hand('size', 'own');
      letGo = showNotice({
        room,
        host,
        made,
        before,
        stage: failed ?? 'made',
        holder,
        boxes,
        isPut: put !== undefined,
        onClose: end,
      });
    } else if (view) draw({ ...view, why: { ...view.why, failed } });
  });

  return {
    host,
    show(request, known, { onPin, onClose, onShrink }) {
      const { entity, surface, holder, boxes, line, focus } = request;
      letGo();
      put?.stop();
      put = undefined;
      shown = request;
      const drawn = draw({
        ...known,
        ...{ trail: [entity], surface, pinned: false, onPin, onHand },
        onClose: () => (view?.pinned ? end() : onClose()),
        onTrail: follow,
        why: {
          ...{ grounds: undefined, failed: undefined },
          onWhy: () => toggleWhy(request, onShrink),
          onCorrect: (made) => correct(request, made),
        },
      });
      if (!drawn) {
        end();
        return false;
      }
      // First, for the page is not to hear that it opens.
      guard();
      host.show(holder);
      letGo = keepInPlace(room, host, { holder, boxes, line, onLost: onClose });
      if (focus) host.takeFocus();
      return true;
    },
    say(key) {
      letGo = showSaying({ room, host, key, onClose: end });
    },
    keep() {
      if (view) draw({ ...view, pinned: true });
      stay();
    },
    loosen() {
      if (view) draw({ ...view, pinned: false });
      guard();
    },
    call(holder, focus) {
      host.call(holder);
      put?.update();
      guard();
      if (focus) host.takeFocus();
    },
    redraw: (known) => !view || draw({ ...view, ...known }),
    hide,
    close,
    pin() {
      view?.onPin();
      return view !== undefined;
    },
    entity: () => view?.trail.at(-1),
    end,
  };
}

function groundsOf({ surface, why }: CardRequest) {
  const grounds = { surface, ...why() };
  return { ...grounds, offered: offeredCorrections(grounds, extension.extension.inIncognitoContext ?? false) };
}
