import type { MessageKey, Translate } from './i18n.ts';
import { kept } from './text/kept.ts';

/** Messages that count: one for each form that the plural rules of a language give, `timeline_events_one`, `timeline_events_other` ... */
export type CountedKey = StemOf<MessageKey>;

type StemOf<K> = K extends `${infer Stem}_other` ? Stem : never;

const rules = new Map<string, Intl.PluralRules>();

/**
 * A message that counts, in the form that the language of the messages has for this number (Unicode's plural rules, by way of `Intl`); `$1`
 * is the number as it is shown.
 */
export function counted(t: Translate, key: CountedKey, count: number, shown: string): string {
  const language = t('app_lang');
  const form = kept(rules, language, () => new Intl.PluralRules(language)).select(count);
  // English has but two of the forms that there are.
  return t(`${key}_${form}` as MessageKey, shown);
}
