import type { ComponentChildren } from 'preact';
import type { Correction } from '../src/corrections.ts';
import type { Translate } from '../src/i18n.ts';
import { isAlone } from '../src/text/quote.ts';
import { fill, SLOT } from './fill.ts';
import { messagePart } from './message-part.ts';

/** A correction in words: as it is offered, or once it is made. */
export function correctionWords(correction: Correction, as: 'offer' | 'done', t: Translate): ComponentChildren {
  const site = correction.kind === 'never-on-site' ? correction.site : undefined;
  const key = messageOf(correction);
  return fill(t(`correct_${as}_${key}`, SLOT, SLOT), <bdi>{correctedName(correction)}</bdi>, <bdi>{site}</bdi>);
}

/** Files have no site to be named; words without others beside them, as in the cells of a table, are not one but all that are so. */
function messageOf(correction: Correction) {
  if (correction.kind === 'never-on-site' && correction.site === 'file:') return 'never_in_files';
  if (correction.kind === 'not-this' && isAlone(correction.quote)) return 'alone';
  return messagePart(correction.kind);
}

/** A correction in words once it is taken back. */
export function undoneWords(correction: Correction, t: Translate): ComponentChildren {
  return fill(t('correct_undone', SLOT), <bdi>{correctedName(correction)}</bdi>);
}

/** The name it is about, or the very words on the page where it is about these. */
function correctedName(correction: Correction): string {
  return correction.kind === 'not-this' ? correction.quote.exact : correction.form;
}
