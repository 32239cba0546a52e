import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../src/report/draft/edit.ts';
import { type History, historyOf, replay, type Step, tryStep } from '../../../../src/report/draft/history.ts';
import { anyEdits } from './any-edits.ts';
import { sampleDraft } from './sample-draft.ts';

const start = sampleDraft();
const rename = (label: string): Edit => ({ do: 'rename', entity: 'velm', label, lang: 'en' });
const undo: Step = { do: 'undo' };
const redo: Step = { do: 'redo' };
const label = ({ now }: History) => now.report.entities.find(({ id }) => id === 'velm')?.labels.en;

const walks: readonly (readonly [what: string, steps: readonly Step[], label: string, done: number, undone: number])[] = [
  ['nothing', [], 'Velm', 0, 0],
  ['an edit', [rename('A')], 'A', 1, 0],
  ['an edit taken back', [rename('A'), undo], 'Velm', 0, 1],
  ['made again', [rename('A'), undo, redo], 'A', 1, 0],
  ['two taken back, one made again', [rename('A'), rename('B'), undo, undo, redo], 'A', 1, 1],
  ['an edit after one taken back: that one is gone', [rename('A'), undo, rename('B'), redo], 'B', 1, 0],
  ['taken back more often than edited', [rename('A'), undo, undo, undo, redo], 'A', 1, 0],
  ['made again with nothing to make again', [redo, rename('A'), redo], 'A', 1, 0],
  ['an edit that cannot be made', [rename('A'), rename(''), undo], 'Velm', 0, 1],
];

describe('the history of a draft', () => {
  it.each(walks)('%s', (_what, steps, wanted, done, undone) => {
    const history = replay(start, steps);
    expect([label(history), history.done.length, history.undone.length]).toEqual([wanted, done, undone]);
    expect(history.start).toBe(start);
  });

  it('says why an edit cannot be made', () => {
    expect(tryStep(historyOf(start), rename(''))).toBe('review_fault_empty');
  });

  it.each<[what: string, step: unknown]>([
    ['nothing', null],
    ['a word', 'undo'],
    ['what nobody can do', { do: 'erase' }],
    ['what every object has', { do: 'constructor' }],
    ['an edit without what it is of', { do: 'add-event' }],
    ['an edit with more to it', { do: 'undo', more: 1 }],
    ['ids that are no list', { do: 'keep', part: 'entities', ids: 'velm', on: false }],
    ['a language that is none', { do: 'rename', entity: 'velm', label: 'V', lang: 'then' }],
    ['a prototype', JSON.parse('{"do":"date","date":"2021","__proto__":{"x":1}}')],
    ['a finer kind that is none', { do: 'retype', entity: 'velm', kind: 'group', subtype: '<img src=x>' }],
    ['an id that is none', { do: 'split', entity: 'velm', mentions: [], id: '__proto__' }],
  ])('leaves out of what was stored what is no step: %s', (_what, step) => {
    const good = rename('Velmen');
    expect(replay(start, [step as Step, good, step as Step]).now).toEqual(replay(start, [good]).now);
  });

  it('goes back all the way and comes again to the same draft, however it went', () => {
    fc.assert(
      fc.property(anyEdits(start), (edits) => {
        const there = replay(start, edits);
        const back = replay(start, [...edits, ...there.done.map(() => undo)]);
        expect(back.now).toEqual(start);
        const again = replay(start, [...edits, ...there.done.map(() => undo), ...there.done.map(() => redo)]);
        expect(again.now).toEqual(there.now);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('is the same whenever it is replayed, from its start and steps as JSON', () => {
    fc.assert(
      fc.property(anyEdits(start), (edits) => {
        const [again, steps] = JSON.parse(JSON.stringify([start, edits]));
        expect(JSON.stringify(replay(again, steps).now)).toBe(JSON.stringify(replay(start, edits).now));
      }),
      { seed: 8, numRuns: 100 },
    );
  });
});
