import { describe, expect, it } from 'vitest';
import { mentionKey } from '../../../../src/report/draft/draft.ts';
import type { Edit } from '../../../../src/report/draft/edit.ts';
import { replay, type Step } from '../../../../src/report/draft/history.ts';
import type { Taught } from '../../../../src/report/draft/taught.ts';
import { taughtBy } from '../../../../src/report/draft/taught-by.ts';
import { sampleDraft } from './sample-draft.ts';

const start = sampleDraft();
const { text } = start.report;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const keys = (id: string) => start.report.mentions.filter((each) => each.entity === id).map(mentionKey);
const keep = (id: string, on: boolean): Edit => ({ do: 'keep', part: 'entities', ids: [id], on });
const guard = { id: 'river-guard', label: 'River Guard', subtype: 'armed-group' };
const undo: Step = { do: 'undo' };

const table: readonly (readonly [what: string, steps: readonly Step[], taught: readonly Taught[]])[] = [
  ['nothing done teaches nothing', [], []],
  ['a rejected name is nothing', [keep('karo-gap', false)], [{ name: 'karo gap', is: 'nothing' }]],
  ['one removed as well', [{ do: 'remove', part: 'entities', ids: ['karo-gap'] }], [{ name: 'karo gap', is: 'nothing' }]],
  ['an unsure one, judged none', [keep('harbour-wire', false)], [{ name: 'harbour wire', is: 'nothing' }]],
  [
    'an unsure one, let stand',
    [keep('harbour-wire', true)],
    [{ name: 'harbour wire', is: 'group', entity: { id: 'harbour-wire', label: 'Harbour Wire', subtype: 'media' } }],
  ],
  [
    'one of another kind',
    [{ do: 'retype', entity: 'karo-gap', kind: 'group', subtype: 'militia' }],
    [{ name: 'karo gap', is: 'group', entity: { id: 'karo-gap', label: 'Karo Gap', subtype: 'militia' } }],
  ],
  [
    'one called otherwise',
    [{ do: 'rename', entity: 'river-guard', label: 'The Guard', lang: 'en' }],
    [{ name: 'river guard', is: 'group', entity: { ...guard, label: 'The Guard' } }],
  ],
  ['one that is another', [{ do: 'merge', from: 'karo-gap', into: 'river-guard' }], [{ name: 'karo gap', is: 'group', entity: guard }]],
  [
    'one that was not found',
    [{ do: 'add-entity', id: 'road', kind: 'place', subtype: 'place', spans: [at('the road')] }],
    [{ name: 'the road', is: 'place', entity: { id: 'road', label: 'the road', subtype: 'place' } }],
  ],
  [
    'one rejected here and kept there teaches nothing',
    [{ do: 'keep', part: 'mentions', ids: keys('river-guard').slice(0, 1), on: false }],
    [],
  ],
  ['what is taken back teaches nothing', [keep('karo-gap', false), undo], []],
  [
    'events and source teach nothing',
    [
      { do: 'set-event', event: 'rule', to: { date: '1997' } },
      { do: 'date', date: '2019' },
    ],
    [],
  ],
  ['being named in passing teaches nothing', [{ do: 'peripheral', entity: 'karo-gap', on: true }], []],
];

describe('what a review teaches', () => {
  it.each(table)('%s', (_what, steps, taught) => expect(taughtBy(start, replay(start, steps).now)).toEqual(taught));
});
