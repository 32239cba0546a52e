import { useEffect, useMemo, useRef } from 'preact/hooks';
import { EntityLink } from '../../../components/entity-link.tsx';
import { paragraphsOf, type ReaderSegment, sentenceHere } from '../../../src/library-view/reader-text.ts';
import type { Report } from '../../../src/model.ts';
import { t } from '../../translate.ts';
import { beside } from '../state.ts';

/** More lines than these are laid out only where they are seen. */
const few = 150;

type ReaderTextProps = {
  readonly report: Report;
  /** The sentence here is shown and stands out. */
  readonly offset: number | undefined;
};

/** The text in the report's own words; each name in it leads to what is said of it. */
export function ReaderText({ report, offset }: ReaderTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const here = useMemo(() => (offset === undefined ? undefined : sentenceHere(report, offset)), [report, offset]);
  const paragraphs = useMemo(() => paragraphsOf(report, here), [report, here]);
  const kinds = useMemo(() => new Map(report.entities.map(({ id, kind }) => [id, kind])), [report]);
  useEffect(() => {
    const sentence = here && text.current?.querySelector<HTMLElement>('.here');
    sentence?.scrollIntoView({ block: 'center' });
    sentence?.focus({ preventScroll: true });
  }, [here]);
  return (
    <section class={paragraphs.length > few ? 'text long' : 'text'} ref={text} aria-label={t('library_text')} lang={report.source.lang}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          {grouped(paragraph.segments).map((group) => {
            const words = group.map((segment) => <Words key={segment.start} segment={segment} kind={kinds.get(segment.entity ?? '')} />);
            return group[0]?.here ? (
              <mark key={group[0].start} class="here" tabIndex={-1}>
                {words}
              </mark>
            ) : (
              words
            );
          })}
        </p>
      ))}
    </section>
  );
}

/** The segments before, in and after the sentence asked for. */
function grouped(segments: readonly ReaderSegment[]): readonly (readonly ReaderSegment[])[] {
  const groups: ReaderSegment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last && last[0]?.here === segment.here) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

function Words({ segment: { role, text, entity }, kind }: { readonly segment: ReaderSegment; readonly kind: string | undefined }) {
  if (role === 'time') return <em>{text}</em>;
  if (entity === undefined || kind === undefined) return <>{text}</>;
  return (
    <span class={entity === beside.value ? `name ${kind} chosen` : `name ${kind}`}>
      <EntityLink
        id={entity}
        onEntity={(id) => {
          beside.value = id;
        }}
      >
        {text}
      </EntityLink>
    </span>
  );
}
