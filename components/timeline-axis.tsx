import type { Timeline } from '../src/card/timeline.ts';
import type { Translate } from '../src/i18n.ts';
import { percent } from './percent.ts';

/** The line of time: its dates, its breaks, and where the report stands on it. The plot's marks say the same in words. */
export function TimelineAxis({ timeline, t }: { timeline: Timeline; t: Translate }) {
  const { breaks, report, ticks } = timeline;
  return (
    <div class="axis" aria-hidden="true">
      <span class="future" style={{ insetInlineStart: percent(report) }} />
      <span class="now" style={{ insetInlineStart: percent(report) }} />
      {breaks.map(({ start, end }) => (
        <span key={start} class="break" style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}>
          <svg viewBox="0 0 10 12" aria-hidden="true" focusable="false">
            <path d="M1 11 4.5 1M5.5 11 9 1" fill="none" stroke="currentColor" stroke-width="1.2" />
          </svg>
        </span>
      ))}
      {ticks.map(({ at, label, align, minor }) => (
        <span key={`${at} ${label}`} class={`tick ${align}${minor ? ' minor' : ''}`} style={{ insetInlineStart: percent(at) }}>
          <span>{label}</span>
        </span>
      ))}
      <span class={`tick report ${report > 0.94 ? 'end' : 'middle'}`} style={{ insetInlineStart: percent(report) }}>
        <span>{t('timeline_report')}</span>
      </span>
    </div>
  );
}
