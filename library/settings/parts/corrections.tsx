import { SearchInput } from '../../../components/search-input.tsx';
import { counted } from '../../../src/counted.ts';
import { number, t } from '../../translate.ts';
import { corrections, groups, query, read } from '../state.ts';
import { CorrectionGroup } from './correction-group.tsx';
import { TakeAllBack } from './take-all-back.tsx';
import { Trouble } from './trouble.tsx';

/** More than these are searched rather than looked through. */
const few = 20;

/** What the reader has corrected, each with the way to take it back. */
export function Corrections() {
  const all = corrections.value.length;
  return (
    <section class="panel" aria-labelledby="corrections" aria-busy={read.value === undefined}>
      <div class="panel-head">
        <h2 id="corrections">{t('settings_corrections')}</h2>
        {query.value === '' && <TakeAllBack />}
      </div>
      <Trouble />
      {all === 0 && <Empty />}
      {all > few && <Search count={all} />}
      {groups.value.map((group) => (
        <CorrectionGroup key={group.kind} {...group} />
      ))}
      {all > 0 && groups.value.length === 0 && <p class="quiet">{t('settings_found_none', query.value.trim())}</p>}
    </section>
  );
}

function Empty() {
  if (typeof read.value !== 'object') return null;
  return (
    <div class="quiet">
      <p>{t('settings_corrections_none')}</p>
      <ul class="ways">
        <li>{t('settings_how_card')}</li>
        <li>{t('settings_how_selection')}</li>
      </ul>
    </div>
  );
}

function Search({ count }: { readonly count: number }) {
  const words = counted(t, 'settings_search', count, number(count));
  return (
    <search>
      <SearchInput words={words} value={query.value} onValue={(value) => (query.value = value)} />
    </search>
  );
}
