import { counted } from '../../src/counted.ts';
import type { Translate } from '../../src/i18n.ts';
import type { Notice } from '../../src/library/keeping.ts';

/** What a notice says; `number` gives a number in the reader's digits. */
export function noticeWords(t: Translate, number: (value: number) => string, { kind, count }: Notice): string {
  if (kind === 'erased' || kind === 'blank') return t(`keeping_${kind}`);
  return counted(t, kind === 'restored' ? 'keeping_restored' : 'keeping_differs', count, number(count));
}

/** How much has changed since the last backup, or since there is a library. */
export function changesWords(t: Translate, number: (value: number) => string, changes: number): string {
  return counted(t, 'keeping_changes', changes, number(changes));
}
