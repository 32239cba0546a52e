import { useState } from 'preact/hooks';
import { EventList } from './event-list.tsx';
import { IconButton } from './icon-button.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineCaption } from './timeline-caption.tsx';
import { TimelinePlot, type TimelinePlotProps } from './timeline-plot.tsx';

type TimelineProps = Omit<TimelinePlotProps, 'onPoint'> &
  Partial<Pick<TimelinePlotProps, 'onPoint'>> & {
    /** The report's title. */
    title: string;
  };

/** The events an entity takes part in, as bars over a broken axis or, on request, as a list. */
export function Timeline({ title, timeline, events, lit, chosen, locale, dir, t, onChoose, onMove, onPoint, barParts }: TimelineProps) {
  const [asList, setAsList] = useState(false);
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const point = (ids: readonly string[]) => {
    setPointed(ids);
    onPoint?.(ids);
  };
  const named = events.filter(({ id }) => pointed.includes(id));
  return (
    <section class="timeline" aria-label={t('timeline_label', title)}>
      <div class="head">
        <TimelineCaption {...{ events, locale, t }} pointed={named} />
        <IconButton icon="list" label={t('timeline_as_list')} pressed={asList} onPress={() => setAsList(!asList)} />
      </div>
      {asList ? (
        <EventList events={events} chosen={chosen} locale={locale} t={t} onChoose={onChoose} />
      ) : (
        <div class="chart">
          <TimelinePlot {...{ timeline, events, lit, chosen, locale, dir, t, onChoose, onMove, barParts }} onPoint={point} />
          <TimelineAxis timeline={timeline} t={t} />
        </div>
      )}
    </section>
  );
}
