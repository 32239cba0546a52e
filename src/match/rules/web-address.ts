import type { Rule } from './rule.ts';

/** Addresses are short; a page may have a word of a million letters. */
const REACH = 150;
/** What ends an address: white space, quotes, brackets, and scripts written without spaces. */
const EDGE = /[\s"'<>—―()[\]{}«»“”„،؛|\u2018\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]/;

/** Drops a name inside a web or e-mail address, a handle, a path or a file name; hashtags are names. */
export const webAddress: Rule = {
  name: 'address',
  keeps({ start, end }, { text, frames }) {
    if (!frames) return true;
    let from = start;
    while (from > 0 && start - from < REACH && !EDGE.test(text.charAt(from - 1))) from--;
    let to = end;
    while (to < text.length && to - end < REACH && !EDGE.test(text.charAt(to))) to++;
    const run = text.slice(from, to).replace(/[.,;:!?…]+$/, '');
    return !/[/\\.@=]/.test(run) || !frames.addresses.some((kind) => kind.test(run));
  },
};
