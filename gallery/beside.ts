import type { CutReport, DatedEvent, Entity, EventKind, TextSpan } from '../src/model.ts';
import { cutReport } from '../src/report/sentences.ts';

type Written = {
  readonly id: string;
  readonly publisher: string;
  readonly edtf: string;
  readonly text: string;
  readonly names: Readonly<Record<string, readonly [name: string, kind: Entity['kind'], subtype: string]>>;
  readonly events: readonly {
    readonly label: string;
    readonly kind: EventKind;
    /** The words that tell of it. */
    readonly words: string;
    readonly of: readonly string[];
    readonly edtf: string;
    readonly date: string;
  }[];
};

/** A report made up for the gallery and for tests: each name is a mention wherever it stands. */
function report({ id, publisher, edtf, text, names, events }: Written): CutReport {
  const span = (words: string): TextSpan => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const around = ({ start, end }: TextSpan): TextSpan => ({ start: text.lastIndexOf('. ', start) + 2, end: text.indexOf('.', end) + 1 });
  const sentence = (at: TextSpan) => (text.lastIndexOf('. ', at.start) === -1 ? { ...around(at), start: 0 } : around(at));
  return cutReport({
    ...{ id, text },
    title: `${publisher} on the border`,
    source: { publisher, lang: 'en', url: `https://${id}.example/`, date: { edtf, basis: 'stated' } },
    entities: Object.entries(names).map(([entity, [name, kind, subtype]]) => ({
      ...{ id: entity, kind, subtype, labels: { en: name }, names: [{ text: name, lang: 'en' }], decoys: [], relations: [] },
    })),
    mentions: Object.entries(names).flatMap(([entity, [name]]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        entity,
        kind: 'name' as const,
      })),
    ),
    events: events.map(({ words, of, date, ...event }, i): DatedEvent => {
      const trigger = span(words);
      const told = { edtf: event.edtf, basis: 'resolved' as const, words: span(date) };
      return { id: `${i}`, label: event.label, kind: event.kind, sentence: sentence(trigger), trigger, participants: of, date: told };
    }),
  });
}

const names = {
  taliban: ['Taliban', 'group', 'armed-group'],
  'islam-qala': ['Islam Qala', 'place', 'border-crossing'],
  herat: ['Herat', 'place', 'province'],
} as const;

const taken = { label: 'The Taliban take the Islam Qala checkpoint', of: ['taliban', 'islam-qala', 'herat'] } as const;
const reopened = { label: 'Trade resumes at Islam Qala', of: ['islam-qala'] } as const;

/** Tells the same as the default report, at the same time. */
export const agreeing = report({
  ...{ id: 'sample-herald', publisher: 'Sample Herald', edtf: '2021-07-09', names },
  text: 'Fighters of the Taliban captured the Islam Qala customs checkpoint in western Herat province on Thursday. Trucks wait on both sides of Islam Qala.',
  events: [{ ...taken, kind: 'occurred', words: 'captured the Islam Qala customs checkpoint', edtf: '2021-07-08', date: 'Thursday' }],
});

/** Dates it differently. */
export const later = report({
  ...{ id: 'river-post', publisher: 'The River Post', edtf: '2021-07-20', names },
  text: 'The militants of the Taliban captured the Islam Qala customs checkpoint in western Herat province on 14 July. At Islam Qala trade resumed on Monday.',
  events: [
    { ...taken, kind: 'occurred', words: 'captured the Islam Qala customs checkpoint', edtf: '2021-07-14', date: '14 July' },
    { ...reopened, kind: 'occurred', words: 'trade resumed', edtf: '2021-07-19', date: 'Monday' },
  ],
});

/** Denies it. */
export const denying = report({
  ...{ id: 'hill-gazette', publisher: 'Hill Gazette', edtf: '2021-07-11', names },
  text: 'Officials in western Herat province denied on Friday that the militants of the Taliban had captured the Islam Qala customs checkpoint.',
  events: [{ ...taken, kind: 'denied', words: 'denied', edtf: '2021-07-09', date: 'Friday' }],
});

/** Says something else. */
export const apart = report({
  ...{ id: 'plain-times', publisher: 'Plain Times', edtf: '2021-08-02', names },
  text: 'Drivers say that customs duties at Islam Qala have doubled since July. Herat has little bread.',
  events: [
    {
      label: 'Duties double',
      of: ['islam-qala'],
      kind: 'claimed',
      words: 'customs duties',
      edtf: '2021-07/2021-08-02',
      date: 'since July',
    },
  ],
});
