import type { MessageKey } from '../../src/i18n.ts';
import type { Sentence } from './state.ts';
import { type Failure, failureOf } from './store.ts';

/** What is said of each way in which the library may fail. */
const failures: { readonly [failure in Failure]: MessageKey } = {
  newer: 'library_newer',
  unreadable: 'popup_unreadable',
  'not-saved': 'popup_not_saved',
  full: 'library_failed_full',
  tags: 'popup_not_saved',
  backup: 'library_failed_backup',
  'backup-newer': 'library_failed_backup_newer',
  'backup-damaged': 'library_failed_backup_damaged',
};

/** What is said of an error: what it says itself where it brings a message, what is said of the library's failures, or else the message given. */
export function sentenceOf(error: unknown, otherwise: MessageKey): Sentence {
  const { key, args } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Sentence>;
  if (typeof key === 'string' && Array.isArray(args)) return { key, args };
  const failure = failureOf(error);
  return { key: failure ? failures[failure] : otherwise, args: [] };
}
