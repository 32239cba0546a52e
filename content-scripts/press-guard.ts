import { atBorder } from './border.ts';
import type { CardHost } from './card-host.ts';
import { t } from './card-view.tsx';
import { isFromReader, relayClick } from './key-relay.ts';
import type { GateDoor, Room } from './room.ts';
import type { Refusal } from './sight.ts';

const presses = ['pointerdown', 'click', 'dblclick', 'keydown'] as const;

/** The page may fight for the place on top so often within this time, in ms, or change our element; then it has it. */
const MOST_RISES = 5;
const MOST_CHANGES = 100;
const FIGHT_MS = 5000;

/** How often it is looked whether a card is seen, in ms. */
const LOOK_MS = 150;

/** What the gate asks the card's guard. */
export type PressGuard = Required<Pick<GateDoor, 'onPress' | 'onPageOpens'>> & { stop(): void };

/**
 * Has presses count only where the reader sees what is pressed: the page can lie over a card, hide it, or bring it beneath a pointer that
 * was about to press something else. `onFight` is called where the page does not let go.
 */
export function guardPresses(room: Room, host: CardHost, onFight: () => void): PressGuard {
  const { sight, root, element } = host;
  const judged = new WeakMap<Event, Refusal | null>();
  const arrived = new WeakSet<Event>();
  const rises: number[] = [];
  const changes: number[] = [];
  /** What a pointer went down on was not seen. */
  let begun: Refusal | undefined;

  const note = (times: number[], most: number) => {
    const now = performance.now();
    times.push(now);
    while ((times[0] ?? now) < now - FIGHT_MS) times.shift();
    if (times.length > most) onFight();
  };
  const rise = atBorder(room, () => {
    if (!host.isShown || sight.isBarred) return;
    host.rise(true);
    note(rises, MOST_RISES);
  });
  const judge = (event: Event): boolean => {
    const known = judged.get(event);
    if (known !== undefined) return known === null;
    const { type } = event;
    const why = (type.endsWith('click') && (event as MouseEvent).detail > 0 ? begun : undefined) ?? sight.refusal(event);
    if (type === 'pointerdown') begun = why;
    judged.set(event, why ?? null);
    if (!why) return true;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (type !== 'pointerdown' && sight.aim(event)) {
      host.warn(t(why));
      if (why === 'card_covered' && host.isShown) host.rise(true);
    }
    return false;
  };
  /** What the page keeps from us all the same, comes another way. */
  const deliver = (event: MouseEvent) => {
    if (arrived.has(event) || !host.isShown) return;
    const { detail, clientX, clientY } = event;
    relayClick(event, detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement);
  };
  const onArrival = atBorder(room, (event: Event) => {
    arrived.add(event);
    const { type, key } = event as KeyboardEvent;
    if (isFromReader(event) && (type !== 'keydown' || key === 'Enter' || key === ' ')) judge(event);
  });

  const changed = new MutationObserver(
    atBorder(room, (records: MutationRecord[]) => {
      for (const _ of records) note(changes, MOST_CHANGES);
      if (element.isConnected) host.mend();
      changed.takeRecords();
    }),
  );
  changed.observe(element, { attributes: true, childList: true });
  for (const type of presses) root.addEventListener(type, onArrival, { capture: true });
  sight.onCovered = rise;
  const looks = setInterval(
    atBorder(room, () => sight.look()),
    LOOK_MS,
  );
  return {
    onPress(event) {
      if (judge(event) && event.type === 'click') setTimeout(() => deliver(event));
    },
    onPageOpens(other) {
      if (sight.isBehind) sight.unsettle();
      sight.forget(other);
      // It is there once the page's script is through.
      queueMicrotask(() => {
        if (!host.isShown || !sight.isBehind || sight.isBarred) return;
        if (sight.meets(other)) rise();
        else host.rise(true);
      });
    },
    stop() {
      clearInterval(looks);
      changed.disconnect();
      sight.end();
    },
  };
}
