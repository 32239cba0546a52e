import { extension } from './extension-api.ts';

/** Answers messages of ours to this frame until the signal aborts; `receive` gives undefined for those that are not its own. */
export function answerCalls(receive: (message: unknown) => Promise<unknown> | undefined, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id !== extension.runtime.id) return undefined;
    const answer = receive(message);
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
