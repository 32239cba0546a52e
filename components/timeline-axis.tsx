import type { Timeline } from '../src/card/timeline.ts';
import type { Placed } from '../src/card/timeline-labels.ts';
import type { Translate } from '../src/i18n.ts';
import { percent } from './percent.ts';

/** The line of time: its dates, its breaks, and where the report and today stand on it. The plot's marks say the same in words. */
export function TimelineAxis({ timeline, t }: { timeline: Timeline; t: Translate }) {
  const { breaks, report, earlier, reportLabel, today, ticks } = timeline;
  return (
    <div class="axis" aria-hidden="true">
      <span class="future" style={{ insetInlineStart: percent(report) }} />
      {[report, ...earlier].map((line) => (
        <span key={line} class={line === report ? 'now' : 'now earlier'} style={{ insetInlineStart: percent(line) }} />
      ))}
      {today && <span class="reader-day" style={{ insetInlineStart: percent(today.at) }} />}
      {breaks.map(({ start, end }) => (
        <span key={start} class="break" style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}>
          <svg viewBox="0 0 10 12" aria-hidden="true">
            <path d="M1 11 4.5 1M5.5 11 9 1" fill="none" stroke="currentColor" stroke-width="1.2" />
          </svg>
        </span>
      ))}
      {ticks.map((tick) => (
        <Label key={`${tick.at} ${tick.label}`} placed={tick} label={tick.label} />
      ))}
      {reportLabel && <Label placed={reportLabel} label={t(earlier.length > 0 ? 'compare_latest' : 'timeline_report')} of="report" />}
      {today?.label && <Label placed={today.label} label={t('timeline_today')} of="today" />}
    </div>
  );
}

function Label({ placed, label, of }: { placed: Placed; label: string; of?: 'report' | 'today' }) {
  const { at, align, largeAlign, minor, spare } = placed;
  const classes = ['tick', align, `large-${largeAlign}`, of, minor && 'minor', spare && 'spare'];
  return (
    <span class={classes.filter(Boolean).join(' ')} style={{ insetInlineStart: percent(at) }}>
      <span>{label}</span>
    </span>
  );
}
