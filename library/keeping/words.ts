import { counted } from '../../src/counted.ts';
import type { MessageKey, Translate } from '../../src/i18n.ts';
import { failureOf } from '../../src/library/failures.ts';
import type { Notice } from '../../src/library/keeping.ts';

/** What a notice says; `number` gives a number in the reader's digits. */
export function noticeWords(t: Translate, number: (value: number) => string, { kind, count }: Notice): string {
  if (kind === 'erased') return t('keeping_erased');
  return counted(t, kind === 'restored' ? 'keeping_restored' : 'keeping_differs', count, number(count));
}

/** Why the library could not be read or changed, and what to do: of any error that came of a call to it. */
export function failureWords(t: Translate, error: unknown): string {
  const failure = failureOf(error) ?? 'not-saved';
  return t(`keeping_failed_${failure.replace('-', '_')}` as MessageKey);
}

/** How much has changed since the last backup, or since there is a library. */
export function changesWords(t: Translate, number: (value: number) => string, changes: number): string {
  return counted(t, 'keeping_changes', changes, number(changes));
}
