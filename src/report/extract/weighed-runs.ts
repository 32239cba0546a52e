import { cuedRuns } from './cued-runs.ts';
import type { CuedRun } from './document-cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import { type Weight, weigh } from './weigh.ts';

/** The runs of a text with how much speaks for each. A name is mostly one thing in one text, so its mean over the text counts as much again. */
export function weighedRuns(tokens: readonly Token[], gazetteer: Gazetteer): readonly (CuedRun & Weight)[] {
  const runs = cuedRuns(tokens, gazetteer).map((run) => ({ ...run, ...weigh(run.cues) }));
  const sums = new Map<string, { place: number; group: number; count: number }>();
  for (const { key, place, group } of runs) {
    const sum = sums.get(key) ?? { place: 0, group: 0, count: 0 };
    sums.set(key, { place: sum.place + place, group: sum.group + group, count: sum.count + 1 });
  }
  return runs.map((run) => {
    const { place, group, count } = sums.get(run.key) as { place: number; group: number; count: number };
    return { ...run, place: run.place + place / count, group: run.group + group / count };
  });
}
