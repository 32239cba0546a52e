import browser, { type Runtime } from 'webextension-polyfill';
import { type Correction, correctionsKey, isCorrection, withCorrection, withoutCorrection } from '../src/corrections.ts';
import { type CorrectionCalls, createReceiver } from '../src/messages.ts';
import { asWriter } from './as-writer.ts';

const store = browser.storage.local;

const receive = createReceiver<CorrectionCalls, Runtime.MessageSender>({
  correct({ tab }, correction) {
    // Nothing of a private window is kept: not where it was, either.
    if (tab?.incognito && (correction.kind === 'not-this' || correction.kind === 'never-on-site'))
      throw new Error('Where a private window was is not kept.');
    return change(withCorrection, correction);
  },
  undoCorrection: (_from, correction) => change(withoutCorrection, correction),
});

/** Answers corrections from our own frames and pages; gives undefined (no answer) to everything else. */
export function answerCorrections(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return sender.id === browser.runtime.id ? receive(message, sender) : undefined;
}

function change(how: typeof withCorrection, correction: Correction): Promise<void> {
  if (!isCorrection(correction)) throw new Error('This is no correction.');
  return asWriter(async () => {
    const { [correctionsKey]: stored } = await store.get(correctionsKey);
    await store.set({ [correctionsKey]: how(stored, correction) });
  });
}
