import { absolute } from './absolute.ts';
import { bounds } from './bounds.ts';
import { counted } from './counted.ts';
import { lengths } from './lengths.ts';
import type { Meaning } from './meaning.ts';
import { parts } from './parts.ts';
import { relative } from './relative.ts';
import { told } from './told.ts';

/** Every meaning that a pattern may have, by its name. */
export const meanings: Readonly<Record<string, Meaning>> = {
  ...absolute,
  ...relative,
  ...counted,
  ...told,
  ...lengths,
  ...parts,
  ...bounds,
};
