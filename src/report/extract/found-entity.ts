import type { EntityKind, TextSpan } from '../../model.ts';

/** A place or group found in a report's text; the span is its name alone. */
export type FoundEntity = TextSpan & {
  readonly type: EntityKind;
  /** What to call it: the words of the text, or the land that an adjective belongs to. */
  readonly label: string;
  /** False: shown, but for a person to choose. */
  readonly sure: boolean;
};

/** One with the tokens that it is made of, `to` exclusive, and the form in which its name is looked up. */
export type FoundTokens = FoundEntity & { readonly from: number; readonly to: number; readonly key: string };
