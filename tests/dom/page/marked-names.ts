import { Marks } from '../../../content-scripts/marks.ts';
import type { Mention } from '../../../src/model.ts';

const entities = [
  { id: 'kabul', kind: 'place' },
  { id: 'herat', kind: 'place' },
] as const;

/** Marks Kabul and Herat wherever these texts name them. */
export function marksOf(...texts: readonly Text[]): Marks {
  const marks = new Marks({ added: () => undefined, dropped: () => undefined });
  for (const text of texts) {
    const mentions = [...text.data.matchAll(/Kabul|Herat/g)].map(({ 0: name, index }) => ({
      ...{ entity: name === 'Kabul' ? 0 : 1, start: index, end: index + 5, kind: 'name' },
    }));
    const run = { text: text.data, nodes: [text], starts: [0], skipped: 0, holder: text.parentElement ?? document.body };
    marks.add(run, mentions as unknown as Mention[], entities);
  }
  return marks;
}

/** The first text of each paragraph below a node. */
export function textsIn(root: ParentNode): Text[] {
  return [...root.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
}
