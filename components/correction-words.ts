import { type ComponentChildren, h } from 'preact';
import type { Correction } from '../src/corrections.ts';
import type { MessageKey, Translate } from '../src/i18n.ts';
import { fill, SLOT } from './fill.ts';

/** What a correction is called before it is made, after, and once it is taken back. */
type Words = { readonly offer: MessageKey; readonly done: MessageKey; readonly undone: MessageKey };

const undone: MessageKey = 'correct_undone';

const WORDS: Readonly<Record<Correction['kind'], Words>> = {
  'not-this': { offer: 'correct_not_this', done: 'correct_done_not_this', undone },
  'never-on-site': { offer: 'correct_never_on_site', done: 'correct_done_never_on_site', undone },
  never: { offer: 'correct_never', done: 'correct_done_never', undone },
  always: { offer: 'correct_always', done: 'correct_done_always', undone },
};

/** Files have no site to be named. */
const IN_FILES: Words = { offer: 'correct_never_in_files', done: 'correct_done_never_in_files', undone };

/** A correction in words. */
export function correctionWords(correction: Correction, as: keyof Words, t: Translate): ComponentChildren {
  const site = correction.kind === 'never-on-site' ? correction.site : undefined;
  const words = site === 'file:' ? IN_FILES : WORDS[correction.kind];
  const name = correction.kind === 'not-this' ? correction.quote.exact : correction.form;
  return fill(t(words[as], SLOT, SLOT), h('bdi', null, name), h('bdi', null, site));
}
