import type { Context } from './context.ts';

/** Which way a clause looks from the report's date. */
export type Tense = 'past' | 'future';

/** How many tokens from an expression its verb is looked for. */
const REACH = 12;
const ENDS = new Set(['.', '!', '?', ';', '؟', '۔', ':']);

/** Which way the clause of an expression looks: by the nearest word before it that tells, then by the next one after. */
export function tenseOf(context: Context): Tense | undefined {
  return tenseBefore(context) ?? tenseFrom(context, context.last, 1);
}

/** The same by the words before it alone. */
export function tenseBefore(context: Context): Tense | undefined {
  return tenseFrom(context, context.first - 1, -1);
}

function tenseFrom({ tokens, lexicon }: Context, start: number, step: 1 | -1): Tense | undefined {
  const { words, rules } = lexicon;
  if (words.ahead.size === 0) return undefined;
  for (let i = start, left = REACH; left > 0; i += step, left--) {
    const token = tokens[i];
    if (!token || ENDS.has(token.key) || token.gap) return undefined;
    if (words.ahead.has(token.key)) return 'future';
    if (words.back.has(token.key)) return 'past';
    // "Will be announced": the word before decides.
    if (tokens[i - 1]?.key === 'be') continue;
    // The United Kingdom is nothing done.
    if (token.capital && !token.opens) continue;
    if (rules.backEnding && token.key.length > 4 && token.key.endsWith(rules.backEnding)) return 'past';
  }
  return undefined;
}
