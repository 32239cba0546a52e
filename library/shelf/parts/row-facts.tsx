import { wordDate } from '../../../components/event-words.ts';
import { counted } from '../../../src/counted.ts';
import type { ShelfEntry } from '../../../src/library-view/shelf-entry.ts';
import { readEdtf } from '../../../src/time/edtf.ts';
import { number, t } from '../../translate.ts';
import { basisWords } from '../basis-words.ts';
import { datesLocale, factsOf } from '../state.ts';

/** Who says it, when, how that is known, and how much the report names; what is only known once the report has been read comes then. */
export function RowFacts({ entry: { id, lang, publisher, date, tags, shipped } }: { readonly entry: ShelfEntry }) {
  const facts = factsOf(id);
  const { places = 0, groups = 0, events = 0 } = facts?.counts ?? {};
  const counts = [
    places > 0 && counted(t, 'library_places', places, number(places)),
    groups > 0 && counted(t, 'library_groups', groups, number(groups)),
    events > 0 && counted(t, 'popup_search_events', events, number(events)),
  ];
  return (
    <p class="facts">
      {publisher !== undefined && (
        // The dot behind it goes with the line, not with the name's own direction.
        <span>
          <bdi lang={lang}>{publisher}</bdi>
        </span>
      )}
      {date !== undefined && (
        <span>
          {dateWords(date)}
          {facts && ` (${basisWords(facts.basis)})`}
        </span>
      )}
      {counts.map((words) => words !== false && <span key={words}>{words}</span>)}
      {shipped && <span>{t('library_shipped')}</span>}
      {tags.map((tag) => (
        <bdi key={tag} class="tag">
          {tag}
        </bdi>
      ))}
    </p>
  );
}

/** As it stands where it is no date that can be read. */
function dateWords(date: string): string {
  try {
    return wordDate({ interval: readEdtf(date), basis: 'stated', carried: false }, datesLocale.value, t);
  } catch {
    return date;
  }
}
