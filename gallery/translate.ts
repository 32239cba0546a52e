import ar from '../_locales/ar/messages.json';
import de from '../_locales/de/messages.json';
import en from '../_locales/en/messages.json';
import es from '../_locales/es/messages.json';
import fa from '../_locales/fa/messages.json';
import fr from '../_locales/fr/messages.json';
import ps from '../_locales/ps/messages.json';
import ru from '../_locales/ru/messages.json';
import type { Translate } from '../src/i18n.ts';

/** The languages of the messages. */
export type Language = 'en' | 'fa' | 'ps' | 'ru' | 'ar' | 'de' | 'fr' | 'es';

const messages: Readonly<Record<Language, Readonly<Record<string, { readonly message: string }>>>> = { en, fa, ps, ru, ar, de, fr, es };

/** All of them, English first. */
export const languages = Object.keys(messages) as readonly Language[];

/** The product's messages where there is no browser to ask: for the gallery and the tests. Throws on a message that is missing. */
export function translator(lang: Language): Translate {
  return (key, ...values) => {
    const message = messages[lang][key]?.message;
    if (message === undefined) throw new Error(`No message "${key}" in "${lang}".`);
    return message.replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
  };
}

/** The direction that a language is written in. */
export function directionOf(lang: Language): 'ltr' | 'rtl' {
  return translator(lang)('app_dir') === 'rtl' ? 'rtl' : 'ltr';
}
