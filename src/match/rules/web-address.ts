import type { Rule } from './rule.ts';

/** Addresses are short; a page may have a word of a million letters. */
const REACH = 150;
/** What ends an address: white space, quotes, brackets, and scripts written without spaces. */
const EDGE = /[\s"'<>—―()[\]{}«»“”„،؛|\u2018\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]/;

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const WWW = /^www\d?\./i;
const EMAIL = /^[^\s@]+@[^\s@]+\.\p{L}{2,}/u;
const HANDLE = /^[^\p{L}\p{N}@]*@[\p{L}\p{M}\p{N}_.]+/u;
const PATH = /^(?:\.{0,2}|~|[a-z]:)[/\\][^/\\]/i;
const QUERY = /[?&][\w-]+=/;

const KINDS = [SCHEME, WWW, QUERY, EMAIL, HANDLE, PATH];

/** Drops a name inside a web or e-mail address, a handle, a path or a file name; hashtags are names. */
export const webAddress: Rule = {
  name: 'address',
  keeps({ start, end }, { text, frames }) {
    let from = start;
    while (from > 0 && start - from < REACH && !EDGE.test(text.charAt(from - 1))) from--;
    let to = end;
    while (to < text.length && to - end < REACH && !EDGE.test(text.charAt(to))) to++;
    const run = text.slice(from, to).replace(/[.,;:!?…]+$/, '');
    const kinds = [...KINDS, ...(frames?.addresses ?? [])];
    return !/[/\\.@=]/.test(run) || !kinds.some((kind) => kind.test(run));
  },
};
