import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TextSpan } from '../../../src/model.ts';
import { marksIn } from '../marks.ts';
import { near } from '../near-pieces.ts';
import { marks, text } from '../state.ts';
import { MarkButton } from './mark-button.tsx';

/** One paragraph. Its marks are there while it is near what is seen: a text may have thousands. */
export function Piece({ span, index }: { readonly span: TextSpan; readonly index: number }) {
  const isNear = useMemo(() => near(index), [index]);
  return (
    <p data-start={span.start} data-piece={index}>
      {isNear.value ? <Marked span={span} /> : text.value.slice(span.start, span.end)}
    </p>
  );
}

function Marked({ span }: { readonly span: TextSpan }) {
  const parts: ComponentChildren[] = [];
  let at = span.start;
  for (const mark of marksIn(marks.value, span)) {
    const end = Math.min(mark.end, span.end);
    parts.push(text.value.slice(at, mark.start), <MarkButton key={mark.start} mark={mark} end={end} />);
    at = end;
  }
  parts.push(text.value.slice(at, span.end));
  return <>{parts}</>;
}
