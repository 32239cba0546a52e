import browser, { type Runtime } from 'webextension-polyfill';
import { type Correction, correctionsKey, isCorrection, withCorrections, withoutCorrections } from '../src/corrections.ts';
import { putCorrections } from '../src/library.ts';
import { type CorrectionCalls, createReceiver } from '../src/messages.ts';
import { changing } from './keep-second.ts';
import { ownStore as store } from './own-store.ts';

const receive = createReceiver<CorrectionCalls, Runtime.MessageSender>({
  correct({ tab, url }, ...corrections) {
    // Nothing of a private window is kept: not where it was, either. The settings page only puts back what was kept before.
    const isPrivate = tab?.incognito && !url?.startsWith(browser.runtime.getURL(''));
    if (isPrivate && corrections.some(({ kind }) => kind === 'not-this' || kind === 'never-on-site'))
      throw new Error('Where a private window was is not kept.');
    return change(withCorrections, corrections);
  },
  undoCorrection: (_from, ...corrections) => change(withoutCorrections, corrections),
});

/** Answers corrections from our own frames and pages; gives undefined (no answer) to everything else. */
export function answerCorrections(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return sender.id === browser.runtime.id ? receive(message, sender) : undefined;
}

function change(how: typeof withCorrections, corrections: readonly Correction[]): Promise<void> {
  if (!corrections.every(isCorrection)) throw new Error('This is no correction.');
  return changing(async () => {
    const { [correctionsKey]: stored } = await store.get(correctionsKey);
    await putCorrections(store, stored, how(stored, corrections));
  });
}
