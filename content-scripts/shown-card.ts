import { alwaysBefore, offeredCorrections } from '../src/card/offered.ts';
import type { Correction } from '../src/corrections.ts';
import type { MessageKey } from '../src/i18n.ts';
import { readCardReports } from '../src/library/card-reports.ts';
import type { CutReport } from '../src/model.ts';
import { defaultSettings, readSettings, settingsKey } from '../src/settings.ts';
import type { CalendarChoice } from '../src/time/calendar.ts';
import { atBorder } from './border.ts';
import { CardHost } from './card-host.ts';
import { keepInPlace } from './card-place.ts';
import { type CardView, clearCard, drawCard, t } from './card-view.tsx';
import { extension, isExtensionAlive } from './extension-api.ts';
import { relayKey } from './key-relay.ts';
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

/** What the reader does with the card. */
type CardListener = {
  onPin(): void;
  onClose(): void;
  /** The card may be smaller now, so that the pointer lies beside it without having left. */
  onShrink(): void;
};

/** The one card of a document. */
export type ShownCard = {
  /** Shows the card, or moves the shown one; false where no active report knows the entity. */
  show(request: CardRequest, listener: CardListener): Promise<boolean>;
  setPinned(pinned: boolean): void;
  /** The mention is done with its card. */
  hide(): void;
  /** As the reader closes it. */
  close(): void;
  /** Pins the mention's card, or unpins it, and says so to those who hear it; false where none is open. */
  pin(): boolean;
  /** Shows a sentence in the card's place, for a while. */
  say(key: MessageKey): void;
  /** Where the card is in the viewport, while it is open. */
  box(): DOMRect | undefined;
  /** Whether an element or an event's target is the card. */
  isHost(target: EventTarget | null): boolean;
};

/** Makes the document's card, which ends with the room. */
export function createCard(room: Room): ShownCard {
  let host: CardHost | undefined;
  /** What is drawn, while that is a mention's card. */
  let view: CardView | undefined;
  /** The mention the card is of; none for a notice. */
  let shown: CardRequest | undefined;
  /** The mention whose correction is being saved: it may go meanwhile, the card stays. */
  let saving: { readonly request: CardRequest; left: boolean } | undefined;
  let letGo = () => {};
  let reports: Promise<readonly CutReport[]> | undefined;
  let calendar: Promise<CalendarChoice> | undefined;

  const readReports = () => {
    reports ??= readCardReports(extension.storage.local);
    return reports;
  };
  const readCalendar = () => {
    calendar ??= extension.storage.local.get(settingsKey).then((stored) => readSettings(stored[settingsKey]).calendar);
    return calendar.catch(() => defaultSettings.calendar);
  };
  const forgetReports = () => {
    reports = undefined;
    calendar = undefined;
  };
  const draw = (next: CardView) => {
    view = next;
    return host !== undefined && drawCard(host.mount, next);
  };
  const end = () => {
    letGo();
    letGo = () => {};
    room.gate?.release();
    if (host) {
      // First of all, while it can be told that the focus is in it.
      host.remove();
      clearCard(host.mount);
    }
    host = undefined;
    view = undefined;
    shown = undefined;
  };
  const hide = () => {
    if (saving && saving.request === shown) saving.left = true;
    else end();
  };
  const close = () => (view ? view.onClose() : end());
  const toggleWhy = (request: CardRequest, onShrink: () => void) => {
    if (!view) return;
    const grounds = view.why.grounds ? undefined : groundsOf(request);
    draw({ ...view, why: { ...view.why, grounds, failed: false } });
    if (!grounds) onShrink();
  };
  const correct = atBorder(room, async (request: CardRequest, made: Correction) => {
    if (saving || request !== shown) return;
    const boxes = request.boxes();
    const before = alwaysBefore(made, request.why().explanation);
    saving = { request, left: false };
    const saved = await saveCorrection('correct', made);
    const { left } = saving;
    // The mark may be there still: its card is done with all the same.
    if (saved && request === shown) view?.onClose();
    saving = undefined;
    if (!host || request !== shown || room.signal.aborted) return;
    if (saved || left) {
      letGo();
      view = undefined;
      shown = undefined;
      const { holder } = request;
      letGo = showNotice({ room, host, made, before, stage: saved ? 'made' : 'not-made', holder, boxes, onClose: end });
    } else if (view) draw({ ...view, why: { ...view.why, failed: true } });
  });

  extension.storage.onChanged.addListener(forgetReports);
  room.signal.addEventListener('abort', () => {
    end();
    if (isExtensionAlive()) extension.storage.onChanged.removeListener(forgetReports);
  });
  // Read ahead, so that the first card need not wait.
  readReports().catch(forgetReports);
  void readCalendar();

  return {
    async show(request, { onPin, onClose, onShrink }) {
      const { entity, surface, holder, boxes, line, focus } = request;
      const [known, calendar] = await Promise.all([readReports().catch(() => []), readCalendar()]);
      if (room.signal.aborted) return false;
      letGo();
      host ??= new CardHost();
      shown = request;
      const drawn = draw({
        ...{ reports: known, calendar, trail: [entity], surface, onPin, onClose },
        pinned: view?.pinned ?? false,
        onTrail: (trail) => view && draw({ ...view, trail }),
        why: {
          ...{ grounds: undefined, failed: false },
          onWhy: () => toggleWhy(request, onShrink),
          onCorrect: (made) => correct(request, made),
        },
      });
      if (!drawn) {
        end();
        return false;
      }
      host.show(holder);
      const { root, element } = host;
      room.gate?.guard(element, { onKey: (event) => relayKey(event, root), onEscape: onClose });
      letGo = keepInPlace(host, { holder, boxes, line, onLost: () => view?.pinned || onClose() });
      if (focus) host.takeFocus();
      return true;
    },
    setPinned(pinned) {
      if (view) draw({ ...view, pinned });
    },
    hide,
    close,
    pin() {
      if (!view || !host) return false;
      view.onPin();
      host.say(t(view.pinned ? 'card_kept' : 'card_not_kept'));
      return true;
    },
    say(key) {
      close();
      host = new CardHost();
      letGo = showSaying({ room, host, key, onClose: end });
    },
    box: () => (host?.isShown ? host.element.getBoundingClientRect() : undefined),
    isHost: (target) => host !== undefined && target === host.element,
  };
}

function groundsOf({ surface, why }: CardRequest) {
  const grounds = { surface, ...why() };
  return { ...grounds, offered: offeredCorrections(grounds, extension.extension.inIncognitoContext ?? false) };
}
