import type { Rule } from './rule.ts';

const SPACED_DASH = /\s[-\u2010-\u2013\u2212]+\s/;
/** An apostrophe with white space on one side opens or closes a quotation. */
const DASH_OR_QUOTE = /\s[-\u2010-\u2013\u2212]+\s|['‘’`´]\s|\s['‘’`´]/;

/**
 * Keeps a name of several words where no dash between spaces parts it ("Afghan – forces of nature" is not "Afghan forces"), and no quotation
 * begins or ends in it ("the 'revolutionary president' of Afghanistan"), unless it is a decoy, of which a part may be quoted.
 */
export const unbroken: Rule = {
  name: 'dash',
  keeps({ start, end, entry: { kind, text: name } }, { text }) {
    const breaks = kind === 'decoy' ? SPACED_DASH : DASH_OR_QUOTE;
    return !breaks.test(text.slice(start, end)) || breaks.test(name);
  },
};
