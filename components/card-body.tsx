import { useState } from 'preact/hooks';
import type { CardModel } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { Comparisons } from './comparisons.tsx';
import { ReportSection } from './report-section.tsx';
import { Timeline } from './timeline.tsx';

type CardBodyProps = {
  model: CardModel;
  dir: 'ltr' | 'rtl';
  t: Translate;
  onEntity(id: string): void;
  /** Puts a text into the clipboard; false where that could not be done. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** Opens the library at a report, at an offset of its text. */
  onOpenReport?: ((id: string, at: number) => void) | undefined;
};

/** Of several reports so many are open from the start. */
const OPEN = 2;

/** A timeline of more lanes would take the room of what was said. */
const MOST_LANES = 5;

/** What the reports say: each for itself, how they stand to one another, and one timeline over all; each points at the other. */
export function CardBody({ model, dir, t, onEntity, onCopy, onOpenReport }: CardBodyProps) {
  const { reports, comparisons, locale, label } = model;
  const [chosen, setChosen] = useState<string>();
  /** The events of the excerpt under the pointer. */
  const [pointed, setPointed] = useState<readonly string[]>();
  // What the keyboard last moved to on the timeline is told as what is chosen is, but not pressed.
  const [moved, setMoved] = useState<string>();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const told = moved ?? chosen;
  const first = reports.slice(0, OPEN).flatMap(({ excerpts }) => excerpts[0]?.events.map(({ id }) => id) ?? []);
  const lit = pointed ?? (told === undefined ? first : [told]);
  const isOnly = reports.length === 1;
  const timeline = isOnly ? reports[0]?.timeline : model.timeline;
  const events = new Map(reports.flatMap((report) => report.events.map((event) => [event.id, event])));
  const choose = (event: string) => {
    setChosen(event);
    setMoved(undefined);
    setPointed(undefined);
  };
  const move = (event: string) => {
    setMoved(event);
    setPointed(undefined);
  };
  return (
    <div class={isOnly ? 'body' : timeline && timeline.lanes > MOST_LANES ? 'body several' : 'body several steady'}>
      <Comparisons {...{ comparisons, chosen, locale, t }} onChoose={choose} />
      {reports.map((report, i) => (
        <ReportSection
          key={report.id}
          {...{ report, locale, t, told, chosen, marked, onEntity, onCopy, onOpenReport }}
          place={isOnly ? 'only' : i < OPEN ? 'open' : 'closed'}
          onPoint={setPointed}
        />
      ))}
      {timeline && (
        <Timeline
          {...{ timeline, lit, chosen, locale, dir, t }}
          title={isOnly ? (reports[0]?.title ?? '') : label.text}
          events={timeline.marks.flatMap((mark) => mark.events.flatMap((id) => events.get(id) ?? []))}
          onChoose={choose}
          onMove={move}
          onPoint={setMarked}
        />
      )}
    </div>
  );
}
