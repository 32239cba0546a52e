import { once } from '../../text/once.ts';
import { WEIGHTS } from './weights.ts';

/** How much speaks for a place and for a group, against neither: logarithms of odds. */
export type Weight = { readonly place: number; readonly group: number };

/** The sum of what the cues tell; one that is not known tells nothing. */
export function weigh(cues: readonly string[]): Weight {
  const known = weights();
  let place = 0;
  let group = 0;
  for (const cue of cues) {
    const weight = known.get(cue);
    if (!weight) continue;
    place += weight.place;
    group += weight.group;
  }
  return { place: place / 10, group: group / 10 };
}

const weights = once(() => {
  const known = new Map<string, Weight>();
  for (const each of WEIGHTS.trim().split(/[|\n]/)) {
    const [cue = '', place, group] = each.split(':');
    known.set(cue, { place: Number(place), group: Number(group) });
  }
  return known as ReadonlyMap<string, Weight>;
});
