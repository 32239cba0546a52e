import { useState } from 'preact/hooks';
import { SearchInput } from '../../../components/search-input.tsx';
import { counted } from '../../../src/counted.ts';
import type { Entity } from '../../../src/model.ts';
import { foldString } from '../../../src/text/fold.ts';
import { number, t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { moveInRows } from '../move-in-rows.ts';
import { chosenEntity, entities, filter, labelFor, left, mentions, unsure } from '../state.ts';
import { AddName } from './add-name.tsx';
import { Details } from './details.tsx';
import { NameRow } from './name-row.tsx';

/** All places and groups: those not yet judged apart, and what is known of the chosen one. */
export function Names() {
  const all = [...entities.value.values()];
  const wanted = foldString(filter.value).trim();
  const found =
    wanted === ''
      ? all
      : all.filter((entity) => foldString(`${labelFor(entity).text}\n${entity.names.map(({ text }) => text).join('\n')}`).includes(wanted));
  const byCount = found.sort((a, b) => countOf(b) - countOf(a));
  const open = byCount.filter(({ id }) => unsure.value.entities.has(id));
  const doubted = open.flatMap(({ id }) => (left.value.entities.has(id) ? [id] : []));
  const judged = byCount.filter(({ id }) => !unsure.value.entities.has(id));
  const words = counted(t, 'review_filter', all.length, number(all.length));
  return (
    <>
      {chosenEntity.value !== undefined && <Details key={chosenEntity.value} id={chosenEntity.value} />}
      {all.length > 8 && <SearchInput words={words} value={filter.value} onValue={(value) => (filter.value = value)} />}
      {all.length === 0 && <p class="quiet">{t('review_names_none')}</p>}
      {all.length > 0 && found.length === 0 && <p class="quiet">{t('review_found_none')}</p>}
      {judged.length > 0 && <Rows label={t('review_names')} entities={judged} />}
      {open.length > 0 && (
        <section class="unsure" aria-labelledby="unsure">
          <h3 id="unsure">{t('review_unsure')}</h3>
          <p class="quiet">{t('review_unsure_note')}</p>
          <Rows label={t('review_unsure')} entities={open} />
          {doubted.length > 1 && (
            <button type="button" class="plain" onClick={() => edit({ do: 'keep', part: 'entities', ids: doubted, on: true })}>
              {t('review_keep_unsure', number(doubted.length))}
            </button>
          )}
        </section>
      )}
      <AddName />
    </>
  );
}

/** So many are drawn until all are asked for. */
const FEW = 60;

function Rows({ label, entities }: { readonly label: string; readonly entities: readonly Entity[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? entities : entities.slice(0, FEW);
  const current = shown.some(({ id }) => id === chosenEntity.value) ? chosenEntity.value : shown[0]?.id;
  return (
    <>
      <ul class="rows" aria-label={label} onKeyDown={moveInRows}>
        {shown.map((entity) => (
          <NameRow key={entity.id} entity={entity} current={entity.id === current} />
        ))}
      </ul>
      {entities.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('review_show_all', number(entities.length))}
        </button>
      )}
    </>
  );
}

function countOf({ id }: Entity): number {
  return mentions.value.get(id)?.length ?? 0;
}
