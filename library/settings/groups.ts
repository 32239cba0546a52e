import type { Correction, CorrectionKind } from '../../src/corrections.ts';
import { siteOf } from '../../src/settings.ts';
import { foldString } from '../../src/text/fold.ts';
import type { Line } from './lines.ts';

/** The corrections of one kind. */
export type Group = { readonly kind: CorrectionKind; readonly lines: readonly Line<Correction>[] };

/** From what holds widest to what holds at one place. */
const kinds: readonly CorrectionKind[] = ['always', 'never', 'never-on-site', 'not-this'];

/**
 * The corrections by kind, as far as their words, their entity's label or their site hold the query. Letter case, accents and the like do
 * not count; a blank query leaves none out. No group is empty.
 */
export function groupsOf(
  lines: readonly Line<Correction>[],
  query: string,
  labelFor: (entity: string) => string | undefined,
): readonly Group[] {
  const wanted = foldString(query).trim();
  const found = lines.filter(({ entry }) => wordsOf(entry, labelFor(entry.entity)).includes(wanted));
  return kinds.map((kind) => ({ kind, lines: found.filter(({ entry }) => entry.kind === kind) })).filter((group) => group.lines.length > 0);
}

/** The site that a correction holds on; undefined where it holds on all, or its page has none. */
export function siteFor(correction: Correction): string | undefined {
  if (correction.kind === 'never-on-site') return correction.site;
  return correction.kind === 'not-this' ? siteOf(correction.page) : undefined;
}

function wordsOf(correction: Correction, label = ''): string {
  const { prefix = '', exact = '', suffix = '' } = correction.kind === 'not-this' ? correction.quote : {};
  return [correction.form, label, siteFor(correction) ?? '', prefix + exact + suffix].map(foldString).join('\n');
}
