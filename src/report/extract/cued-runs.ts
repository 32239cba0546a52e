import { cuesOf } from './cues.ts';
import { type CuedRun, documentCues, keyOf } from './document-cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import { neighbourCues } from './neighbour-cues.ts';
import { runsOf } from './runs.ts';
import type { Token } from './tokens.ts';

/** The stretches of a text that are written as names, each with all that tells what it names. */
export function cuedRuns(tokens: readonly Token[], gazetteer: Gazetteer): readonly CuedRun[] {
  const runs = runsOf(tokens, gazetteer).map((run) => ({ ...run, key: keyOf(tokens, run), cues: cuesOf(tokens, run, gazetteer) }));
  const more = documentCues(tokens, runs);
  return runs.map((run, at) => ({ ...run, cues: [...run.cues, ...(more[at] ?? []), ...neighbourCues(tokens, runs, at)] }));
}
