import type { MessageKey } from '../../src/i18n.ts';
import { failureOf } from '../../src/library/failures.ts';
import type { Sentence } from './state.ts';

/** What is said of an error: what it says itself where it brings a message, what is said of the library's failures, or else the message given. */
export function sentenceOf(error: unknown, otherwise: MessageKey): Sentence {
  const { key, args } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Sentence>;
  if (typeof key === 'string' && Array.isArray(args)) return { key, args };
  const failure = failureOf(error);
  return { key: failure ? (`keeping_failed_${failure.replace('-', '_')}` as MessageKey) : otherwise, args: [] };
}
