import type { Rule } from './rule.ts';

/** Units read on either side. */
const REACH = 60;
const JOINS = /[_$./:#{-]/;
const TOKEN_BEFORE = /[\p{L}\p{N}_$./:#{-]*$/u;
const TOKEN_AFTER = /^[\p{L}\p{N}_$./:-]*/u;

/** Words in one letter case joined by an underscore; `_Herat_` is emphasis, `#Islam_Qala` a hashtag. */
const JOINED = /^(?:[^#\p{Lu}]*[\p{Ll}\d]_[\p{Ll}\d][^\p{Lu}]*|[^#\p{Ll}]*[\p{Lu}\d]_[\p{Lu}\d][^\p{Ll}]*)$/u;
const STYLE_ID = /^[#.]\p{Ll}+(?:-\p{Ll}+)+$/u;
const PORT = /^[\w.]+:\d+\//;
/** Words in small letters parted by slashes and hyphens: a branch or folder. */
const PATH = /^[\p{Ll}\d.-]+(?:\/[\p{Ll}\d.-]+)+$/u;

/** Drops a name inside an identifier of code: with an underscore, a style's id, a path without its leading slash. */
export const identifier: Rule = {
  name: 'code',
  keeps({ start, end }, { text }) {
    if (!JOINS.test(text.charAt(start - 1) + text.charAt(end))) return true;
    const before = TOKEN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
    const after = TOKEN_AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '';
    if (before === '' && after === '') return true;
    const token = before + text.slice(start, end) + after;
    const isCode = JOINED.test(token) || STYLE_ID.test(token) || PORT.test(token) || (PATH.test(token) && /[\d-]/.test(token));
    return !isCode;
  },
};
