import fc from 'fast-check';
import { type Draft, mentionKey } from '../../../../src/report/draft/draft.ts';
import type { Edit } from '../../../../src/report/draft/edit.ts';

const words = fc.oneof(
  fc.constantFrom('', ' ', 'Velm', 'Ansel', 'ولم', '\u202eabc', 'x'.repeat(400), 'two\nlines', 'half \ud83d'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const dates = fc.constantFrom('2021', '2021-07-10', '2021-13', '199X', '2019-06~/..', '2021/2020', '', 'May', '../1998');
const newIds = fc.constantFrom('new-1', 'new-2', 'velm');
const langs = fc.constantFrom('en', 'fa');

/** Edits that a reader could make to a draft, or to what it has become, among them many that cannot be made. */
export function anyEdits({ report }: Draft): fc.Arbitrary<readonly Edit[]> {
  const entity = fc.oneof(fc.constantFrom(...report.entities.map(({ id }) => id)), newIds);
  const event = fc.constantFrom(...report.events.map(({ id }) => id), 'none');
  const span = fc.record({
    start: fc.integer({ min: -1, max: report.text.length }),
    end: fc.integer({ min: 0, max: report.text.length + 2 }),
  });
  const mention = fc.oneof(
    fc.constantFrom(...report.mentions.map(mentionKey)),
    fc.constantFrom(...report.mentions).chain(({ start, end }) => entity.map((id) => mentionKey({ start, end, entity: id }))),
  );
  const spans = fc.array(fc.oneof(span, fc.constantFrom(...report.mentions.map(({ start, end }) => ({ start, end })))), { maxLength: 3 });
  const kind = fc.constantFrom('place' as const, 'group' as const);
  const parts = fc.oneof(
    fc.record({ part: fc.constant('entities' as const), ids: fc.array(entity, { maxLength: 3 }) }),
    fc.record({ part: fc.constant('mentions' as const), ids: fc.array(mention, { maxLength: 3 }) }),
    fc.record({ part: fc.constant('events' as const), ids: fc.array(event, { maxLength: 3 }) }),
  );
  const subtype = fc.constantFrom('city', 'militia');
  const edits: readonly fc.Arbitrary<Edit>[] = [
    fc.tuple(parts, fc.boolean()).map(([which, on]) => ({ do: 'keep', ...which, on })),
    parts.map((which) => ({ do: 'remove', ...which })),
    fc.record({ do: fc.constant('retype' as const), entity, kind, subtype }),
    fc.record({ do: fc.constant('rename' as const), entity, label: words, lang: langs }),
    fc.record({ do: fc.constant('add-name' as const), entity, name: words, lang: langs }),
    fc.record({ do: fc.constant('drop-name' as const), entity, name: fc.constantFrom('Velm', 'Ansel', 'Upper Velm'), lang: langs }),
    fc.record({ do: fc.constant('peripheral' as const), entity, on: fc.boolean() }),
    fc.record({ do: fc.constant('merge' as const), from: entity, into: entity }),
    fc.record({ do: fc.constant('split' as const), entity, mentions: fc.array(mention, { maxLength: 4 }), id: newIds }),
    fc.record({ do: fc.constant('add-entity' as const), id: newIds, kind, subtype, spans }),
    fc.record({ do: fc.constant('add-mentions' as const), entity, spans }),
    fc
      .constantFrom(...report.events)
      .chain((old) => words.map((label) => ({ do: 'add-event' as const, event: { ...old, id: 'new', label } }))),
    fc
      .record(
        { label: words, kind: fc.constantFrom('claimed' as const), date: dates, participants: fc.array(entity, { maxLength: 3 }) },
        { requiredKeys: [] },
      )
      .chain((to) => event.map((id) => ({ do: 'set-event' as const, event: id, to }))),
    fc.record({
      do: fc.constant('source' as const),
      field: fc.constantFrom('title', 'author', 'publisher', 'dateline', 'lang', 'url'),
      value: fc.oneof(words, fc.constantFrom('fa', 'https://a.example/b', 'ftp://x')),
    }),
    dates.map((date) => ({ do: 'date', date })),
  ];
  return fc.array(fc.oneof(...edits), { maxLength: 12 });
}
