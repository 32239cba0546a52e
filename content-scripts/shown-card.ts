import { readCardReports } from '../src/library/card-reports.ts';
import type { Report } from '../src/model.ts';
import { CardHost } from './card-host.ts';
import { keepInPlace } from './card-place.ts';
import { type CardView, clearCard, drawCard } from './card-view.tsx';
import { extension, isExtensionAlive } from './extension-api.ts';
import { relayKey } from './key-relay.ts';
import type { Room } from './room.ts';

/** A mention to show a card for. */
export type CardRequest = {
  readonly entity: string;
  /** The words on the page. */
  readonly surface: string;
  /** The element that holds the words: the card goes where this is on top. */
  readonly holder: Element;
  /** The mention's boxes in the viewport now; none when it is gone. */
  boxes(): readonly DOMRect[];
  /** Whether the reader asked by key or popup and wants the focus in the card. */
  readonly focus: boolean;
};

/** What the reader does with the card. */
type CardListener = { onPin(): void; onClose(): void };

/** The one card of a document. */
export type ShownCard = {
  /** Shows the card, or moves the shown one; false where no active report knows the entity. */
  show(request: CardRequest, listener: CardListener): Promise<boolean>;
  setPinned(pinned: boolean): void;
  hide(): void;
  /** As the reader closes it. */
  close(): void;
  /** Whether an element or an event's target is the card. */
  isHost(target: EventTarget | null): boolean;
};

/** Makes the document's card, which ends with the room. */
export function createCard(room: Room): ShownCard {
  let host: CardHost | undefined;
  let view: CardView | undefined;
  let letGo = () => {};
  let reports: Promise<readonly Report[]> | undefined;

  const readReports = () => {
    reports ??= readCardReports(extension.storage.local);
    return reports;
  };
  const forgetReports = () => {
    reports = undefined;
  };
  const draw = (next: CardView) => {
    view = next;
    return host !== undefined && drawCard(host.mount, next);
  };
  const hide = () => {
    letGo();
    letGo = () => {};
    room.gate?.release();
    if (host) {
      clearCard(host.mount);
      host.remove();
    }
    host = undefined;
    view = undefined;
  };

  extension.storage.onChanged.addListener(forgetReports);
  room.signal.addEventListener('abort', () => {
    hide();
    if (isExtensionAlive()) extension.storage.onChanged.removeListener(forgetReports);
  });
  // Read ahead, so that the first card need not wait.
  readReports().catch(forgetReports);

  return {
    async show({ entity, surface, holder, boxes, focus }, { onPin, onClose }) {
      const known = await readReports().catch(() => []);
      if (room.signal.aborted) return false;
      letGo();
      host ??= new CardHost();
      const shown = draw({
        ...{ reports: known, trail: [entity], surface, onPin, onClose },
        pinned: view?.pinned ?? false,
        onTrail: (trail) => view && draw({ ...view, trail }),
      });
      if (!shown) {
        hide();
        return false;
      }
      host.show(holder);
      const { root, element } = host;
      room.gate?.guard(element, { onKey: (event) => relayKey(event, root), onEscape: onClose });
      letGo = keepInPlace(host, { holder, boxes, onLost: () => view?.pinned || onClose() });
      if (focus) host.takeFocus();
      return true;
    },
    setPinned(pinned) {
      if (view) draw({ ...view, pinned });
    },
    hide,
    close: () => view?.onClose(),
    isHost: (target) => host !== undefined && target === host.element,
  };
}
