import browser from 'webextension-polyfill';
import type { Translate } from '../src/i18n.ts';

/** The popup's words in the language of the browser. */
export const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

/** The reader's language, as a BCP 47 tag: entities are labelled in it even where the popup has no words in it. */
export const locale = browser.i18n.getUILanguage();

const numbers = new Intl.NumberFormat(t('app_lang'));

/** A number in the digits of the popup's language. */
export const number = (value: number): string => numbers.format(value);
