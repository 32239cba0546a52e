import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Comparisons } from '../../../components/comparisons.tsx';
import { EntityLabel } from '../../../components/entity-label.tsx';
import { Excerpt } from '../../../components/excerpt.tsx';
import { SourceLine } from '../../../components/source-line.tsx';
import { Timeline } from '../../../components/timeline.tsx';
import { WhereLine } from '../../../components/where-line.tsx';
import type { CardReport } from '../../../src/card/model.ts';
import { entityView } from '../../../src/library-view/entity-view.ts';
import { dayAt } from '../../../src/time/day.ts';
import { t } from '../../translate.ts';
import { hashOf } from '../route.ts';
import { datesLocale, dir, indexing, telling } from '../state.ts';
import { BackLink } from './back-link.tsx';

/** What all reports say of an entity, the newest first, under one timeline. */
export function EntityPage({ id }: { readonly id: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const reports = telling.value;
  const locale = datesLocale.value;
  const view = useMemo(() => entityView(reports, id, { locale, today: dayAt(new Date()), t }), [reports, id, locale]);
  useEffect(() => heading.current?.focus(), [id, view === undefined]);
  if (!view) return <NotKnown />;
  const { model, timeline, events } = view;
  const go = (entity: string) => location.assign(hashOf({ at: 'entity', id: entity }));
  const read = (event: string) => {
    const told = events.find((each) => each.id === event);
    const report = reports.find((each) => each.id === told?.report);
    const offset = report?.events.find((each) => each.id === told?.own)?.trigger.start;
    if (report) location.assign(hashOf({ at: 'report', id: report.id, ...(offset !== undefined && { offset }) }));
  };
  return (
    <article class="entity" aria-labelledby="entity">
      <BackLink />
      <h2 id="entity" ref={heading} tabIndex={-1}>
        <EntityLabel kind={model.kind} label={model.label} />
      </h2>
      <div class={`card ${model.kind} entity-card`}>
        <WhereLine model={model} t={t} onEntity={go} />
        {timeline && (
          <Timeline
            title={model.label.text}
            timeline={timeline}
            events={events}
            lit={[]}
            chosen={undefined}
            {...{ locale, dir, t }}
            onChoose={read}
          />
        )}
        <Comparisons comparisons={model.comparisons} chosen={undefined} {...{ locale, t }} onChoose={read} />
        {model.reports.map((report) => (
          <Told key={report.id} report={report} onEntity={go} />
        ))}
      </div>
    </article>
  );
}

function Told({ report, onEntity }: { readonly report: CardReport; onEntity(id: string): void }) {
  const { id, title, source, excerpts } = report;
  const locale = datesLocale.value;
  return (
    <section class="told" aria-label={t('card_said', title)}>
      <h3>
        <a href={hashOf({ at: 'report', id })}>
          <bdi lang={source.lang}>{title}</bdi>
        </a>
      </h3>
      <SourceLine source={source} title={title} locale={locale} t={t} />
      {excerpts.map((excerpt) => (
        <Excerpt key={excerpt.id} {...{ excerpt, locale, t, onEntity }} lang={source.lang} chosen={undefined} onPoint={() => undefined} />
      ))}
      {excerpts.length === 0 && <p class="note">{t('card_nothing')}</p>}
    </section>
  );
}

function NotKnown() {
  const { done, total, round } = indexing.value;
  const isWhole = round > 0 && done >= total;
  return (
    <>
      <BackLink />
      <p class="quiet empty" aria-busy={!isWhole}>
        {isWhole && t('library_entity_gone')}
      </p>
    </>
  );
}
