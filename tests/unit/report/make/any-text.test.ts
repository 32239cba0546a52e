import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindWords } from '../../../../components/kind-words.ts';
import { checkReport } from '../../../../src/report/check.ts';
import type { Draft, Parts } from '../../../../src/report/draft/draft.ts';
import { finished } from '../../../../src/report/draft/finished.ts';
import type { Taught } from '../../../../src/report/draft/taught.ts';
import { LIMITS } from '../../../../src/report/limits.ts';
import { encodePack } from '../../../../src/report/pack.ts';
import { draftOf } from './draft-of.ts';

const words = [
  ...[
    'Kabul',
    'Taliban',
    'Afghan',
    'troops',
    'government',
    'the',
    'The',
    'group',
    'country',
    'of',
    'and',
    'border',
    'into',
    'Iran',
    'northern',
  ],
  ...[
    'parts',
    'provinces',
    'U.S.',
    'political',
    'wing',
    'spokesman',
    'for',
    'a',
    'president',
    'Ministry',
    'Supreme',
    'Court',
    'Paris',
    ', Texas',
  ],
  ...[
    'Georgia',
    '’s',
    "'s",
    '-',
    '–',
    ', ',
    '. ',
    ' (',
    ') ',
    '\n',
    '“',
    'ISIS',
    'UN',
    'checkpoint',
    'here',
    'popular',
    'forces',
    'delegations',
  ],
  ...[
    'Иран',
    'افغانستان',
    '😀',
    'e\u0301',
    '\u200f',
    '\u00ad',
    '\ud800',
    '\u2028',
    '&',
    'their',
    'Constructor',
    '__proto__',
    'toString',
    '3rd',
    'x'.repeat(200),
  ],
];
const texts = fc
  .tuple(fc.array(fc.constantFrom(...words), { maxLength: 60 }), fc.constantFrom(' ', ''))
  .map(([parts, between]) => parts.join(between).replace(/\0|[\ud800-\udfff]/gu, ''));
const taught: readonly Taught[] = [
  { name: 'kabul', is: 'nothing' },
  { name: 'group', is: 'group', entity: { id: 'iran', label: 'A group', subtype: 'militia', wikidata: 'Q794' } },
];

/** A draft of which a part, told by the numbers, is left out. */
function withLeft(draft: Draft, chosen: readonly number[]): Draft {
  const some = (all: readonly string[]) => all.filter((_, at) => chosen.includes(at));
  const { entities, mentions } = draft.report;
  const left: Parts = {
    entities: some(entities.map(({ id }) => id)),
    mentions: some(mentions.map(({ start, end, entity }) => `${start} ${end} ${entity}`)),
    events: [],
  };
  return { ...draft, left };
}

describe('any text', () => {
  it('makes a report that is in order, as it is and whatever of it is left out', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fa', 'de'), fc.boolean(), fc.array(fc.nat(8)), (text, lang, isTaught, chosen) => {
        const draft = draftOf(text, { lang, taught: isTaught ? taught : [], dateline: 'Kabul' });
        checkReport(draft.report);
        if (text === '') return;
        encodePack(draft.report);
        encodePack(finished(draft));
        encodePack(finished(withLeft(draft, chosen)));
      }),
      { seed: 6, numRuns: 600 },
    );
  });

  it('lists as left out and unsure only what is there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { report, left, unsure } = draftOf(text);
        const ids = new Set(report.entities.map(({ id }) => id));
        const keys = new Set(report.mentions.map(({ start, end, entity }) => `${start} ${end} ${entity}`));
        for (const parts of [left, unsure]) {
          expect(parts.entities.filter((id) => !ids.has(id))).toEqual([]);
          expect(parts.mentions.filter((key) => !keys.has(key))).toEqual([]);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('takes nothing for a kind that a card has no word for', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { subtype } of draftOf(text).report.entities) expect(kindWords(subtype, (key) => key)).toMatch(/^kind_/);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('makes the same report each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(draftOf(text)).toEqual(draftOf(text));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});

describe('a text of a million letters', () => {
  const long = (unit: (number: number) => string) => {
    let text = '';
    for (let number = 0; text.length < LIMITS.text; number++) text += unit(number);
    return text.slice(0, LIMITS.text);
  };
  const letters = (number: number) => number.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));

  it.each<[string, (number: number) => string]>([
    ['the same over and over', () => 'The Taliban took Kunduz in Afghanistan. The group left the country for the Iranian border. '],
    ['another place each time', (number) => `They live in the town of Bel${letters(number)}, near Kabul. `],
    ['names alone', () => 'Iran. '],
  ])(
    'holds to the limits with %s',
    (_, unit) => {
      const { report } = draftOf(long(unit));
      expect(report.entities.length).toBeGreaterThan(0);
      expect(report.entities.length).toBeLessThanOrEqual(LIMITS.entities);
      expect(report.mentions.length).toBeLessThanOrEqual(LIMITS.mentions);
      expect(report.entities.map(({ id }) => id)).toContain(
        unit(0).includes('Kabul') ? 'kabul' : unit(0).startsWith('Iran') ? 'iran' : 'taliban',
      );
      checkReport(report);
      encodePack(report);
    },
    60_000,
  );
});
