import { describe, expect, it, test } from 'vitest';
import { type Comparison, compareReports } from '../../../src/card/compare.ts';
import { cardModel } from '../../../src/card/model.ts';
import type { CutReport } from '../../../src/model.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { type ToldEvent, toldReport } from '../../fixtures/told.ts';

const gap = ['guard', 'gap', 'velm'];
const taken: ToldEvent = {
  sentence: 'The River Guard [took the Karo Gap] crossing in Upper Velm {on 12 June}.',
  edtf: '2019-06-12',
  of: gap,
};

/** How these reports stand to one another, as an entity is concerned. */
function compare(reports: readonly CutReport[], id = 'guard'): readonly Comparison[] {
  return compareReports(
    reports.flatMap((report) => report.entities.filter((entity) => entity.id === id).map((entity) => ({ report, entity }))),
  );
}

/** The same of reports that each tell one of these. */
function compared(tellings: readonly ToldEvent[], items: object = {}): readonly Comparison[] {
  return compare(tellings.map((told, i) => toldReport(`r${i}`, [told], { items })));
}

const standings = (tellings: readonly ToldEvent[], items?: object) => compared(tellings, items).map(({ standing }) => standing);

describe('two reports that tell the same', () => {
  const others: readonly [how: string, told: Partial<ToldEvent>][] = [
    ['in the same words', {}],
    ['dated vaguely', { edtf: '2019-06', sentence: 'The River Guard [took the Karo Gap] crossing in Upper Velm {in June}.' }],
    [
      'dated by the week',
      { edtf: '2019-06-10/2019-06-14', sentence: 'The River Guard [took the Karo Gap] crossing in Upper Velm {this week}.' },
    ],
    ['with no start', { edtf: '../2019-06-30' }],
    ['about the day', { edtf: '2019-06-14~' }],
    ['by another word for it', { sentence: 'The River Guard [seized the Karo Gap] crossing in Upper Velm {on Wednesday}.' }],
    ['by a noun', { sentence: 'In Upper Velm [the fall of the Karo Gap] crossing to the River Guard came {on Wednesday}.' }],
    ['in another order', { sentence: '[Captured] {on Wednesday} by the River Guard: the Karo Gap crossing in Upper Velm.' }],
    [
      'in many words for the day',
      {
        sentence:
          'The River Guard [took the Karo Gap] crossing in Upper Velm {before dawn, while frost covered gardens, orchards, roofs, roads, fields, wells and mills}.',
      },
    ],
    ['with one more who takes part', { of: [...gap, 'traders'] }],
    ['without one who takes part', { of: ['guard', 'gap'] }],
  ];

  test.each(others)('%s agree', (_how, told) => expect(standings([taken, { ...taken, ...told }])).toEqual(['agree']));
});

test('an act is known behind a name too', () => {
  const closed = { ...taken, sentence: 'The River Guard [closed the Karo Gap] crossing in Upper Velm {on 12 June}.' };
  const turned = { ...taken, sentence: 'In Upper Velm [the Karo Gap was closed], a crossing of the River Guard, {on 12 June}.' };
  expect(standings([closed, turned])).toEqual(['agree']);
  expect(standings([taken, turned])).toEqual([]);
});

describe('two reports that date the same apart', () => {
  const others: readonly [edtf: string, words: string][] = [
    ['2019-06-13', 'on 13 June'],
    ['2019-06-02', 'on 2 June'],
    ['2019-05', 'in May'],
    ['2019-06-20/..', 'since 20 June'],
    ['2019-06-16~', 'about 16 June'],
  ];

  test.each(others)('%s differ in date', (edtf, words) => {
    const other = { ...taken, edtf, sentence: `The River Guard [captured the Karo Gap] crossing in Upper Velm {${words}}.` };
    expect(standings([taken, other])).toEqual(['differ-in-date']);
    expect(standings([other, taken])).toEqual(['differ-in-date']);
  });
});

describe('two reports of which one denies or only claims it', () => {
  const denied: ToldEvent = {
    ...{ kind: 'denied', of: ['guard', 'gap', 'velm', 'government'], edtf: '2019-06-14' },
    sentence: 'The Velmish government [denied] {on Friday} that the River Guard had taken the Karo Gap crossing in Upper Velm.',
  };
  const claimed: ToldEvent = {
    ...taken,
    kind: 'claimed',
    sentence: 'Some say the River Guard [took the Karo Gap] crossing in Upper Velm {on Wednesday}.',
  };

  test.each([
    ['occurred, denied', [taken, denied]],
    ['occurred, claimed', [taken, claimed]],
    ['claimed, denied', [claimed, denied]],
    ['denied where the date is guessed', [taken, { ...denied, basis: 'estimated' as const, edtf: '2019-06-20' }]],
  ])('%s differ in kind, whatever their dates', (_what, tellings) => expect(standings(tellings)).toEqual(['differ-in-kind']));

  test('two denials agree', () => expect(standings([denied, denied])).toEqual(['agree']));
});

describe('what is not the same, however near', () => {
  const others: readonly [what: string, told: Partial<ToldEvent>][] = [
    [
      'another place',
      { sentence: 'The River Guard [took the Ansel] crossing in Upper Velm {on 12 June}.', of: ['guard', 'ansel', 'velm'] },
    ],
    ['another group', { sentence: 'The traders [took the Karo Gap] crossing in Upper Velm {on 12 June}.', of: ['traders', 'gap', 'velm'] }],
    ['another act', { sentence: 'The River Guard [left the Karo Gap] crossing in Upper Velm {on 12 June}.' }],
    ['the opposite act', { sentence: 'The River Guard [closed the Karo Gap] crossing in Upper Velm {on 12 June}.' }],
    ['other words', { sentence: 'The River Guard [took] hostages, salt, tea and most mules from villages {on 12 June}.' }],
    ['too few words', { sentence: 'They [took] it.' }],
    ['a season later', { edtf: '2019-10-12', sentence: 'The River Guard [took the Karo Gap] crossing in Upper Velm {on 12 October}.' }],
    ['a plan', { kind: 'planned' }],
    ['a state', { kind: 'state' }],
    ['another day that is only guessed', { edtf: '2019-06-18', basis: 'estimated' }],
  ];

  test.each(others)('%s', (_what, told) => expect(standings([taken, { ...taken, ...told }])).toEqual([]));

  test('a state of another month; of the same month it agrees', () => {
    const held: ToldEvent = {
      ...taken,
      kind: 'state',
      edtf: '2019-05',
      sentence: 'The River Guard [holds the Karo Gap] crossing in Upper Velm {in May}.',
    };
    expect(standings([held, { ...held, edtf: '2019-06' }])).toEqual([]);
    expect(standings([held, { ...held, edtf: '2019-05-20' }])).toEqual(['agree']);
  });

  test('two events of one report', () => {
    expect(compare([toldReport('only', [taken, taken])])).toEqual([]);
  });

  test('an event that the entity takes no part in', () => {
    const other = { ...taken, of: ['gap', 'velm'] };
    const reports = [toldReport('a', [taken]), toldReport('b', [other, { ...taken, kind: 'planned' }])];
    expect(compare(reports)).toEqual([]);
    expect(compare(reports, 'gap')).toHaveLength(1);
  });
});

describe('the same by Wikidata', () => {
  const items = { guard: 'Q1', gap: 'Q2', velm: 'Q3' };
  const short: ToldEvent = { ...taken, sentence: 'After hours of shelling, fighters [took] the customs post and its bridge {on 12 June}.' };

  test('all who take part and the act are enough', () => expect(standings([taken, short], items)).toEqual(['agree']));

  test.each([
    ['without the items', {}, short],
    ['with an item missing', { guard: 'Q1', gap: 'Q2' }, short],
    ['with one who takes no part', items, { ...short, of: ['guard', 'gap'] }],
    [
      'by another act',
      items,
      { ...short, sentence: 'After hours of shelling, fighters [left] the customs post and its bridge {on 12 June}.' },
    ],
    ['alone', { guard: 'Q1' }, { ...short, of: ['guard'] }],
  ])('but not %s', (_what, known, told) => {
    const first = told.of.length === 1 ? { ...taken, of: told.of } : taken;
    expect(standings([first, told], known)).toEqual([]);
  });

  test('two of one id who are not one on Wikidata are not the same', () => {
    const [a, b] = [toldReport('a', [taken], { items: { gap: 'Q2' } }), toldReport('b', [taken], { items: { gap: 'Q9' } })];
    expect(compare([a, b])).toEqual([]);
  });
});

describe('three reports', () => {
  const later = { ...taken, edtf: '2019-06-18', sentence: 'The River Guard [took the Karo Gap] crossing in Upper Velm {on 18 June}.' };

  test('are one comparison, each once, in the order given', () => {
    const [only, ...none] = compared([later, taken, taken]);
    expect(none).toEqual([]);
    expect(only?.standing).toBe('differ-in-date');
    expect(only?.tellings.map(({ report }) => report.id)).toEqual(['r0', 'r1', 'r2']);
  });

  test('of a report that tells it twice, the telling that is more alike counts', () => {
    const vague = { ...taken, sentence: 'The River Guard [took the Karo Gap] {on 12 June} with hardly any losses.' };
    const reports = [toldReport('a', [taken]), toldReport('b', [vague, taken])];
    const [only, ...none] = compare(reports);
    expect(none).toEqual([]);
    expect(only?.tellings.map(({ event }) => event.id)).toEqual(['0', '1']);
  });

  test('contradictions come first', () => {
    const road = { ...taken, sentence: 'The River Guard [closed the road] from Karo Gap to Upper Velm {on 12 June}.' };
    const reports = [toldReport('a', [road, taken]), toldReport('b', [road, later])];
    const found = compare(reports);
    expect(found.map(({ standing }) => standing)).toEqual(['differ-in-date', 'agree']);
  });
});

describe('the work', () => {
  it('is bounded: of two reports ninety events each are looked at', () => {
    const many = Array.from({ length: 100 }, () => ({ ...taken }));
    const reports = [toldReport('a', many), toldReport('b', many)];
    expect(compare(reports)).toHaveLength(90);
  });
});

describe('on a card', () => {
  const model = (...reports: Parameters<typeof cardModel>[0]) => {
    const made = cardModel(reports, 'guard', { locale: 'en-GB' });
    if (!made) throw new Error('no model');
    return made;
  };
  const later = { ...taken, edtf: '2019-06-18', sentence: 'The River Guard [took the Karo Gap] crossing in Upper Velm {on 18 June}.' };
  const [older, newer] = [toldReport('older', [taken], { date: '2019-06-13' }), toldReport('newer', [later], { date: '2019-06-19' })];

  it('reports stand newest first, one with an estimated date by that', () => {
    const estimated = {
      ...toldReport('guessed', [taken]),
      source: { lang: 'en', date: { edtf: '2019-06-15~', basis: 'estimated' as const } },
    };
    expect(model(older, newer, estimated).reports.map(({ id }) => id)).toEqual(['newer', 'guessed', 'older']);
    expect(model(newer, estimated, older).reports.map(({ id }) => id)).toEqual(['newer', 'guessed', 'older']);
  });

  it('one report has its own timeline, several have one over all, whose marks tell whose they are', () => {
    expect(model(older)).toMatchObject({ comparisons: [], more: 0, reports: [{ timeline: { earlier: [] } }] });
    expect(model(older)).not.toHaveProperty('timeline');
    const both = model(older, newer);
    for (const report of both.reports) expect(report).not.toHaveProperty('timeline');
    expect(both.timeline?.marks.flatMap(({ events }) => events)).toEqual(['older 0', 'newer 0']);
    expect(both.timeline?.earlier).toHaveLength(1);
    expect(both.timeline?.earlier[0]).toBeLessThan(both.timeline?.report ?? 0);
    expect(both.reports.flatMap(({ events }) => events.map(({ id, by }) => [id, by?.text]))).toEqual([
      ['newer 0', 'The newer'],
      ['older 0', 'The older'],
    ]);
  });

  it('a bar ends at the line of its own report', () => {
    const state: ToldEvent = { ...taken, kind: 'state', edtf: '2019-06-01/2019-06-13' };
    const { timeline } = model(toldReport('older', [state], { date: '2019-06-13' }), newer);
    expect(timeline?.marks.find(({ events }) => events[0] === 'older 0')?.end).toBeCloseTo(timeline?.earlier[0] ?? 0);
  });

  it('the tellings of an event are those of the reports, newest first', () => {
    expect(model(older, newer).comparisons).toMatchObject([
      {
        standing: 'differ-in-date',
        tellings: [
          { id: 'newer 0', by: { text: 'The newer' } },
          { id: 'older 0', by: { text: 'The older' } },
        ],
      },
    ]);
  });

  it('two reports of one publisher are called by their titles', () => {
    const [a, b] = [toldReport('a', [taken], { publisher: 'Harbour Wire' }), toldReport('b', [later], { publisher: 'Harbour Wire' })];
    expect(
      model(a, b, older)
        .reports.map(({ by }) => by.text)
        .sort(),
    ).toEqual(['Report of a', 'Report of b', 'The older']);
  });

  it('shows twelve reports and tells how many more there are', () => {
    const many = Array.from({ length: 15 }, (_, i) => toldReport(`r${i}`, [taken], { date: `2019-07-${10 + i}` }));
    expect(model(...many)).toMatchObject({ more: 3, reports: { length: 12, 0: { id: 'r14' } } });
    expect(cardModel(many.slice(0, 12), 'guard', { locale: 'en', more: 40 })?.more).toBe(40);
    expect(cardModel(many, 'guard', { locale: 'en', more: 40 })?.more).toBe(43);
  });

  it('who this is, says the report that stands first in the library', () => {
    const renamed = { ...older, entities: older.entities.map((entity) => ({ ...entity, labels: { en: `Old ${entity.labels.en}` } })) };
    expect(model(renamed, newer).label.text).toBe('Old River Guard');
  });

  it('an event is labelled in the language of its report', () => {
    const persian = { ...newer, source: { ...newer.source, lang: 'fa' } };
    expect(model(older, persian).reports.map(({ events }) => events[0]?.lang)).toEqual(['fa', 'en']);
  });

  it('each excerpt knows where it begins in its report', () => {
    const { text } = fixtureReport();
    for (const { at, segments } of cardModel([fixtureReport()], 'river-guard', { locale: 'en' })?.reports[0]?.excerpts ?? [])
      expect(text.startsWith(segments.map((segment) => segment.text).join(''), at)).toBe(true);
  });
});
