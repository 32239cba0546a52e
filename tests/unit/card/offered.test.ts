import { describe, expect, it } from 'vitest';
import { alwaysBefore, type Correctable, offeredCorrections } from '../../../src/card/offered.ts';

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

  it('keep what no one sees out of the words', () => {
    const surface = '\u2069\u202eМос\u00adкве\u200b';
    expect(offeredCorrections({ ...mark, surface }, true).at(-1)).toMatchObject({ kind: 'always', form: 'Москве' });
  });

  it('keep the page’s line breaks out of the words', () => {
    expect(offeredCorrections({ ...mark, surface: 'Islam\n  Qala' }, true).at(-1)).toMatchObject({ kind: 'always', form: 'Islam Qala' });
  });
});

describe('what a correction takes the place of', () => {
  const { entity, form } = mark.explanation;
  const always = { ...mark.explanation, evidence: [{ key: 'why_always' as const, weight: 3 }] };

  it('is “always”, where “never” is said of a mark that was there by it', () => {
    expect(alwaysBefore({ kind: 'never', entity, form }, always)).toEqual({ kind: 'always', entity, form });
  });

  it.each([
    ['never, of a mark that the rules made', { kind: 'never', entity, form }, mark.explanation],
    ['never on one site', { kind: 'never-on-site', entity, form, site: 'example.org' }, always],
    ['always', { kind: 'always', entity, form }, mark.explanation],
  ] as const)('is nothing for %s', (_what, made, explanation) => {
    expect(alwaysBefore(made, explanation)).toBeUndefined();
  });
});
