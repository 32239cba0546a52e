import { describe, expect, it } from 'vitest';
import {
  type Correction,
  CorrectionsError,
  correctionsOn,
  newestOf,
  pageOf,
  readability,
  readCorrections,
  withCorrections,
  withoutCorrections,
} from '../../src/corrections.ts';
import { whyNotSaved } from '../../src/not-saved.ts';

const moscow = { entity: 'moscow', form: 'Moscow' };
const never: Correction = { kind: 'never', ...moscow };
const always: Correction = { kind: 'always', ...moscow };
const onSite: Correction = { kind: 'never-on-site', ...moscow, site: 'idaho.example' };
const notThis: Correction = {
  kind: 'not-this',
  ...moscow,
  page: 'https://idaho.example/news',
  quote: { exact: 'Moscow', prefix: 'rain in ', suffix: ' today' },
};

/** What the store holds after these corrections, one after the other. */
function stored(...corrections: readonly Correction[]): unknown {
  return corrections.reduce<unknown>((before, made) => withCorrections(before, [made]), undefined);
}

describe('what is kept', () => {
  it.each([
    ['each kind', [never, onSite, notThis], [never, onSite, notThis]],
    ['the same one once, in its new place', [never, onSite, never], [onSite, never]],
    ['always in place of never', [never, onSite, always], [onSite, always]],
    ['never in place of always', [always, never], [never]],
    ['never in place of always of the same words in capitals', [{ ...always, form: 'MOSCOW' }, never], [never]],
    ['always beside never on a site: there it is another', [onSite, always], [onSite, always]],
    ['the same words of another entity', [never, { ...always, entity: 'moskva' }], [never, { ...always, entity: 'moskva' }]],
  ] as const)('%s', (_what, made, kept) => {
    expect(readCorrections(stored(...made))).toEqual(kept);
  });

  it('forgets one that is taken back, and no other', () => {
    expect(readCorrections(withoutCorrections(stored(never, onSite), [never]))).toEqual([onSite]);
    expect(readCorrections(withoutCorrections(stored(onSite), [never]))).toEqual([onSite]);
  });

  it('keeps and forgets several at once', () => {
    const several = withCorrections(stored(onSite, always), [never, notThis]);
    expect(readCorrections(several)).toEqual([onSite, never, notThis]);
    expect(readCorrections(withoutCorrections(several, [notThis, onSite, always]))).toEqual([never]);
  });

  it('stays fast when all of a full list is taken back and put back', () => {
    const many = Array.from({ length: 5_000 }, (_, index): Correction => ({ ...never, form: `M${index}` }));
    const begun = performance.now();
    expect(readCorrections(withCorrections(withoutCorrections(withCorrections(undefined, many), many), many))).toEqual(many);
    // Compared each with each, it would take minutes.
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('leaves what it cannot read as it is', () => {
    const odd = { kind: 'sometimes', entity: 'moscow', form: 'Moscow' };
    expect(withCorrections({ version: 1, list: [odd] }, [never])).toEqual({ version: 1, list: [odd, never] });
    expect(withoutCorrections({ version: 1, list: [odd, never] }, [never])).toEqual({ version: 1, list: [odd] });
  });

  it('changes nothing that a newer version wrote', () => {
    expect(() => withCorrections({ version: 2, list: [] }, [never])).toThrow(CorrectionsError);
    expect(() => withoutCorrections({ version: 2, list: [] }, [never])).toThrow(CorrectionsError);
  });

  describe('of as many as are kept', () => {
    const many = Array.from({ length: 5_000 }, (_, index): Correction => ({ ...never, form: `M${index}` }));
    const full = { version: 1, list: many };
    const [oldest] = many as [Correction];

    it.each([
      ['one more', full, [never]],
      ['several, of which one has room', { version: 1, list: many.slice(1) }, [never, onSite]],
      ['two in the place of one', full, [{ ...oldest, kind: 'always' }, onSite]],
    ] as const)('refuses %s, with what to do, and drops none', (_what, stored, made) => {
      expect(() => withCorrections(stored, made)).toThrow(/Nothing was changed; take some back in the settings/);
    });

    it('has that told for what it is, also of what came by a message; and nothing else', () => {
      const refusal = (stored: unknown) => {
        try {
          return withCorrections(stored, [never]);
        } catch (error) {
          return error as Error;
        }
      };
      const { message } = refusal(full) as Error;
      for (const told of [refusal(full), { __mozWebExtensionPolyfillReject__: true, message }])
        expect(whyNotSaved(told)).toBe('correct_full');
      const others = [refusal({ version: 2, list: [] }), new Error('QuotaExceededError'), { message: 7 }, undefined, 'no'];
      expect(others.map(whyNotSaved)).toEqual(others.map(() => 'correct_failed'));
    });

    it.each([
      ['the same one', [oldest], oldest],
      ['its contrary', [{ ...oldest, kind: 'always' }], { ...oldest, kind: 'always' }],
    ] as const)('takes one in the place of %s', (_what, made, last) => {
      expect(readCorrections(withCorrections(full, made))).toEqual([...many.slice(1), last]);
    });

    it('has room again once one is taken back', () => {
      expect(readCorrections(withCorrections(withoutCorrections(full, [oldest]), [never])).at(-1)).toEqual(never);
    });

    it('takes back, or changes, one of more than that: they came from two stores', () => {
      const more = { version: 1, list: [...many, onSite] };
      expect(readCorrections(withoutCorrections(more, [oldest]))).toHaveLength(5_000);
      expect(readCorrections(withCorrections(more, [oldest]))).toHaveLength(5_001);
    });

    it('has the newest where two lists are put together', () => {
      expect(newestOf(many, [never, onSite])).toEqual([...many.slice(2), never, onSite]);
    });
  });
});

describe('what is no correction', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'never'],
    ['a list of nothing', { list: [null, 1, 'x', []] }],
    ['no list', { list: never }],
    ['an unknown kind', { list: [{ ...never, kind: 'maybe' }] }],
    ['no entity', { list: [{ kind: 'never', form: 'Moscow' }] }],
    ['an empty form', { list: [{ ...never, form: '' }] }],
    ['a form of a page long', { list: [{ ...never, form: 'M'.repeat(201) }] }],
    ['a site that is none', { list: [{ ...onSite, site: 7 }] }],
    ['no page', { list: [{ ...notThis, page: undefined }] }],
    ['no quote', { list: [{ ...notThis, quote: null }] }],
    ['a quote of nothing', { list: [{ ...notThis, quote: { exact: '', prefix: '', suffix: '' } }] }],
  ])('%s', (_what, value) => {
    expect(readCorrections(value)).toEqual([]);
  });
});

describe('how much can be read', () => {
  const fine = { newer: false, damaged: false, unread: 0 };
  it.each([
    ['nothing was ever kept', undefined, fine],
    ['what this version keeps', stored(never, always), fine],
    ['an empty list', { version: 1, list: [] }, fine],
    ['entries that are none', { version: 1, list: [never, null, 'x'] }, { ...fine, unread: 2 }],
    ['a newer version', { version: 2, list: [never, { kind: 'seldom' }] }, { newer: true, damaged: false, unread: 1 }],
    ['a newer version without a list', { version: 2, all: {} }, { newer: true, damaged: true, unread: 0 }],
    ['a text', 'never', { ...fine, damaged: true }],
    ['null', null, { ...fine, damaged: true }],
    ['no list', { version: 1, list: 7 }, { ...fine, damaged: true }],
  ])('%s', (_what, value, read) => {
    expect(readability(value)).toEqual(read);
  });
});

describe('where they hold', () => {
  const all = [never, always, onSite, notThis];
  it.each([
    ['https://www.idaho.example/elsewhere?x#y', all],
    ['https://idaho.example:8080/', all],
    ['https://example.org/', [never, always]],
    ['about:blank', [never, always]],
  ])('%s', (url, held) => {
    expect(correctionsOn(all, url)).toEqual(held);
  });

  it('goes by the page, not by the place in it', () => {
    expect(pageOf('https://idaho.example/news?id=7#part')).toBe('https://idaho.example/news?id=7');
  });
});
