import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../../src/report/check.ts';
import { type Draft, mentionKey } from '../../../../src/report/draft/draft.ts';
import type { Edit, Fault } from '../../../../src/report/draft/edit.ts';
import { applyEdit, tryEdit } from '../../../../src/report/draft/edits.ts';
import { finished } from '../../../../src/report/draft/finished.ts';
import { encodePack } from '../../../../src/report/pack.ts';
import { anyEdits } from './any-edits.ts';
import { sampleDraft } from './sample-draft.ts';

const draft = sampleDraft();
const { text } = draft.report;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const entity = (after: Draft, id: string) => after.report.entities.find((each) => each.id === id);
const event = (after: Draft, id: string) => after.report.events.find((each) => each.id === id);
const keys = (after: Draft, id: string) => after.report.mentions.filter((each) => each.entity === id).map(mentionKey);
const said = (after: Draft, id: string) =>
  after.report.mentions.filter((each) => each.entity === id).map(({ start, end }) => text.slice(start, end));
const [byline = '', firstAnsel = '', secondAnsel = ''] = keys(draft, 'ansel');

/** What an edit is made to, what is looked at, before and after. */
const table: readonly (readonly [what: string, edit: Edit, look: (draft: Draft) => unknown, before: unknown, after: unknown])[] = [
  [
    'an unsure entity is let stand, and is judged',
    { do: 'keep', part: 'entities', ids: ['harbour-wire'], on: true },
    ({ left, unsure }) => [left.entities, unsure.entities],
    [['harbour-wire'], ['harbour-wire']],
    [[], []],
  ],
  [
    'an unsure entity is judged none, and stays out',
    { do: 'keep', part: 'entities', ids: ['harbour-wire'], on: false },
    ({ left, unsure }) => [left.entities, unsure.entities],
    [['harbour-wire'], ['harbour-wire']],
    [['harbour-wire'], []],
  ],
  [
    'a mention is left out',
    { do: 'keep', part: 'mentions', ids: [secondAnsel], on: false },
    ({ left }) => left.mentions,
    [byline],
    [byline, secondAnsel],
  ],
  ['a mention comes back', { do: 'keep', part: 'mentions', ids: [byline], on: true }, ({ left }) => left.mentions, [byline], []],
  ['an event is left out', { do: 'keep', part: 'events', ids: ['rule'], on: false }, ({ left }) => left.events, ['paid'], ['paid', 'rule']],
  [
    'what is not there is not left out',
    { do: 'keep', part: 'events', ids: ['x'], on: false },
    ({ left }) => left.events,
    ['paid'],
    ['paid'],
  ],
  [
    'a place becomes a group of a kind',
    { do: 'retype', entity: 'ansel', kind: 'group', subtype: 'militia' },
    (after) => [entity(after, 'ansel')?.kind, entity(after, 'ansel')?.subtype],
    ['place', 'city'],
    ['group', 'militia'],
  ],
  [
    'a label is changed in one language',
    { do: 'rename', entity: 'velm', label: ' Velm\u200b  Land ', lang: 'en' },
    (after) => entity(after, 'velm')?.labels,
    { en: 'Velm', fa: 'ولم' },
    { en: 'Velm Land', fa: 'ولم' },
  ],
  [
    'a name is added',
    { do: 'add-name', entity: 'upper-velm', name: 'High Velm', lang: 'en' },
    (after) => entity(after, 'upper-velm')?.names.map((name) => name.text),
    ['Upper Velm'],
    ['Upper Velm', 'High Velm'],
  ],
  [
    'a name is taken away',
    { do: 'drop-name', entity: 'ansel', name: 'Ансель', lang: 'ru' },
    (after) => entity(after, 'ansel')?.names.map((name) => name.text),
    ['Ansel', 'Ансель'],
    ['Ansel'],
  ],
  [
    'an entity is in passing',
    { do: 'peripheral', entity: 'ansel', on: true },
    (after) => entity(after, 'ansel')?.peripheral,
    undefined,
    true,
  ],
  [
    'two become one: mentions',
    { do: 'merge', from: 'harbour-wire', into: 'ansel' },
    (after) => [said(after, 'ansel').sort(), entity(after, 'harbour-wire')?.id],
    [['Ansel', 'Ansel', 'Ansel'], 'harbour-wire'],
    [['Ansel', 'Ansel', 'Ansel', 'Harbour Wire'], undefined],
  ],
  [
    'two become one: names, nothing twice',
    { do: 'merge', from: 'upper-velm', into: 'velm' },
    (after) => entity(after, 'velm')?.names.map((name) => name.text),
    ['Velm', 'ولم', 'Велм', '维尔姆'],
    ['Velm', 'ولم', 'Велм', '维尔姆', 'Upper Velm'],
  ],
  [
    'two become one: ties, none to itself',
    { do: 'merge', from: 'upper-velm', into: 'velm' },
    (after) => [entity(after, 'velm')?.relations, entity(after, 'karo-gap')?.relations],
    [[], [{ type: 'part-of', target: 'upper-velm' }]],
    [[], [{ type: 'part-of', target: 'velm' }]],
  ],
  [
    'two become one: who takes part',
    { do: 'merge', from: 'karo-gap', into: 'upper-velm' },
    (after) => event(after, 'took-gap')?.participants,
    ['river-guard', 'karo-gap', 'upper-velm'],
    ['river-guard', 'upper-velm'],
  ],
  [
    'two become one: what was left out stays so, by its new key',
    { do: 'merge', from: 'ansel', into: 'velm' },
    ({ left }) => left.mentions,
    [byline],
    [byline.replace('ansel', 'velm')],
  ],
  [
    'one becomes two',
    { do: 'split', entity: 'ansel', mentions: [firstAnsel], id: 'ansel-2' },
    (after) => [keys(after, 'ansel').length, keys(after, 'ansel-2'), entity(after, 'ansel-2')?.names],
    [3, [], undefined],
    [2, [firstAnsel.replace('ansel', 'ansel-2')], [{ text: 'Ansel', lang: 'en' }]],
  ],
  [
    'one becomes two: a name that goes along is no longer the old one’s',
    { do: 'split', entity: 'river-guard', mentions: keys(draft, 'river-guard').slice(0, 1), id: 'guard' },
    (after) => entity(after, 'river-guard')?.names.map((name) => name.text),
    ['River Guard', 'Речная стража'],
    ['River Guard', 'Речная стража'],
  ],
  [
    'words become a place',
    { do: 'add-entity', id: 'road', kind: 'place', subtype: 'place', spans: [at('the road')] },
    (after) => [said(after, 'road'), entity(after, 'road')?.labels.en],
    [[], undefined],
    [['the road'], 'the road'],
  ],
  [
    'words that were something else become what they are said to be',
    { do: 'add-mentions', entity: 'ansel', spans: [at('Karo Gap')] },
    (after) => [said(after, 'karo-gap'), said(after, 'ansel')],
    [['Karo Gap'], ['Ansel', 'Ansel', 'Ansel']],
    [[], ['Ansel', 'Karo Gap', 'Ansel', 'Ansel']],
  ],
  [
    'an entity is removed with all that hangs on it',
    { do: 'remove', part: 'entities', ids: ['river-guard'] },
    (after) => [said(after, 'river-guard').length, event(after, 'rule')?.participants, event(after, 'terms')?.id],
    [4, ['river-guard', 'velm'], 'terms'],
    [0, ['velm'], undefined],
  ],
  ['a mention is removed', { do: 'remove', part: 'mentions', ids: [byline] }, ({ left }) => left.mentions, [byline], []],
  ['an event is removed', { do: 'remove', part: 'events', ids: ['paid'] }, ({ unsure }) => unsure.events, ['paid'], []],
  [
    'an event is dated by hand, and stays so',
    { do: 'set-event', event: 'terms', to: { date: '2019-08' } },
    (after) => [event(after, 'terms')?.date.edtf, event(after, 'terms')?.date.words !== undefined, after.setByHand],
    ['2019-06-14~/2019-07-14~', true, []],
    ['2019-08', true, ['terms']],
  ],
  [
    'an event is told otherwise',
    { do: 'set-event', event: 'terms', to: { label: 'Terms', kind: 'claimed', participants: ['velm', 'x', 'velm'] } },
    (after) => [event(after, 'terms')?.label, event(after, 'terms')?.kind, event(after, 'terms')?.participants],
    ['Terms to be published', 'planned', ['river-guard']],
    ['Terms', 'claimed', ['velm']],
  ],
  [
    'the title is changed, and says so',
    { do: 'source', field: 'title', value: ' The fall ' },
    ({ report, origins }) => [report.title, origins.title],
    ['The fall of Karo Gap', 'meta'],
    ['The fall', 'reader'],
  ],
  [
    'an author is taken away',
    { do: 'source', field: 'author', value: '' },
    ({ report }) => Object.keys(report.source).includes('author'),
    true,
    false,
  ],
  [
    'an address is given',
    { do: 'source', field: 'url', value: 'https://wire.example/1' },
    ({ report }) => report.source.url,
    undefined,
    'https://wire.example/1',
  ],
  [
    'the report is dated',
    { do: 'date', date: '2019-06-20' },
    ({ report, origins }) => [report.source.date, origins.date],
    [draft.report.source.date, 'guessed'],
    [{ edtf: '2019-06-20', basis: 'stated' }, 'reader'],
  ],
];

describe('an edit', () => {
  it.each(table)('%s', (_what, edit, look, before, after) => {
    const changed = tryEdit(draft, edit);
    expect(look(draft)).toEqual(before);
    expect(typeof changed === 'string' ? changed : look(changed)).toEqual(after);
    expect(draft).toEqual(sampleDraft());
  });
});

const wrong: readonly (readonly [what: string, edit: Edit, fault: Fault])[] = [
  ['an empty label', { do: 'rename', entity: 'velm', label: ' \u200b ', lang: 'en' }, 'review_fault_empty'],
  ['a label without end', { do: 'rename', entity: 'velm', label: 'x'.repeat(161), lang: 'en' }, 'review_fault_long'],
  ['an entity that is gone', { do: 'retype', entity: 'x', kind: 'place', subtype: 'city' }, 'review_fault_gone'],
  ['one with itself', { do: 'merge', from: 'velm', into: 'velm' }, 'review_fault_gone'],
  ['a name that is there', { do: 'add-name', entity: 'velm', name: 'Velm', lang: 'en' }, 'review_fault_name_there'],
  ['the last name', { do: 'drop-name', entity: 'upper-velm', name: 'Upper Velm', lang: 'en' }, 'review_fault_last_name'],
  ['no words', { do: 'add-mentions', entity: 'velm', spans: [{ start: 5, end: 5 }] }, 'review_fault_nothing'],
  ['words beyond the text', { do: 'add-mentions', entity: 'velm', spans: [{ start: 5, end: 1e6 }] }, 'review_fault_nothing'],
  ['nothing split off', { do: 'split', entity: 'velm', mentions: [], id: 'x' }, 'review_fault_nothing'],
  ['an event of nobody', { do: 'set-event', event: 'terms', to: { participants: ['x'] } }, 'review_fault_nobody'],
  ['no date', { do: 'set-event', event: 'terms', to: { date: 'in May' } }, 'review_fault_date'],
  ['a day that is none', { do: 'date', date: '2021-02-30' }, 'review_fault_date_none'],
  ['an end before its start', { do: 'date', date: '2021/2020' }, 'review_fault_date_order'],
  ['an empty date', { do: 'date', date: '' }, 'review_fault_date'],
  ['open at both ends', { do: 'date', date: '../..' }, 'review_fault_date'],
  ['no title', { do: 'source', field: 'title', value: '' }, 'review_fault_empty'],
  ['no language', { do: 'source', field: 'lang', value: 'English!' }, 'review_fault_lang'],
  ['a script for an address', { do: 'source', field: 'url', value: 'javascript:alert(1)' }, 'review_fault_url'],
];

describe('two that become one', () => {
  it('have a name that both had once', () => {
    const both = applyEdit(draft, { do: 'add-name', entity: 'upper-velm', name: 'Velm', lang: 'en' });
    const one = applyEdit(both, { do: 'merge', from: 'upper-velm', into: 'velm' });
    expect(entity(one, 'velm')?.names.filter(({ text }) => text === 'Velm')).toHaveLength(1);
    checkReport(one.report);
  });

  it('ask of no name that what it names be named already, and of others by the new id', () => {
    const when = { context: 'velm' };
    const names = {
      ansel: [{ text: 'the city', lang: 'en', when }],
      government: [{ text: 'the cabinet', lang: 'en', when: { context: 'ansel' } }],
    };
    const entities = draft.report.entities.map((each) => ({ ...each, names: names[each.id as 'ansel'] ?? each.names }));
    const one = applyEdit({ ...draft, report: { ...draft.report, entities } }, { do: 'merge', from: 'ansel', into: 'velm' });
    expect(entity(one, 'velm')?.names.at(-1)).toEqual({ text: 'the city', lang: 'en' });
    expect(entity(one, 'government')?.names).toEqual([{ text: 'the cabinet', lang: 'en', when }]);
    checkReport(one.report);
  });
});

describe('what is finished', () => {
  it('is without an entity whose every name needs one that is left out, and without what hangs on that', () => {
    const entities = draft.report.entities.map((each) =>
      each.id === 'river-guard' ? { ...each, names: [{ text: 'the Guard', lang: 'en', when: { context: 'velm' } }] } : each,
    );
    const left = { ...draft.left, entities: ['velm'] };
    const report = finished({ ...draft, report: { ...draft.report, entities }, left });
    expect(report.entities.map(({ id }) => id)).not.toContain('river-guard');
    expect(report.events.map(({ id }) => id)).not.toContain('terms');
    encodePack(report);
  });
});

describe('an edit that cannot be made', () => {
  it.each(wrong)('%s: says why and changes nothing', (_what, edit, fault) => {
    expect(tryEdit(draft, edit)).toBe(fault);
    expect(applyEdit(draft, edit)).toBe(draft);
  });
});

describe('whatever is edited', () => {
  it('the report stays in order, and what is finished can be packed', () => {
    fc.assert(
      fc.property(anyEdits(draft), (edits) => {
        let now = draft;
        for (const edit of edits) {
          now = applyEdit(now, edit);
          checkReport(now.report);
        }
        encodePack(finished(now));
      }),
      { seed: 6, numRuns: 400 },
    );
  });
});
