import type { Rule } from './rule.ts';

/** Drops a place in the name of a street, river, treaty or drink: something else, whatever stands in it. */
export const namedThing: Rule = {
  name: 'thing',
  keeps: ({ start, end }, { text, frames }) =>
    !frames || !(frames.thing.test(text.slice(end, end + 14)) || frames.street.test(text.slice(Math.max(0, start - 18), start))),
};
