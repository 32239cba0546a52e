import { describe, expect, it } from 'vitest';
import { languages, translator } from '../../../gallery/translate.ts';
import { preview, reportHash, STANDING_MESSAGES } from '../../../src/interchange/preview/preview.ts';
import { RISK_MESSAGES } from '../../../src/interchange/preview/risky-names.ts';
import type { Entity, Name, Report } from '../../../src/model.ts';
import { sampleReport } from '../report/sample.ts';
import { smallReport } from '../small-report.ts';

const known = (report: Report) => ({ id: report.id, title: report.title, report });
const sample = sampleReport();
const elsewhere = {
  ...sample,
  id: 'other',
  text: sample.text.replace('cold', 'wet'),
  source: { ...sample.source, url: 'https://example.org/b' },
};

describe('a report that comes in', () => {
  it.each<[string, Report, ReturnType<typeof known> | { id: string; title: string; hash: string }, string]>([
    ['nothing like it is there', sample, known(smallReport('small')), 'new'],
    ['it is there', sample, known(sampleReport()), 'same'],
    ['its checksum is there', sample, { id: 'sample', title: 'x', hash: reportHash(sample) }, 'same'],
    ['another of its id is there', sample, known({ ...sampleReport(), title: 'Another' }), 'revision'],
    ['another checksum is there', sample, { id: 'sample', title: 'x', hash: '0' }, 'revision'],
    ['its text is there under another id', sample, known({ ...elsewhere, text: sample.text }), 'alike'],
    ['its address is there under another id', sample, known({ ...elsewhere, source: sample.source }), 'alike'],
    [
      'its address is there, written otherwise',
      sample,
      known({ ...elsewhere, source: { ...sample.source, url: 'http://www.example.org/a/#top' } }),
      'alike',
    ],
    ['another page of its site is there', sample, known(elsewhere), 'new'],
  ])('where %s', (_, report, there, standing) => {
    const { reports, counts } = preview([report], [there]);
    expect(reports[0]).toMatchObject({ standing, ...(standing !== 'new' && { other: { id: there.id, title: there.title } }) });
    expect(counts).toEqual({ new: 0, same: 0, revision: 0, alike: 0, [standing]: 1 });
  });

  it('tells how much it holds and what it lacks', () => {
    expect(preview([sample], []).reports[0]).toMatchObject({ entities: 2, mentions: 2, events: 2, lacks: ['pack_lacks_date'] });
    const bare = { ...smallReport('bare'), source: { lang: 'en', date: sample.source.date } };
    const lacks = ['pack_lacks_author', 'pack_lacks_address', 'pack_lacks_date', 'pack_lacks_events', 'pack_lacks_points'];
    expect(preview([bare], []).reports[0]?.lacks).toEqual(lacks);
    expect(preview([{ ...bare, entities: [], mentions: [] }], []).reports[0]?.lacks).toContain('pack_lacks_entities');
  });
});

/** A report that calls one place so. */
function calling(id: string, names: readonly (string | Name)[], more: Partial<Entity> = {}): Report {
  const [velm] = smallReport('x').entities;
  const written = names.map((name) => (typeof name === 'string' ? { text: name, lang: 'en' } : name));
  return { ...smallReport(id), mentions: [], entities: [{ ...(velm as Entity), names: written, ...more }] };
}
const risksOf = (name: string | Name) => preview([calling('a', [name])], []).names[0]?.risks;

describe('what a report shows beside its text', () => {
  const clean = smallReport('a', 'The ferry');
  const [velm] = clean.entities;
  const mixedOf = (more: Partial<Report>) => preview([{ ...clean, ...more }], []).reports[0]?.mixed;
  const labelled = (labels: Entity['labels'], names = [{ text: 'Velm', lang: 'en' }]) => ({
    entities: [{ ...(velm as Entity), labels, names }],
  });

  it.each<[string, Partial<Report>, readonly string[]]>([
    ['its title', { title: 'The fаll of Velm' }, ['The fаll of Velm']],
    ['its publisher', { source: { ...clean.source, publisher: 'Hаrbour Wire' } }, ['Hаrbour Wire']],
    ['its author', { source: { ...clean.source, author: 'Mаra Quill' } }, ['Mаra Quill']],
    ['a label whose names are clean', labelled({ en: 'Taлiban' }), ['Taлiban']],
    ['a label in another language', labelled({ en: 'Velm', ru: 'Вeлм' }), ['Вeлм']],
    ['an event', { events: [{ label: 'Velm tаken' } as Report['events'][number]] }, ['Velm tаken']],
    ['nothing', {}, []],
    ['words of two alphabets side by side', { title: 'Вагнер (Wagner) and α-waves' }, []],
    ['a label that is a name, which is told of there', labelled({ en: 'Taлiban' }, [{ text: 'Taлiban', lang: 'en' }]), []],
  ])('is told where letters of several alphabets make one word: %s', (_, more, mixed) => expect(mixedOf(more)).toEqual(mixed));
});

describe('a name that pages would be marked with', () => {
  it.each<[string | Name, readonly string[]]>([
    ['Velm', []],
    ['Karo Gap', []],
    ['کابل', []],
    ['نام‌ه', []],
    ['北京', []],
    ['서울', []],
    ['ካቡል', []],
    ['ქაბული', []],
    [{ text: 'afghanisch', lang: 'de', kind: 'demonym' }, []],
    ['ANA', ['short']],
    ['river guard', ['small']],
    ['Government', ['common']],
    ['may', ['common', 'short', 'small']],
    ['the', ['common', 'short', 'small']],
    ['دولت', ['common']],
    ['Мир', ['common', 'short']],
    ['Vеlm', ['mixed']],
    [{ text: 'the', lang: 'en', when: { context: 'velm' } }, []],
    [{ text: 'ANA', lang: 'en', when: { case: 'exact' } }, ['short']],
    [{ text: 'government', lang: 'en', when: { near: ['river'] } }, []],
    ['__proto__', ['small']],
    ['constructor', ['small']],
  ])('%j bears the risks %j', (name, risks) => expect(risksOf(name)).toEqual(risks));

  it('clashes with what the library calls something else, however it is written', () => {
    const there = calling('there', ['velm'], { id: 'other-velm', labels: { en: 'The other Velm' } });
    const { names } = preview([calling('a', ['VELM'])], [known(there)]);
    expect(names[0]).toMatchObject({ risks: ['clash'], clashes: { label: 'The other Velm', report: 'there' } });
  });

  it.each<[string, Report]>([
    ['the same entity by its id', calling('there', ['Velm'])],
    ['the same entity by its Wikidata item', calling('there', ['Velm'], { id: 'other', wikidata: 'Q1' })],
    ['the report that it would take the place of', calling('a', ['Velm'], { id: 'other' })],
  ])('does not clash with %s', (_, there) => {
    expect(preview([calling('a', ['Velm'], { wikidata: 'Q1' })], [known(there)]).names[0]?.risks).toEqual([]);
  });

  it('clashes with another report of the same file', () => {
    const { names } = preview([calling('a', ['Velm']), calling('b', ['Velm'], { id: 'other' })], []);
    expect(names.map(({ clashes }) => clashes?.report)).toEqual(['b', 'a']);
  });

  it('stands before those of less risk, once for each entity', () => {
    const there = known(calling('there', ['Ansel'], { id: 'other' }));
    const { names, nameCount } = preview([calling('a', ['Velm', 'VELM', 'river guard', 'ANA', 'government', 'Ansel'])], [there]);
    expect(names.map(({ text }) => text)).toEqual(['Ansel', 'government', 'ANA', 'river guard', 'Velm']);
    expect(nameCount).toBe(5);
  });

  it('is one of at most 500 that are shown of thousands', () => {
    const { names, nameCount } = preview(
      [
        calling(
          'a',
          Array.from({ length: 900 }, (_, index) => `Velm ${index}`),
        ),
      ],
      [],
    );
    expect([names.length, nameCount]).toEqual([500, 900]);
  });
});

it.each(languages)('all that a preview says is said in %s', (language) => {
  const keys = [...Object.values(STANDING_MESSAGES), ...Object.values(RISK_MESSAGES)];
  for (const key of keys) expect(translator(language)(key, 'x')).not.toMatch(/^$|\$/);
});
