import type { NameEntry, TextSpan } from '../../model.ts';

/** What is known of the text around a mention, asked for only where a rule needs it. */
export type Reading = {
  readonly text: string;
  /** The language of the text as far as it is known. */
  readonly language: () => string | undefined;
  /** Whether the page speaks of this entity by a name that needs no context. */
  readonly speaksOf: (entityId: string) => boolean;
};

/** One way of reading a candidate: the text at `start` .. `end` as this name. */
type Sighting = TextSpan & { readonly entry: NameEntry };

/** Says why a sighting is not what the name means, or undefined to keep it. Rules know nothing of one another. */
export type Rule = (sighting: Sighting, reading: Reading) => string | undefined;
