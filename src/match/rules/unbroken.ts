import type { Rule } from './rule.ts';

const SPACED_DASH = /\s[-\u2010-\u2013\u2212]+\s/;

/** Keeps a name of several words where no dash between spaces parts it: "Afghan – forces of nature" is not "Afghan forces". */
export const unbroken: Rule = {
  name: 'dash',
  keeps: ({ start, end, entry }, { text }) => !SPACED_DASH.test(text.slice(start, end)) || SPACED_DASH.test(entry.text),
};
