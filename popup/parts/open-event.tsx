import { EventShape } from '../../components/event-shape.tsx';
import { Excerpt } from '../../components/excerpt.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { eventModel } from '../../src/popup/event-model.ts';
import { back, close, open } from '../opened.ts';
import { datesLocale, readReports } from '../state.ts';
import { dir, t } from '../translate.ts';
import { EntityChip } from './entity-chip.tsx';
import { Gone } from './gone.tsx';
import { InPlace } from './in-place.tsx';

/** One event in place of the lists: the sentence that tells of it, when, who takes part, and who says so. */
export function OpenEvent({ report, id }: { readonly report: string; readonly id: string }) {
  const model = eventModel(readReports.value, report, id);
  if (!model) return <Gone />;
  const { label, kind, excerpt, participants, title, source } = model;
  const go = (entity: string) => open({ kind: 'entity', id: entity });
  return (
    <InPlace id={id}>
      <div class="card event-card" role="dialog" aria-labelledby="event" dir={dir}>
        <header class="who">
          <IconButton icon="back" label={t('card_back')} onPress={back} />
          <span class="badge">
            <EventShape kind={kind} />
          </span>
          <h2 id="event">
            <bdi lang={source.lang}>{label}</bdi>
          </h2>
        </header>
        <div class="body">
          <div class="said">
            <Excerpt
              excerpt={excerpt}
              lang={source.lang}
              locale={datesLocale.value}
              t={t}
              chosen={undefined}
              onEntity={go}
              onPoint={() => undefined}
            />
          </div>
          {participants.length > 0 && (
            <section class="taking-part" aria-labelledby="taking-part">
              <h3 class="heading" id="taking-part">
                {t('popup_taking_part')}
              </h3>
              <ul class="chips">
                {participants.map((entity) => (
                  <EntityChip key={entity.id} entity={entity} />
                ))}
              </ul>
            </section>
          )}
        </div>
        <footer>
          <SourceLine source={source} title={title} locale={datesLocale.value} t={t} />
          <IconButton icon="close" label={t('card_close')} onPress={close} />
        </footer>
      </div>
    </InPlace>
  );
}
