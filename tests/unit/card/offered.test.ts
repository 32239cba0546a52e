import { describe, expect, it } from 'vitest';
import { type Correctable, offeredCorrections } from '../../../src/card/offered.ts';

const mark: Correctable = {
  surface: 'Москве',
  explanation: { form: 'Москва', lang: 'ru', entity: 'moscow', language: 'ru', evidence: [{ key: 'why_name', weight: 2 }] },
  page: 'https://www.example.org/a?b',
  quote: { exact: 'Москве', prefix: 'в ', suffix: ' и' },
};
const kinds = (changes: Partial<Correctable> = {}, inPrivate = false) =>
  offeredCorrections({ ...mark, ...changes }, inPrivate).map(({ kind }) => kind);

describe('the corrections offered', () => {
  it('go by the name as listed, and for always by the words on the page', () => {
    const { entity, form } = mark.explanation;
    const { page, quote } = mark;
    expect(offeredCorrections(mark, false)).toEqual([
      { kind: 'not-this', entity, form, page, quote },
      { kind: 'never-on-site', entity, form, site: 'example.org' },
      { kind: 'never', entity, form },
      { kind: 'always', entity, form: 'Москве' },
    ]);
  });

  it('say nothing of where a private window was', () => {
    expect(kinds({}, true)).toEqual(['never', 'always']);
  });

  it.each([
    ['about:blank', ['not-this', 'never', 'always']],
    ['data:text/html,Moscow', ['not-this', 'never', 'always']],
    ['file:///home/reader/a.html', ['not-this', 'never-on-site', 'never', 'always']],
  ])('name no site where there is none: %s', (page, expected) => {
    expect(kinds({ page })).toEqual(expected);
  });

  it('leave out an address too long to be kept', () => {
    expect(kinds({ page: `data:text/html,${'x'.repeat(5000)}` })).toEqual(['never', 'always']);
  });

  it('do not offer always for words that are marked always', () => {
    const explanation = { ...mark.explanation, evidence: [{ key: 'why_always' as const, weight: 3 }] };
    expect(kinds({ explanation })).toEqual(['not-this', 'never-on-site', 'never']);
  });

  it('keep the page’s line breaks out of the words', () => {
    expect(offeredCorrections({ ...mark, surface: 'Islam\n  Qala' }, true).at(-1)).toMatchObject({ kind: 'always', form: 'Islam Qala' });
  });
});
