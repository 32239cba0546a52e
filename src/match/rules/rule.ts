import type { NameEntry, TextSpan } from '../../model.ts';
import type { KnownFrames } from '../known-frames.ts';
import type { Surroundings } from '../surroundings.ts';

/** What is known of the text around a mention, asked for only where a rule needs it. */
export type Reading = {
  readonly text: string;
  readonly around: Surroundings;
  /** The language of the text as far as it is known. */
  readonly language: () => string | undefined;
  /** Words that tell what the name beside them means. */
  readonly frames: KnownFrames | undefined;
  /** Whether the page speaks of this entity, or of what belongs to it, by a name that needs no context. */
  readonly speaksOf: (entityId: string) => boolean;
  /** How many entities other than those that the place in the text may name are named close by. */
  readonly othersNear: (span: TextSpan) => number;
};

/** One way of reading a candidate: the text at `start` .. `end` as this name. */
type Sighting = TextSpan & { readonly entry: NameEntry };

/** What a rule goes by, for the explanation of a mark. */
export type RuleName =
  | 'address'
  | 'beside'
  | 'case'
  | 'code'
  | 'context'
  | 'dash'
  | 'elsewhere'
  | 'language'
  | 'near'
  | 'person'
  | 'spelling'
  | 'thing';

/** Whether a sighting is what the name means, as far as this goes. Rules know nothing of one another. */
export type Rule = { readonly name: RuleName; readonly keeps: (sighting: Sighting, reading: Reading) => boolean };
