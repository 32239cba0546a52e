import type { CuedRun } from './document-cues.ts';
import { GROUP_HEAD } from './heads.ts';
import type { Token } from './tokens.ts';
import { CLASS } from './word-classes.ts';

/** What the names beside a run in a list tell of it: names in a list are of one kind. */
export function neighbourCues(tokens: readonly Token[], runs: readonly CuedRun[], at: number): string[] {
  const run = runs[at] as CuedRun;
  const [before, after] = [runs[at - 1], runs[at + 1]];
  return [
    ...(before ? listed(tokens, before.end, run.first, before, 'before') : []),
    ...(after ? listed(tokens, run.end, after.first, after, 'after') : []),
  ];
}

/** Kunduz, Faryab; Kunduz and Faryab. */
function listed(tokens: readonly Token[], from: number, to: number, other: CuedRun, side: string): string[] {
  const { joint, word } = tokens[from] as Token;
  const isAnd = to === from + 1 && /^(?:and|or)$/.test(word.key) && (joint === 'space' || joint === 'comma');
  return (to === from && joint === 'comma') || isAnd ? [`${side} ${joint === 'comma' ? 'comma' : 'and'} ${kindOf(tokens, other)}`] : [];
}

function kindOf(tokens: readonly Token[], { end, cues }: CuedRun): string {
  if (cues.some((cue) => cue.startsWith('is ') && cue !== 'is group')) return 'place';
  if (cues.includes('is group') || (tokens[end - 1] as Token).word.classes & (GROUP_HEAD | CLASS.sport)) return 'group';
  return cues.includes('given name') || cues.includes('titled') ? 'person' : 'name';
}
