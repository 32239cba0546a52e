import type messages from '../_locales/en/messages.json';

/** Every message of the user interface; English is the reference, other languages are checked against it. */
export type MessageKey = keyof typeof messages;

/** Gives a message in the reader's language, `$1`, `$2` ... replaced by the substitutions. In a browser: `i18n.getMessage`. */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;
