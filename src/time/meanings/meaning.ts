import type { Context } from '../tagger/context.ts';
import type { Unit } from '../tagger/rule-set.ts';
import type { Slots } from '../tagger/slots.ts';
import type { When } from '../when.ts';

/**
 * What words say: a date; how long something took or how often it comes, with no place in the calendar; or nothing about time, so that
 * the words in them are not read again.
 */
export type Reading =
  | { readonly kind: 'date'; readonly when: When }
  | { readonly kind: 'duration'; readonly duration: string; readonly unit: Unit }
  | { readonly kind: 'set' }
  | { readonly kind: 'nothing' };

/** Reads the words of a pattern; null where they cannot mean this here. */
export type Meaning = (slots: Slots, context: Context, given: string) => Reading | null;

/** A meaning that gives a date. */
export function dated(read: (slots: Slots, context: Context, given: string) => When | null): Meaning {
  return (slots, context, given) => {
    const when = read(slots, context, given);
    return when && { kind: 'date', when };
  };
}
