import { kept } from '../../text/kept.ts';
import type { Patterns } from './rule-set.ts';
import { foldWord } from './tokens.ts';

/** A step of the patterns read together: where the next word leads, and which patterns end here. */
export type Step = {
  readonly words: Map<string, Step>;
  readonly classes: Map<string, Step>;
  readonly ends: End[];
};

/** The end of a pattern: what it means. A lower rank is preferred. */
export type End = { readonly meaning: string; readonly given: string; readonly rank: number };

/** Puts patterns together, so that those that begin alike are read once. */
export function grammarOf(patterns: Patterns): Step {
  const root = newStep();
  let rank = 0;
  for (const [meant, list] of Object.entries(patterns)) {
    const [meaning = '', given = ''] = meant.split(' ');
    for (const pattern of list) {
      const end = { meaning, given, rank: rank++ };
      for (const step of stepsThrough(root, pattern)) step.ends.push(end);
    }
  }
  return root;
}

/** The last steps of a pattern: one, or more where parts of it are optional at its end. */
function stepsThrough(root: Step, pattern: string): Iterable<Step> {
  let steps = new Set([root]);
  for (const item of pattern.split(' ')) {
    const optional = item.length > 1 && item.endsWith('?');
    const next = new Set(optional ? steps : []);
    for (const choice of (optional ? item.slice(0, -1) : item).split('|')) for (const step of steps) next.add(stepInto(step, choice));
    steps = next;
  }
  if (steps.has(root)) throw new Error(`The pattern "${pattern}" may be empty.`);
  return steps;
}

function stepInto(step: Step, choice: string): Step {
  const name = /^<(\w+)>$/.exec(choice)?.[1];
  if (name !== undefined) return kept(step.classes, name, newStep);
  return kept(step.words, /^[^\p{L}\p{N}]$/u.test(choice) ? choice : foldWord(choice), newStep);
}

function newStep(): Step {
  return { words: new Map(), classes: new Map(), ends: [] };
}
