import fc from 'fast-check';
import type { DatedEvent, DateValue, Decoy, Entity, Name, Report, ReportMention, TextSpan } from '../../../src/model.ts';
import { decodePack, encodePack } from '../../../src/report/pack.ts';

/** Words that formats trip over: quotes, separators, markup, formulas, pairs of surrogates, right-to-left, what objects inherit. */
const WORDS = [
  'Velm',
  'Karo Gap',
  'the guard',
  'said',
  '"quoted"',
  "it's",
  'a,b;c',
  '<b>&amp;',
  '=1+1',
  '-5',
  '+7',
  '@here',
  "'=x",
  '😀',
  '𐎠𐎡',
  'کابل',
  'نام‌ه',
  'Мир',
  'é',
  '|',
  '*',
  '_',
  '[^1]',
  '#',
  '`',
  '\\',
  '\t',
  '\u2028',
  '__proto__',
  'constructor',
  '1999',
  '</script>',
  '\u00a0',
  'ß',
  '2.',
  '…',
] as const;
const BREAKS = [' ', ' ', ' ', '. ', '.\n', '\n', '\r\n', '\r'] as const;
const NAMES = [
  'Velm',
  'Karo Gap',
  'کابل',
  'Мир',
  '__proto__',
  'constructor',
  'then',
  'toString',
  '=SUM(A1)',
  '@x',
  '-y',
  'a;b',
  'a,"b"',
  '𐎠𐎡',
  'É  é',
  '<i>x</i>',
  'x\u00a0y',
  "'=z",
  '-7',
] as const;
const LANGS = ['en', 'fa', 'ru', 'zh-Hant', 'und'] as const;
const DATES = [
  '2021-07-10',
  '2021-07',
  '2021',
  '199X',
  '19XX',
  '2021-22',
  '2021-07-10~',
  '2021?',
  '2021-07-05/2021-07-10~',
  '../1998',
  '2021-05/..',
  '-0044-03-15',
  '0000',
] as const;
const SUBTYPES = ['city', 'border-crossing', 'armed-group'] as const;

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BREAKS)), { minLength: 3, maxLength: 30 })
  .map((parts) => parts.flat().join(''))
  .filter((each) => each.trim() !== '');

/** A stretch of whole characters within another. */
function spanIn(of: string, { start, end }: TextSpan): fc.Arbitrary<TextSpan> {
  const borders: number[] = [];
  for (let at = start; at <= end; at++)
    if (!/[\udc00-\udfff]/.test(of[at] ?? '') || !/[\ud800-\udbff]/.test(of[at - 1] ?? '')) borders.push(at);
  const last = borders.length - 1;
  return fc
    .tuple(fc.nat(last - 1), fc.nat(last - 1))
    .map(([a, b]) => ({ start: borders[Math.min(a, b)] as number, end: borders[Math.max(a, b) + 1] as number }));
}

const when = (ids: readonly string[]) =>
  fc.record(
    {
      case: fc.constantFrom('capital' as const, 'exact' as const),
      langs: fc.subarray([...LANGS]),
      notLangs: fc.constant(['de']),
      context: fc.constantFrom(...ids),
      beside: fc.constant(['~ said', '^~ a']),
      near: fc.constant(['river', '=guard']),
    },
    { requiredKeys: [] },
  );

const name = (ids: readonly string[]): fc.Arbitrary<Name> =>
  fc.record(
    { text: fc.constantFrom(...NAMES), lang: fc.constantFrom(...LANGS), kind: fc.constant('demonym' as const), when: when(ids) },
    { requiredKeys: ['text', 'lang'] },
  );

const decoy = (ids: readonly string[]): fc.Arbitrary<Decoy> =>
  fc.record(
    {
      text: fc.constantFrom('Velm Street', '=Karo'),
      lang: fc.constantFrom(...LANGS),
      means: fc.constant('an address'),
      entity: fc.constantFrom(...ids),
      when: when(ids),
    },
    { requiredKeys: ['text', 'means'] },
  );

function entity(id: string, ids: readonly string[]): fc.Arbitrary<Entity> {
  return fc
    .record(
      {
        kind: fc.constantFrom('place' as const, 'group' as const),
        subtype: fc.constantFrom(...SUBTYPES),
        label: fc.constantFrom(...NAMES),
        fa: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
        names: fc.uniqueArray(name(ids), {
          minLength: 1,
          maxLength: 4,
          selector: (each) => JSON.stringify([each.lang, each.text, each.when]),
        }),
        decoys: fc.array(decoy(ids), { maxLength: 2 }),
        target: fc.constantFrom(...ids),
        peripheral: fc.constant(true as const),
        point: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
        item: fc.boolean(),
      },
      { requiredKeys: ['kind', 'subtype', 'label', 'fa', 'names', 'decoys', 'target', 'item'] },
    )
    .map(({ label, fa, target, item, point, ...rest }) => ({
      ...rest,
      id,
      labels: { en: label, ...(fa !== undefined && { fa }) },
      relations: target === id ? [] : [{ type: 'part-of' as const, target }],
      ...(item && { wikidata: `Q${ids.indexOf(id) + 1}` }),
      // -0 is no other point, and JSON has none.
      ...(point && rest.kind === 'place' && { point: [point[0] + 0, point[1] + 0] as const }),
    }));
}

function date(of: string, sentence: TextSpan): fc.Arbitrary<DateValue> {
  const edtf = fc.constantFrom(...DATES);
  return fc.oneof(
    fc.record({ edtf, basis: fc.constant('estimated' as const), reason: fc.constantFrom('So it is said.', '=why', 'a "b", c') }),
    fc.record({ edtf, basis: fc.constantFrom('stated' as const, 'resolved' as const), words: spanIn(of, sentence) }),
  );
}

function event(id: string, of: string, ids: readonly string[]): fc.Arbitrary<DatedEvent> {
  return spanIn(of, { start: 0, end: of.length }).chain((sentence) =>
    fc.record({
      id: fc.constant(id),
      label: fc.constantFrom('Road closed', '=HYPERLINK("x")', 'Fire & <b>smoke</b>', 'عنوان'),
      kind: fc.constantFrom('occurred' as const, 'planned' as const, 'claimed' as const, 'denied' as const, 'state' as const),
      sentence: fc.constant(sentence),
      trigger: spanIn(of, sentence),
      participants: fc.subarray([...ids], { minLength: 1 }),
      date: date(of, sentence),
    }),
  );
}

/** Reports in order, of all that a report can hold. */
export const validReport: fc.Arbitrary<Report> = fc
  .tuple(text, fc.integer({ min: 1, max: 4 }), fc.nat(3))
  .chain(([of, entityCount, eventCount]) => {
    const ids = Array.from({ length: entityCount }, (_, index) => `entity-${index + 1}`);
    const whole = { start: 0, end: of.length };
    const mention: fc.Arbitrary<ReportMention> = fc
      .record({
        span: spanIn(of, whole),
        entity: fc.constantFrom(...ids),
        kind: fc.constantFrom('name' as const, 'head' as const, 'coreference' as const),
      })
      .map(({ span, ...rest }) => ({ ...span, ...rest }));
    return fc
      .record({
        id: fc.constantFrom('report', 'a-1', `long-${'x'.repeat(70)}`),
        title: fc.constantFrom('A title', '=1+1', 'Two  spaces', 'گزارش', '<script>alert(1)</script>', 'con'),
        author: fc.option(fc.constantFrom('A. Writer', '@writer'), { nil: undefined }),
        url: fc.option(fc.constantFrom('https://example.org/a', 'http://example.org/?q=<b>'), { nil: undefined }),
        lang: fc.constantFrom(...LANGS),
        date: date(of, whole),
        entities: fc.tuple(...ids.map((id) => entity(id, ids))),
        mentions: fc.uniqueArray(mention, { maxLength: 8, selector: ({ start, end, entity: id }) => `${start} ${end} ${id}` }),
        events: fc.tuple(...Array.from({ length: eventCount }, (_, index) => event(`event-${index + 1}`, of, ids))),
      })
      .map(({ id, title, author, url, lang, date: made, ...rest }) => {
        const source = { ...(author !== undefined && { author }), lang, ...(url !== undefined && { url }), date: made };
        return decodePack(encodePack({ id, title, text: of, source, ...rest }));
      });
  });
