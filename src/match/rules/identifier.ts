import type { Rule } from './rule.ts';

/** Units read on either side. */
const REACH = 60;
const JOINS = /[_$./:#{-]/;
const TOKEN_BEFORE = /[\p{L}\p{N}_$./:#{-]*$/u;
const TOKEN_AFTER = /^[\p{L}\p{N}_$./:-]*/u;

/** Drops a name inside an identifier of code: with an underscore, a style's id, a path without its leading slash. */
export const identifier: Rule = {
  name: 'code',
  keeps({ start, end }, { text, frames }) {
    if (!frames || !JOINS.test(text.charAt(start - 1) + text.charAt(end))) return true;
    const before = TOKEN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
    const after = TOKEN_AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '';
    const token = before + text.slice(start, end) + after;
    return (before === '' && after === '') || !frames.code.some((kind) => kind.test(token));
  },
};
