/** Events that we have passed on into the card ourselves: trusted, although the browser did not make them. */
const relayed = new WeakSet<Event>();

/** Whether an event in the card comes from the reader. */
export function isFromReader(event: Event): boolean {
  return event.isTrusted || relayed.has(event);
}

/**
 * Passes a key on to what has the focus in the card. The gate has kept the event itself from going any further, so that the page's
 * listeners see nothing of it; the copy never leaves the shadow root. It is a plain event dressed as a key's: Firefox lets any true
 * `KeyboardEvent` out of shadow roots, whatever it is told.
 */
export function relayKey(event: KeyboardEvent, root: ShadowRoot): void {
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  const parts = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
  if (!passOn(event.type, parts, root.activeElement)) event.preventDefault();
}

/** Passes a click that the page has stopped on to what it was aimed at, in the same way. */
export function relayClick({ detail }: UIEvent, target: Element | null): void {
  passOn('click', { detail: detail && -1 }, target);
}

function passOn(type: string, parts: object, target: Element | null | undefined): boolean {
  const copy = Object.assign(new Event(type, { bubbles: true, cancelable: true }), parts);
  relayed.add(copy);
  return target?.dispatchEvent(copy) !== false;
}
