/** Key events that we have passed on into the card ourselves: trusted, although the browser did not make them. */
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
  const copy = Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), {
    ...{ key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey },
  });
  relayed.add(copy);
  if (root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
}
