import { describe, expect, it } from 'vitest';
import { foundExcerpt } from '../../../src/library-view/found-excerpt.ts';
import { search } from '../../../src/library-view/search.ts';
import { addReport, emptyIndex, removeReport } from '../../../src/library-view/search-index.ts';
import { eachWord, queryWords } from '../../../src/library-view/words-in.ts';
import type { Entity, Report } from '../../../src/model.ts';

function report(
  id: string,
  text: string,
  more: { title?: string; edtf?: string; entities?: readonly Entity[]; publisher?: string } = {},
): Report {
  const { title = id, edtf = '2021', entities = [], publisher } = more;
  const source = { lang: 'en', date: { edtf, basis: 'stated' as const }, ...(publisher !== undefined && { publisher }) };
  return { id, title, text, source, entities, mentions: [], events: [] };
}

function place(id: string, names: readonly string[], wikidata?: string): Entity {
  const [label = id] = names;
  const spellings = names.map((text) => ({ text, lang: 'en' }));
  const base = { id, kind: 'place' as const, subtype: 'city', labels: { en: label }, names: spellings, decoys: [], relations: [] };
  return wikidata === undefined ? base : { ...base, wikidata };
}

function indexOf(...reports: readonly Report[]) {
  const index = emptyIndex();
  for (const each of reports) addReport(index, each, 1);
  return index;
}

const wordsOf = (text: string) => {
  const words: string[] = [];
  eachWord(text, (word, start, end) => words.push(`${word} ${text.slice(start, end)}`));
  return words;
};

describe('words', () => {
  it.each([
    ['The Émigré’s co-op, 3rd', ['the The', 'emigre Émigré', 's s', 'co co', 'op op', '3rd 3rd']],
    ['کابل‌های', ['کابلهای کابل‌های']],
    ['', []],
    [' .,', []],
  ])('of “%s” are folded, and stand where they stand', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('longer than any are cut, for scripts without spaces', () =>
    expect(wordsOf('字'.repeat(100)).map((each) => each.length)).toEqual([129, 73]));

  it('of a query are taken once', () => expect(queryWords('Velm velm, Ansel')).toEqual(['velm', 'ansel']));
});

describe('the search', () => {
  const index = indexOf(
    report('old', 'The ferry reached Velm at noon. Nobody left.', { edtf: '1999' }),
    report('new', 'Trucks left Velm for Ansel.', { edtf: '2020', publisher: 'Harbour Wire' }),
    report('titled', 'Nothing of it here.', { title: 'The Velm papers', edtf: '1990' }),
  );
  const found = (query: string) =>
    search(index, query)
      .reports.map(({ id }) => id)
      .join(' ');

  it.each([
    ['velm', 'titled new old'],
    ['VÉLM', 'titled new old'],
    ['vel', 'titled new old'],
    ['velm left', 'new old'],
    ['left velm ansel', 'new'],
    ['harbour', 'new'],
    ['elm', ''],
    ['erry', 'old'],
    ['velm nothing', 'titled'],
    ['zzz', ''],
    ['', ''],
    [' . ', ''],
  ])('for “%s” finds: %s', (query, ids) => expect(found(query)).toBe(ids));

  it('forgets a report that was taken out, and an earlier revision', () => {
    const own = indexOf(report('a', 'One apple.'), report('b', 'One pear.'));
    removeReport(own, 'a');
    expect(search(own, 'apple').reports).toEqual([]);
    addReport(own, report('b', 'One plum.'), 2);
    expect(search(own, 'pear').reports).toEqual([]);
    expect(search(own, 'one').reports.map(({ id, rev }) => `${id} ${rev}`)).toEqual(['b 2']);
  });

  describe('of entities', () => {
    const own = indexOf(
      report('a', '', { entities: [place('islam-qala', ['Islam Qala', 'Eslam Qal‘eh', 'اسلام قلعه'], 'Q1'), place('qala', ['Qala'])] }),
      report('b', '', { entities: [place('place-7', ['Islam Qal’a'], 'Q1'), place('guard', ['the River Guard'])] }),
    );
    const names = (query: string) => search(own, query).entities.map(({ id, reports }) => `${id} ${reports}`);

    it.each([
      ['islam', ['islam-qala 2']],
      ['اسلام', ['islam-qala 2']],
      ['qala', ['qala 1', 'islam-qala 2']],
      ['river gu', ['guard 1']],
      ['gu riv', ['guard 1']],
      ['uard', []],
    ])('knows “%s” by any spelling, one for all reports', (query, entities) => expect(names(query)).toEqual(entities));

    it('leaves out what no report knows any more', () => {
      removeReport(own, 'b');
      expect(names('river')).toEqual([]);
      expect(names('islam')).toEqual(['islam-qala 1']);
    });
  });
});

describe('the excerpt', () => {
  const text = 'First of all, nothing.\nThe ferry reached Velm at noon. Later the mayor of Velm met the ferry in Ansel! The end.';
  const told = (words: readonly string[], of = text) => {
    const excerpt = foundExcerpt(of, words);
    return excerpt && `${excerpt.at}: ${excerpt.segments.map((each) => (each.hit ? `[${each.text}]` : each.text)).join('')}`;
  };

  it.each([
    [['velm'], '41: The ferry reached [Velm] at noon.'],
    [['ansel', 'mayor'], '65: Later the [mayor] of Velm met the ferry in [Ansel]!'],
    [['first'], '0: [First] of all, nothing.'],
    [['end'], '107: The [end].'],
    [['zzz'], undefined],
  ])('of %j is the sentence', (words, excerpt) => expect(told(words)).toBe(excerpt));

  it('of a sentence without end is cut between words, and says so', () => {
    const long = `${'word '.repeat(80)}velm ${'more '.repeat(80)}`;
    const cut = told(['velm'], long) ?? '';
    expect(cut).toMatch(/^400: … word .*\[velm\] more .*more …$/);
    expect(cut.length).toBeLessThan(400);
  });

  it('has a sign where a control or a turning mark stands', () => {
    expect(told(['velm'], 'The ferry\u202e reached Velm.')).toBe('19: The ferry\ufffd reached [Velm].');
  });

  it('is the text itself, never something else', () => {
    const excerpt = foundExcerpt(text, ['ferry', 'velm']);
    const words = excerpt?.segments.map((each) => each.text).join('') ?? '';
    expect(text).toContain(words);
  });
});
