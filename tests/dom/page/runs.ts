import type { InlineRun } from '../../../content-scripts/inline-run.ts';
import { runsIn } from '../../../content-scripts/page-text.ts';
import { type Stretch, stretchOf } from '../../../content-scripts/stretch.ts';

/** All runs of a stretch, read without a pause. */
export function runsOf(stretch: Stretch | undefined): InlineRun[] {
  return stretch ? [...runsIn(stretch, () => {})].filter((run) => run !== undefined) : [];
}

/** The runs of a body with this content, white space drawn together as a browser shows it; a line break as `/`. */
export function textsOf(html: string): string[] {
  document.body.innerHTML = html;
  return runsOf(stretchOf(document.body)).map(shown);
}

export const shown = ({ text }: { readonly text: string }): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '/')
    .replace(/^[ /]+|[ /]+$/g, '');
