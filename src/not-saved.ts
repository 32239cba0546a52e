/** Begins what is said where there are as many corrections as are kept: a message from the worker carries the sentence alone. */
export const FULL = 'There are as many corrections as are kept.';

/** The messages that say that corrections were not saved. */
export type NotSaved = 'correct_failed' | 'correct_full';

/** The message that says why corrections were not saved, of an error or of what came of one on its way from the worker. */
export function whyNotSaved(error: unknown): NotSaved {
  return String((error as Partial<Error> | undefined)?.message).includes(FULL) ? 'correct_full' : 'correct_failed';
}
