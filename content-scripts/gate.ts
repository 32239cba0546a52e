/**
 * Runs before the page's first script, so that its listeners come first: while a card is open, keys and focus meant for the card
 * stay from the page. Does nothing else. Our world's prototypes are out of the page's reach, so no natives need saving.
 */
import { enterRoom, type Gate, type GateDoor } from './room.ts';

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
const focusEvents = ['focus', 'focusin', 'blur', 'focusout'] as const;

function createGate(signal: AbortSignal): Gate {
  let host: Element | undefined;
  let door: GateDoor | undefined;
  /** The Escape that closed a card: the rest of that key press is ours too, although the card is gone. */
  let escapeDown = false;

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const isEscape = event.key === 'Escape' && !event.isComposing;
    if (isEscape && event.type === 'keydown') {
      if (door) escapeDown = true;
      else if (!event.repeat) escapeDown = false;
    }
    if (isEscape && escapeDown) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'keyup') escapeDown = false;
      door?.onEscape();
    } else if (door && event.target === host) {
      event.stopImmediatePropagation();
      door.onKey(event);
    }
  };
  const onFocus = (event: FocusEvent) => {
    if (host && event.target === host && event.isTrusted) event.stopImmediatePropagation();
  };
  const listen = () => {
    for (const type of keyEvents) addEventListener(type, onKey, { capture: true, signal });
    for (const type of focusEvents) addEventListener(type, onFocus, { capture: true, signal });
  };
  listen();
  return {
    guard(element, handler) {
      host = element;
      door = handler;
    },
    release() {
      host = undefined;
      door = undefined;
    },
    listen,
  };
}

const room = enterRoom();
room.gate ??= createGate(room.signal);
