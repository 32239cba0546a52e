import { useState } from 'preact/hooks';
import { EventList } from './event-list.tsx';
import { wordCount } from './event-words.ts';
import { IconButton } from './icon-button.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelinePlot, type TimelinePlotProps } from './timeline-plot.tsx';

type TimelineProps = Omit<TimelinePlotProps, 'onPoint'> & {
  /** The report's title. */
  title: string;
};

/** The events an entity takes part in, as bars over a broken axis or, on request, as a list. */
export function Timeline({ title, timeline, events, lit, chosen, locale, dir, t, onChoose }: TimelineProps) {
  const [asList, setAsList] = useState(false);
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const named = events.filter(({ id }) => pointed.includes(id));
  return (
    <section class="timeline" aria-label={t('timeline_label', title)}>
      <div class="head">
        <p class="caption" aria-hidden={named.length > 0}>
          {named.length > 0
            ? named.map(({ label }) => label).join(' · ')
            : events.length === 1
              ? t('timeline_one')
              : t('timeline_count', wordCount(events.length, locale))}
        </p>
        <IconButton icon="list" label={t('timeline_as_list')} pressed={asList} onPress={() => setAsList(!asList)} />
      </div>
      {asList ? (
        <EventList events={events} chosen={chosen} locale={locale} t={t} onChoose={onChoose} />
      ) : (
        <div class="chart">
          <TimelinePlot {...{ timeline, events, lit, chosen, locale, dir, t, onChoose }} onPoint={setPointed} />
          <TimelineAxis timeline={timeline} t={t} />
        </div>
      )}
    </section>
  );
}
