import type { ComponentChildren } from 'preact';
import type { TextSpan } from '../../../src/model.ts';
import { marksIn } from '../marks.ts';
import { near } from '../near.ts';
import { marks, pieces, STRETCH, shownText } from '../state.ts';
import { MarkButton } from './mark-button.tsx';

/** Some paragraphs that follow one another. Their marks are there while they are near what is seen: a text may have thousands. */
export function Stretch({ index }: { readonly index: number }) {
  const own = pieces.value.slice(index * STRETCH, (index + 1) * STRETCH);
  const isNear = near(index).value;
  return (
    <div data-stretch={index}>
      {own.map((span) => (
        <p key={span.start} data-start={span.start}>
          {isNear ? <Marked span={span} /> : shownText.value.slice(span.start, span.end)}
        </p>
      ))}
    </div>
  );
}

function Marked({ span }: { readonly span: TextSpan }) {
  const parts: ComponentChildren[] = [];
  let at = span.start;
  for (const mark of marksIn(marks.value, span)) {
    const end = Math.min(mark.end, span.end);
    parts.push(shownText.value.slice(at, mark.start), <MarkButton key={mark.start} mark={mark} end={end} />);
    at = end;
  }
  parts.push(shownText.value.slice(at, span.end));
  return <>{parts}</>;
}
