import type { ComponentChildren } from 'preact';

/** Stands for an element in a message: `t('card_relation_part_of', SLOT)`. */
export const SLOT = '\uFFFC';

/** Puts nodes where a message holds `SLOT`, in order, so that a translation can set them where its grammar wants them. */
export function fill(message: string, ...nodes: readonly ComponentChildren[]): ComponentChildren[] {
  return message.split(SLOT).flatMap((text, i) => (i === 0 ? [text] : [nodes[i - 1], text]));
}
