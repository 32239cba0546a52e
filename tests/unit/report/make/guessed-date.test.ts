import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/report/draft/draft.ts';
import { makeDraft } from '../../../../src/report/make/make-draft.ts';
import { redate } from '../../../../src/report/make/redate.ts';
import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { placesFor } from '../extract/places-file.ts';

const text = 'Soldiers of Chad closed the road to Abeche on 3 May 2021. Last week the government of Chad opened it again.';

function draftOf(date: Draft['origins']['date']): Draft {
  const source = { lang: 'en', date: { edtf: '2021-06-10~', basis: 'estimated', reason: 'For a test.' } } as const;
  const origins = date ? { date } : {};
  return makeDraft({ id: 'a', title: 'A', text, source, origins, gazetteer: placesFor('en'), rules: allRules, taught: [] });
}

const datesOf = ({ report, left }: Draft) =>
  report.events.map(({ id, date }) => `${date.edtf}${left.events.includes(id) ? ' left' : ''}`).sort();

describe('a draft whose own date is guessed', () => {
  it('leaves to the reader what hangs on it, and nothing that the text dates itself', () => {
    expect(datesOf(draftOf('guessed'))).toEqual(['2021-05-03', expect.stringMatching(/^2021-05-31~?\/2021-06-06~? left$/)]);
    expect(datesOf(draftOf('meta')).filter((date) => date.endsWith('left'))).toEqual([]);
  });

  it('stands once the reader has said when the report was made', () => {
    const moved = redate(draftOf('guessed'), { edtf: '2021-05-20', basis: 'stated' });
    expect(datesOf(moved)).toEqual(['2021-05-03', '2021-05-10/2021-05-16']);
    expect(moved.unsure.events).toEqual([]);
  });
});
