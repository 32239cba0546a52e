import type { Rule } from './rule.ts';

/** Keeps a generic phrase ("government forces") where the page also names the entity it needs for company. */
export const spokenOf: Rule = ({ entry }, reading) => {
  const company = entry.when?.context;
  if (company === undefined || reading.speaksOf(company)) return undefined;
  return `the page does not speak of ${company}`;
};
