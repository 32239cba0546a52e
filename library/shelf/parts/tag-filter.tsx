import { number, t } from '../../translate.ts';
import { tagFilter, tags } from '../state.ts';

/** The tags there are; those pressed leave only the reports that have all of them. */
export function TagFilter() {
  // A tag that the last report has lost can still be let go of.
  const known = new Set(tags.value.map(([tag]) => tag));
  const gone = tagFilter.value.filter((tag) => !known.has(tag)).map((tag) => [tag, 0] as const);
  const all = [...tags.value, ...gone];
  if (all.length === 0) return null;
  return (
    <fieldset class="tags" aria-label={t('library_tags')}>
      {all.map(([tag, count]) => {
        const on = tagFilter.value.includes(tag);
        return (
          <button key={tag} type="button" class="toggle" aria-pressed={on} onClick={() => choose(tag, !on)}>
            <bdi>{tag}</bdi> <span class="quiet">{number(count)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function choose(tag: string, on: boolean): void {
  tagFilter.value = on ? [...tagFilter.value, tag] : tagFilter.value.filter((other) => other !== tag);
}
