/**
 * Runs before the page's first script, so that its listeners come first: while a card is open, keys and focus meant for the card
 * stay from the page, and presses on the card are judged before the page can change what is seen. Our world's prototypes are out of the page's reach, so no natives need saving.
 */
import { enterRoom, type Gate, type GateDoor } from './room.ts';

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
const focusEvents = ['focus', 'focusin', 'blur', 'focusout'] as const;
const pressEvents = ['pointerdown', 'click', 'dblclick'] as const;
const toggleEvents = ['beforetoggle', 'toggle'] as const;

function createGate(signal: AbortSignal): Gate {
  /** The cards that are open, the one guarded last in the end. */
  const doors = new Map<EventTarget | null, GateDoor>();
  let answer: ((event: ClipboardEvent) => void) | undefined;
  /** The keys that went down for the card: the rest of their presses is the card's too, even where it has closed meanwhile. */
  const held = new Set<string>();

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const { type, code, key, target } = event;
    const door = doors.get(target);
    const closed = door ?? [...doors.values()].findLast((each) => !each.isKept?.());
    const down = type === 'keydown';
    const isEscape = key === 'Escape' && !event.isComposing;
    if (down && !event.repeat) held.delete(code);
    if (down && (door || (isEscape && closed))) held.add(code);
    if (!held.has(code)) return;
    event.stopImmediatePropagation();
    if (isEscape) {
      event.preventDefault();
      // One press closes one card, however long it lasts.
      if (down && !event.repeat) closed?.onEscape();
    } else door?.onKey(event);
    if (type === 'keyup') held.delete(code);
  };
  const onFocus = (event: FocusEvent) => {
    const door = doors.get(event.target);
    if (!event.isTrusted || !door) return;
    event.stopImmediatePropagation();
    if (event.type === 'focusin') door.onFocus?.();
  };
  // Before the page hears of a press it can change what is seen.
  const onPress = (event: MouseEvent) => {
    if (event.isTrusted) doors.get(event.target)?.onPress?.(event);
  };
  const onToggle = (event: Event) => {
    const { target, isTrusted } = event;
    // The page could forbid the card to open.
    if (doors.has(target)) event.stopImmediatePropagation();
    else if (isTrusted) for (const door of [...doors.values()]) door.onPageOpens?.(target as Element);
  };
  const onCopy = (event: ClipboardEvent) => answer?.(event);
  const listen = () => {
    addEventListener('copy', onCopy, { capture: true, signal });
    for (const type of keyEvents) addEventListener(type, onKey, { capture: true, signal });
    for (const type of focusEvents) addEventListener(type, onFocus, { capture: true, signal });
    for (const type of pressEvents) addEventListener(type, onPress, { capture: true, signal });
    for (const type of toggleEvents) addEventListener(type, onToggle, { capture: true, signal });
  };
  listen();
  return {
    guard(host, door) {
      doors.delete(host);
      doors.set(host, door);
    },
    release: (host) => void doors.delete(host),
    answerCopy(next) {
      answer = next;
    },
    listen,
  };
}

const room = enterRoom();
room.gate ??= createGate(room.signal);
