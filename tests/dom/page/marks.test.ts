import { afterEach, describe, expect, it, vi } from 'vitest';
import { Changes } from '../../../content-scripts/changes.ts';
import type { InlineRun } from '../../../content-scripts/inline-run.ts';
import { Marks } from '../../../content-scripts/marks.ts';
import type { Mention } from '../../../src/model.ts';

const entities = [
  { id: 'kabul', kind: 'place' },
  { id: 'herat', kind: 'place' },
] as const;

const mention = (start: number, entity = 0) => ({ entity, start, end: start + 5, kind: 'name' }) as unknown as Mention;

function runOf(text: Text): InlineRun {
  return { text: text.data, nodes: [text], starts: [0], skipped: 0, holder: text.parentElement as Element };
}

function watched() {
  const told = { added: 0, dropped: 0 };
  const marks = new Marks({
    added: () => told.added++,
    dropped: () => told.dropped++,
  });
  return { marks, told };
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('many marks in one text', () => {
  it('come and go with one word to the painter', () => {
    document.body.innerHTML = `<p>${'Kabul '.repeat(5000)}</p>`;
    const text = document.querySelector('p')?.firstChild as Text;
    const { marks, told } = watched();
    const mentions = Array.from({ length: 5000 }, (_, index) => mention(index * 6, index % 2));
    marks.add(runOf(text), mentions, entities);
    expect(marks.size).toBe(5000);
    expect(marks.of('herat').size).toBe(2500);
    expect(marks.at(text, 6 * 4000 + 2)?.mention.start).toBe(24_000);
    marks.forget([text]);
    expect(marks.size).toBe(0);
    expect([...marks.entities()]).toEqual([]);
    expect([...marks.tree.all()]).toEqual([]);
    expect(told).toEqual({ added: 1, dropped: 1 });
  });
});

describe('what has gone', () => {
  it('is found without a look at its texts, in steps, and nothing else goes with it', () => {
    const lines = Array.from({ length: 1000 }, (_, line) => `<li>Kabul ${line}</li>`).join('');
    document.body.innerHTML = `<ul>${lines}</ul><p>Kabul stays</p>`;
    const { marks } = watched();
    for (const element of document.querySelectorAll('li, p')) marks.add(runOf(element.firstChild as Text), [mention(0)], entities);
    const list = document.querySelector('ul') as Element;
    list.remove();
    const walks = vi.spyOn(document, 'createTreeWalker');
    let steps = 1;
    while (marks.forgetIn(list)) steps++;
    expect(steps).toBeGreaterThan(3);
    expect(walks).not.toHaveBeenCalled();
    expect([...marks.of('kabul')].map(({ holder }) => holder.localName)).toEqual(['p']);
  });
});

describe('a page that changes in a hidden tab', () => {
  const record = (index: number) =>
    ({
      ...{ type: 'childList', target: document.body, previousSibling: null, nextSibling: null },
      ...{ addedNodes: [document.createTextNode(`${index}`)], removedNodes: [] },
    }) as unknown as MutationRecord;

  it('is read anew instead of having all that changed remembered', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const changes = new Changes();
    for (let index = 0; index < 10_001; index++) changes.note(record(index));
    expect(changes.isEmpty).toBe(false);
    const { come, gone, isComplete } = changes.take();
    expect([[...come].length, gone.length, isComplete]).toEqual([0, 0, false]);
    expect(changes.isEmpty).toBe(true);
  });

  it('has what changed read when that is little', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const changes = new Changes();
    for (let index = 0; index < 20; index++) changes.note(record(index));
    const { come, isComplete } = changes.take();
    expect([[...come].length, isComplete]).toEqual([20, true]);
  });
});
