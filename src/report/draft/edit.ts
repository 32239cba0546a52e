import type { MessageKey } from '../../i18n.ts';
import type { DatedEvent, DateValue, EntityKind, EventKind, TextSpan } from '../../model.ts';
import type { Parts, SourceField } from './draft.ts';

/** The version of the edits written here; a later one may mean something else by the same words. */
export const EDIT_VERSION = 1;

/** One change that a reader makes to a draft: plain data, which means the same whenever it is made again. */
export type Edit =
  /** Lets parts stand, or leaves them out. */
  | { readonly do: 'keep'; readonly part: keyof Parts; readonly ids: readonly string[]; readonly on: boolean }
  /** Takes parts out of the draft. */
  | { readonly do: 'remove'; readonly part: keyof Parts; readonly ids: readonly string[] }
  | { readonly do: 'retype'; readonly entity: string; readonly kind: EntityKind; readonly subtype: string }
  /** `lang`: the language of the label. */
  | { readonly do: 'rename'; readonly entity: string; readonly label: string; readonly lang: string }
  | { readonly do: 'add-name'; readonly entity: string; readonly name: string; readonly lang: string }
  | { readonly do: 'drop-name'; readonly entity: string; readonly name: string; readonly lang: string }
  | { readonly do: 'peripheral'; readonly entity: string; readonly on: boolean }
  /** All that is said of one is said of another. */
  | { readonly do: 'merge'; readonly from: string; readonly into: string }
  /** Mentions of one entity become one of their own, called `id`. */
  | { readonly do: 'split'; readonly entity: string; readonly mentions: readonly string[]; readonly id: string }
  | {
      readonly do: 'add-entity';
      readonly id: string;
      readonly kind: EntityKind;
      readonly subtype: string;
      readonly spans: readonly TextSpan[];
    }
  | { readonly do: 'add-mentions'; readonly entity: string; readonly spans: readonly TextSpan[] }
  | { readonly do: 'add-event'; readonly event: DatedEvent }
  | { readonly do: 'set-event'; readonly event: string; readonly to: EventChange }
  | { readonly do: 'source'; readonly field: Exclude<SourceField, 'date'>; readonly value: string }
  | { readonly do: 'date'; readonly date: string };

/** What is changed of an event; `date` as EDTF. */
export type EventChange = {
  readonly label?: string;
  readonly kind?: EventKind;
  readonly date?: string;
  readonly participants?: readonly string[];
};

/** What a reader can get wrong, as the message that says it. */
export type Fault = Extract<MessageKey, `review_fault_${string}`>;

/** Why a date that a reader set is as it is. */
export const BY_HAND = 'Set by the reader.';

/** A date that a reader set: certain, unless it says itself that it is not. */
export function dateByHand(edtf: string): DateValue {
  return /[~?%]/.test(edtf) ? { edtf, basis: 'estimated', reason: BY_HAND } : { edtf, basis: 'stated' };
}
