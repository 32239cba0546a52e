import type { Rule } from './rule.ts';

/** Keeps a generic phrase ("government forces") where the page also names the entity it needs for company. */
export const spokenOf: Rule = {
  name: 'context',
  keeps({ entry }, { speaksOf }) {
    const company = entry.when?.context;
    return company === undefined || speaksOf(company);
  },
};
