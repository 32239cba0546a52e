import type { EntityKind, ReportMention, TextSpan } from '../../src/model.ts';
import { type Draft, mentionKey } from '../../src/report/draft/draft.ts';

/** How a mention is drawn: it stands, is not yet judged, or is left out (seen only while its entity is chosen). */
type Dress = 'stands' | 'unsure' | 'out';

/** One mention as it is drawn. */
export type Drawn = ReportMention & { readonly key: string; readonly of: EntityKind; readonly dress: Dress };

/** Mentions that overlap, as one thing to be pressed. */
export type Mark = TextSpan & { readonly drawn: readonly Drawn[] };

/** What is marked in a draft's text, in text order: what stands and what is unsure, and of the chosen entity what is left out as well. */
export function marksOf({ report, left, unsure }: Draft, chosen: string | undefined): readonly Mark[] {
  const kinds = new Map(report.entities.map(({ id, kind }) => [id, kind]));
  const out = new Set([...left.entities, ...left.mentions]);
  const open = new Set([...unsure.entities, ...unsure.mentions]);
  const marks: { start: number; end: number; drawn: Drawn[] }[] = [];
  const sorted = report.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of sorted) {
    const key = mentionKey(mention);
    const isOut = [mention.entity, key].filter((id) => out.has(id));
    const dress = isOut.length === 0 ? 'stands' : isOut.some((id) => open.has(id)) ? 'unsure' : 'out';
    if (dress === 'out' && mention.entity !== chosen) continue;
    const drawn = { ...mention, key, dress, of: kinds.get(mention.entity) ?? 'place' } as const;
    const last = marks.at(-1);
    if (last && mention.start < last.end) {
      last.drawn.push(drawn);
      last.end = Math.max(last.end, mention.end);
    } else marks.push({ start: mention.start, end: mention.end, drawn: [drawn] });
  }
  return marks;
}

/** The marks that begin within a span. */
export function marksIn(marks: readonly Mark[], { start, end }: TextSpan): readonly Mark[] {
  const from = firstFrom(marks, start);
  return marks.slice(from, firstFrom(marks, end));
}

/** The number of the first mark that begins at a place or after it. */
export function firstFrom(marks: readonly Mark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches of a mark that are dressed alike, up to `end`: the shortest mention that lies over each says how. */
export function stretchesOf(mark: Mark, end: number): readonly (TextSpan & { readonly drawn: Drawn })[] {
  const cuts = [...new Set(mark.drawn.flatMap((each) => [each.start, each.end]))].filter((at) => at < end).sort((a, b) => a - b);
  return cuts.flatMap((start, i) => {
    const over = mark.drawn.filter((each) => each.start <= start && start < each.end);
    const [drawn] = over.sort((a, b) => a.end - a.start - (b.end - b.start));
    return drawn ? [{ start, end: Math.min(cuts[i + 1] ?? mark.end, mark.end, end), drawn }] : [];
  });
}
