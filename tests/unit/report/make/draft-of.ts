import type { Source } from '../../../../src/model.ts';
import type { Draft } from '../../../../src/report/draft/draft.ts';
import type { Taught } from '../../../../src/report/draft/taught.ts';
import { makeDraft } from '../../../../src/report/make/make-draft.ts';
import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { placesFor } from '../extract/places-file.ts';

type Given = { readonly lang?: string; readonly dateline?: string; readonly taught?: readonly Taught[]; readonly id?: string };

/** A draft made of a text. */
export function draftOf(text: string, { lang = 'en', dateline, taught = [], id = 'a-report' }: Given = {}): Draft {
  const source: Source = {
    lang,
    date: { edtf: '2021-07-10', basis: 'estimated', reason: 'For a test.' },
    ...(dateline !== undefined && { dateline }),
  };
  return makeDraft({ id, title: 'A title', text, source, origins: {}, gazetteer: placesFor(lang), rules: allRules, taught });
}

/** What stands in a draft, as `id: words of its mentions`, other kinds than names with their kind. */
export function standing({ report, left }: Draft): readonly string[] {
  return report.entities
    .filter(({ id }) => !left.entities.includes(id))
    .map(({ id }) => {
      const words = report.mentions
        .filter(({ entity }) => entity === id)
        .map(({ start, end, kind }) => `${report.text.slice(start, end)}${kind === 'name' ? '' : ` (${kind})`}`);
      return `${id}: ${words.join(', ')}`;
    });
}
