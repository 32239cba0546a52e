import browser from 'webextension-polyfill';
import type { Translate } from '../src/i18n.ts';
import { intlLocale } from '../src/intl-locale.ts';
import { readerLocale } from '../src/reader-locale.ts';

/** The library's words in the language of the browser. */
export const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

/** The language that entities are labelled in, as a BCP 47 tag: the pages' own, or the reader's where English only stands in for it. */
export const locale = readerLocale({ app: t('app_lang'), browser: browser.i18n.getUILanguage(), preferred: navigator.languages });

const numbers = new Intl.NumberFormat(intlLocale(locale));

/** A number in the reader's digits, as in the dates beside it. */
export const number = (value: number): string => numbers.format(value);
