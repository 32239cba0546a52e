import type { MessageKey } from '../src/i18n.ts';
import { atBorder } from './border.ts';
import type { CardHost } from './card-host.ts';
import { keepNear } from './card-place.ts';
import { drawSaying, t } from './card-view.tsx';
import { relayKey } from './key-relay.ts';
import type { Room } from './room.ts';

/** How long a sentence stays that nobody attends to, in ms. */
const PATIENCE_MS = 6_000;

/** Screen readers read what comes into a region that they knew before: so long they are given to know it, in ms. */
const KNOWN_MS = 100;

type ShownSayingParts = {
  readonly room: Room;
  readonly host: CardHost;
  readonly key: MessageKey;
  /** It has been closed, or its time is over. */
  onClose(): void;
};

/** Shows a sentence in the window's corner that is nearest to the browser's own buttons; ends when the function given back is called. */
export function showSaying({ room, host, key, onClose }: ShownSayingParts): () => void {
  drawSaying(host.mount, key, onClose);
  const holder = document.fullscreenElement ?? document.documentElement;
  room.gate?.guard(host.element, { ...host.guard, onKey: (event) => relayKey(event, host.root), onEscape: onClose });
  host.show(holder);
  const letGo = keepNear(room, host, holder, [new DOMRect(t('app_dir') === 'rtl' ? 0 : innerWidth, 0, 0, 0)]);
  const look = atBorder(room, () => {
    const isAttended = host.element.matches(':hover') || host.root.activeElement !== null;
    if (!isAttended || !host.isShown) onClose();
  });
  const timer = setInterval(look, PATIENCE_MS);
  const speech = setTimeout(() => host.say(t(key)), KNOWN_MS);
  return () => {
    clearTimeout(speech);
    clearInterval(timer);
    letGo();
  };
}
