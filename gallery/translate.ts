import en from '../_locales/en/messages.json';
import fa from '../_locales/fa/messages.json';
import type { Translate } from '../src/i18n.ts';

const messages: Readonly<Record<'en' | 'fa', Readonly<Record<string, { readonly message: string }>>>> = { en, fa };

/** The product's messages where there is no browser to ask: for the gallery and the tests. Throws on a message that is missing. */
export function translator(lang: 'en' | 'fa'): Translate {
  return (key, ...values) => {
    const message = messages[lang][key]?.message;
    if (message === undefined) throw new Error(`No message "${key}" in "${lang}".`);
    return message.replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
  };
}
