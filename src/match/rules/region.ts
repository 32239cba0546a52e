import { wordBefore } from './neighbours.ts';
import type { Rule } from './rule.ts';

const REACH = 70;

/** Drops a name said to lie in a state that shares its names with half the world: "Moscow, Idaho". */
export const region: Rule = {
  name: 'elsewhere',
  keeps({ start, end, entry }, { text, frames }) {
    if (!frames || entry.kind === 'demonym') return true;
    const { behind, inside, before } = frames.region;
    const next = text.slice(end, end + REACH);
    return !(
      behind.test(next) ||
      before.test(text.slice(Math.max(0, start - REACH), start)) ||
      (LEADS.test(wordBefore(text, start)) && inside.test(next))
    );
  },
};

const LEADS = /^(?:in|at|from|near|to|of|à|aus|nach|de)$/;
