import { besideCues } from './beside-cues.ts';
import { type Gazetteer, kindBit } from './gazetteer.ts';
import { knownPlaceAt } from './known-places.ts';
import { ownCues } from './own-cues.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** Kinds of places whose names are hardly ever anything else. */
const KNOWN = kindBit('country') | kindBit('region') | kindBit('water') | kindBit('city');

/** What the words of a name and those beside it tell of what it names; beside a known name they tell something else as well. */
export function cuesOf(tokens: readonly Token[], run: Run, gazetteer: Gazetteer): string[] {
  const known = knownPlaceAt(tokens, run.first, run.end, gazetteer);
  const beside = besideCues(tokens, run, gazetteer);
  const cues = [...ownCues(tokens, run, gazetteer, known), ...beside];
  if (known?.end === run.end && known.kinds & KNOWN) for (const cue of beside) cues.push(`known ${cue}`);
  return cues;
}
