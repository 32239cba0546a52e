import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/corrections.ts';
import { compile } from '../../../src/match/compile.ts';
import { isDenied, withAlways } from '../../../src/match/corrected.ts';
import { find } from '../../../src/match/find.ts';
import { judge } from '../../../src/match/judge.ts';
import type { NameTable } from '../../../src/model.ts';
import { quoteOf } from '../../../src/text/quote.ts';

const table: NameTable = {
  entities: [
    { id: 'moscow', kind: 'place' },
    { id: 'army', kind: 'group' },
  ],
  names: [
    { text: 'Moscow', lang: 'en', entity: 0, kind: 'name' },
    { text: 'Moscow Mule', lang: 'en', entity: -1, kind: 'decoy' },
    { text: 'government forces', lang: 'en', entity: 1, kind: 'name', when: { context: 'moscow' } },
  ],
};

/** What is marked, with these corrections, on a page of idaho.example. */
function marked(text: string, ...corrections: readonly Correction[]): string[] {
  const matcher = compile(withAlways(table, corrections));
  return judge(matcher, text, find(matcher, text))
    .filter((mention) => !isDenied(matcher.table, corrections, page, text, mention))
    .map(({ start, end, entity }) => `${text.slice(start, end)} ${table.entities[entity]?.id}`);
}

const page = 'https://idaho.example/news';
const text = 'Rain in Moscow today. MOSCOW sleeps.';
const moscow = { entity: 'moscow', form: 'Moscow' };
const notThis: Correction = { kind: 'not-this', ...moscow, page, quote: quoteOf(text, { start: 8, end: 14 }) };

describe('marks that a reader does not want', () => {
  it.each([
    ['none said', [], ['Moscow moscow', 'MOSCOW moscow']],
    ['never', [{ kind: 'never', ...moscow }], []],
    ['never on this site', [{ kind: 'never-on-site', ...moscow, site: 'idaho.example' }], []],
    ['not this one', [notThis], ['MOSCOW moscow']],
    ['not one of another page', [{ ...notThis, page: `${page}2` }], ['Moscow moscow', 'MOSCOW moscow']],
    [
      'not this one, though a word behind has changed',
      [{ ...notThis, quote: { ...notThis.quote, suffix: ' tonight' } }],
      ['MOSCOW moscow'],
    ],
    [
      'not one that stood among other words',
      [{ ...notThis, quote: { exact: 'Moscow', prefix: 'snow on ', suffix: ' tonight' } }],
      ['Moscow moscow', 'MOSCOW moscow'],
    ],
    [
      'not one with no word on the side that is the same',
      [{ ...notThis, quote: { exact: 'Moscow', prefix: '', suffix: ' today. MOSCOW sleeps' } }],
      ['Moscow moscow', 'MOSCOW moscow'],
    ],
    [
      'never, of what is marked always: also once it is listed by its name again',
      [{ kind: 'never', entity: 'moscow', form: 'MOSCOW' }],
      [],
    ],
    [
      'not this one stays so where other words are marked always',
      [notThis, { kind: 'always', entity: 'moscow', form: 'moscow' }],
      ['MOSCOW moscow'],
    ],
    [
      'never on this site stays so where the words are marked always',
      [
        { kind: 'never-on-site', ...moscow, site: 'idaho.example' },
        { kind: 'always', entity: 'moscow', form: 'MOSCOW' },
      ],
      [],
    ],
    ['another name', [{ kind: 'never', entity: 'moscow', form: 'Muscovy' }], ['Moscow moscow', 'MOSCOW moscow']],
    ['another entity', [{ kind: 'never', entity: 'army', form: 'Moscow' }], ['Moscow moscow', 'MOSCOW moscow']],
  ] as const)('%s', (_what, corrections, expected) => {
    expect(marked(text, ...corrections)).toEqual(expected);
  });
});

describe('words that a reader wants marked always', () => {
  it.each([
    ['a name of its own', 'They love Mosko.', { kind: 'always', entity: 'moscow', form: 'Mosko' }, ['Mosko moscow']],
    [
      'a name that asks for its context',
      'The government forces left.',
      { kind: 'always', entity: 'army', form: 'government forces' },
      ['government forces army'],
    ],
    [
      'a name that is something else',
      'One Moscow Mule.',
      { kind: 'always', entity: 'moscow', form: 'Moscow Mule' },
      ['Moscow Mule moscow'],
    ],
    ['not within a word', 'Moskovia', { kind: 'always', entity: 'moscow', form: 'Mosko' }, []],
    ['nothing of an entity that is gone', 'They love Mosko.', { kind: 'always', entity: 'gone', form: 'Mosko' }, []],
  ] as const)('%s', (_what, words, correction, expected) => {
    expect(marked(words, correction)).toEqual(expected);
  });
});
