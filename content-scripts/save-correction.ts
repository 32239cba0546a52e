import type { Correction } from '../src/corrections.ts';
import { type CorrectionCalls, createSender } from '../src/messages.ts';
import { type NotSaved, whyNotSaved } from '../src/not-saved.ts';
import { extension } from './extension-api.ts';

const call = createSender<CorrectionCalls>((message) => extension.runtime.sendMessage(message));

/** Has the worker keep a correction, or take it back; tells why that was not saved, if it was not. */
export async function saveCorrection(how: keyof CorrectionCalls, correction: Correction): Promise<NotSaved | undefined> {
  try {
    const answer: unknown = await call(how, correction);
    // Chromium passes an error of the worker's on as an object, where no polyfill makes a rejection of it again.
    return answer === undefined || answer === null ? undefined : whyNotSaved(answer);
  } catch (error) {
    return whyNotSaved(error);
  }
}
