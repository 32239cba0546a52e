import type { Box } from './corridor.ts';
import type { Correctable } from './offered.ts';

/** What a frame too small for a card asks of the page's own document. */
export type FrameAsk =
  | {
      readonly do: 'show';
      readonly entity: string;
      /** The words in the frame, and where in its window they are. */
      readonly surface: string;
      readonly boxes: readonly Box[];
      /** The grounds of the mark, for when the reader asks. */
      readonly why: Omit<Correctable, 'surface'>;
      /** Whether the reader asked by key or popup and wants the focus in the card. */
      readonly focus: boolean;
    }
  /** The words are elsewhere now. */
  | { readonly do: 'move'; readonly boxes: readonly Box[] }
  /** The mention is done with its card; answered with whether the focus was in it. */
  | { readonly do: 'hide' }
  /** Keeps the card, or no longer. */
  | { readonly do: 'pin' };

/** What happens to the card of a frame's mention in the page's own document; `shrink`: it may be smaller now. */
export type FrameCardEvent =
  | { readonly type: 'card' }
  | { readonly type: 'press-away' }
  /** It is kept from now on, and no longer the frame's. */
  | { readonly type: 'pin' }
  /** It is the frame's again. */
  | { readonly type: 'unpin' }
  /** `hadFocus`: the focus was in the card and goes back to the frame. */
  | { readonly type: 'close'; readonly hadFocus: boolean }
  | { readonly type: 'shrink' }
  /** The pointer is elsewhere; `onWay`: between mention and card. */
  | { readonly type: 'off'; readonly onWay: boolean };

/** So many boxes and letters of a mention are passed on at most. */
const MOST_BOXES = 64;
const LONGEST = 4_096;

/** Whether a value is what a frame may ask. */
export function isFrameAsk(value: unknown): value is FrameAsk {
  const ask = asFields(value);
  switch (ask['do']) {
    case 'show':
      return (
        isText(ask['entity']) && isText(ask['surface']) && areBoxes(ask['boxes']) && isWhy(ask['why']) && typeof ask['focus'] === 'boolean'
      );
    case 'move':
      return areBoxes(ask['boxes']);
    default:
      return ask['do'] === 'hide' || ask['do'] === 'pin';
  }
}

/** Whether a value is what can happen to a frame's card. */
export function isFrameCardEvent(value: unknown): value is FrameCardEvent {
  const { type, onWay, hadFocus } = asFields(value);
  if (type === 'off') return typeof onWay === 'boolean';
  if (type === 'close') return typeof hadFocus === 'boolean';
  return ['card', 'press-away', 'pin', 'unpin', 'shrink'].includes(type as string);
}

function isWhy(value: unknown): boolean {
  const { explanation, page, quote } = asFields(value);
  const { form, lang, entity, language, evidence } = asFields(explanation);
  const { exact, prefix, suffix } = asFields(quote);
  const isEvidence = (each: unknown) => isText(asFields(each)['key']) && Number.isFinite(asFields(each)['weight']);
  return (
    [page, form, lang, entity, exact, prefix, suffix].every(isText) &&
    (language === undefined || language === null || isText(language)) &&
    Array.isArray(evidence) &&
    evidence.length <= MOST_BOXES &&
    evidence.every(isEvidence)
  );
}

function areBoxes(value: unknown): boolean {
  const isBox = (each: unknown) => ['left', 'top', 'right', 'bottom'].every((side) => Number.isFinite(asFields(each)[side]));
  return Array.isArray(value) && value.length <= MOST_BOXES && value.every(isBox);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
