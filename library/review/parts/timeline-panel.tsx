import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Timeline } from '../../../components/timeline.tsx';
import { t } from '../../translate.ts';
import { chooseEvent } from '../choose.ts';
import { HINT, shifted, shifting, shiftParts } from '../shift-bar.ts';
import { chosenEntity, chosenEvent, datesLocale, draft, entities } from '../state.ts';
import { told } from '../told.ts';
import { dateWords } from './date-field.tsx';

const dir = t('app_dir') === 'rtl' ? 'rtl' : 'ltr';

const title = computed(() => draft.value?.report.title ?? '');
const kind = computed(() => entities.value.get(chosenEntity.value ?? '')?.kind ?? 'place');

const MANY = 60;

/** Ids of the events that stand out: the one that is edited, and those that the chosen name takes part in. */
const lit = computed(
  () =>
    told.value?.standing
      .filter(({ id, participants }) => id === chosenEvent.value || participants.includes(chosenEntity.value ?? ''))
      .map(({ id }) => id)
      .join(' ') ?? '',
);

/** All events that stand on one line of time. A press leads to where an event is edited. */
export function TimelinePanel() {
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true));
    return () => clearTimeout(timer);
  }, []);
  // The text comes first where there is much to be laid out.
  if ((!soon && (draft.peek()?.report.events.length ?? 0) > MANY) || !told.value) return null;
  const { timeline, events } = told.value;
  return (
    <div class="panel on-time">
      <div class={`card ${kind.value}`} dir={dir}>
        <Timeline
          {...{ events, dir, t }}
          timeline={shifted(timeline)}
          lit={lit.value.split(' ')}
          title={title.value}
          locale={datesLocale.value}
          chosen={chosenEvent.value}
          onChoose={editEvent}
          barParts={(mark) => shiftParts(timeline, mark)}
        />
      </div>
      <p class="quiet hint" id={HINT}>
        {shifting.value ? <bdi>{dateWords(shifting.value.edtf)}</bdi> : t('review_time_hint')}
      </p>
    </div>
  );
}

function editEvent(id: string): void {
  chooseEvent(id);
  // Drawn by then.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.event-editor input')?.focus());
}
