import type { Correction, TextQuote } from '../corrections.ts';
import { LONGEST_ADDRESS } from '../longest-address.ts';
import type { Explanation } from '../match/explain.ts';
import { siteOf } from '../settings.ts';
import { asName } from '../text/one-line.ts';

/** The words of a mark on the page, why it is there, and its place in the text of `page` (see `pageOf`). */
export type Correctable = {
  readonly surface: string;
  readonly explanation: Explanation;
  readonly page: string;
  readonly quote: TextQuote;
};

/**
 * What a reader may say of a mark, the narrowest first: nothing of where it was in a private window, of a site where there is none,
 * of an address too long to be kept; and not "always" of what is marked always.
 */
export function offeredCorrections({ surface, explanation, page, quote }: Correctable, inPrivate: boolean): readonly Correction[] {
  const { entity, form } = explanation;
  const site = siteOf(page);
  const isAlways = isMarkedAlways(explanation);
  const offered: readonly (Correction | false)[] = [
    !inPrivate && page.length <= LONGEST_ADDRESS && { kind: 'not-this', entity, form, page, quote },
    !inPrivate && site !== undefined && { kind: 'never-on-site', entity, form, site },
    { kind: 'never', entity, form },
    !isAlways && { kind: 'always', entity, form: asName(surface) },
  ];
  return offered.filter((each) => each !== false);
}

/** The “always” that a “never” said of a mark takes the place of: taking the one back is to say the other again. */
export function alwaysBefore(made: Correction, explanation: Explanation): Correction | undefined {
  const { kind, entity, form } = made;
  return kind === 'never' && isMarkedAlways(explanation) ? { kind: 'always', entity, form } : undefined;
}

function isMarkedAlways({ evidence }: Explanation): boolean {
  return evidence.some(({ key }) => key === 'why_always');
}
