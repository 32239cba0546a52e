import { createReceiver, type FrameCalls } from '../src/messages.ts';
import { extension } from './extension-api.ts';
import type { CardDoor, DetectorDoor } from './room.ts';

/** Answers the popup's calls to this frame until the signal aborts. */
export function answerRequests(door: DetectorDoor, card: () => CardDoor | undefined, signal: AbortSignal): void {
  const receive = createReceiver<FrameCalls, undefined>({
    frameState: () => door.frameState(),
    mentionPlaces: () => door.mentionPlaces(),
    visitMention: (_from, entity, to) => door.visitMention(entity, to),
    goOn: () => door.goOn(),
    closeCard: () => card()?.close(),
  });
  const listener = (message: unknown, sender: { readonly id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id !== extension.runtime.id) return undefined;
    const answer = receive(message, undefined);
    if (!answer) return undefined;
    answer.then(respond, () => respond(undefined));
    // Both browsers keep the channel open for this; not all versions do for a promise.
    return true;
  };
  const { onMessage } = extension.runtime;
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  signal.addEventListener('abort', () => {
    try {
      onMessage.removeListener(listener as Parameters<typeof onMessage.removeListener>[0]);
    } catch {
      // The extension has gone, and the listener with it.
    }
  });
}
