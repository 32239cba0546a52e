import type { DateValue } from '../../src/model.ts';
import { t } from '../translate.ts';

/** How a report's date is known, in a word or two. */
export function basisWords(basis: DateValue['basis']): string {
  switch (basis) {
    case 'stated':
      return t('library_date_stated');
    case 'resolved':
      return t('library_date_resolved');
    case 'estimated':
      return t('card_date_estimated');
  }
}
