import { describe, expect, it } from 'vitest';
import { hashOf, type Route, readRoute } from '../../../library/shelf/route.ts';
import { libraryPage, libraryPath } from '../../../src/library-address.ts';

const list: Route = { at: 'list' };

describe('where in the library an address leads', () => {
  it.each<[string, Route]>([
    ['', list],
    ['#', list],
    ['#report=press-tv', { at: 'report', id: 'press-tv' }],
    ['#report=press-tv&at=120', { at: 'report', id: 'press-tv', offset: 120 }],
    ['#busy', list],
    ['#report=press-tv&at=120&busy', { at: 'report', id: 'press-tv', offset: 120 }],
    ['#entity=taliban', { at: 'entity', id: 'taliban' }],
    ['#make=7', { at: 'make', tab: 7, selection: false }],
    // Chromium numbers its tabs up to 2^31.
    ['#make=2147483647&selection', { at: 'make', tab: 2_147_483_647, selection: true }],
  ])('%s', (hash, route) => expect(readRoute(hash)).toEqual(route));

  it.each(['#make=-1', '#make=1e9', '#make=x', '#make=99999999999999999999', '#report=', '#other=1', '#report=a&at=-1&make=1'])(
    '%s makes no page a report',
    (hash) => expect(readRoute(hash).at).not.toBe('make'),
  );

  it('is written by page and worker alike', () => {
    const places = [{ report: 'a b', at: 3 }, { report: 'a' }, { entity: 'é' }, { make: 5 }, { make: 5, selection: true }] as const;
    for (const place of places) {
      const hash = libraryPath(place).slice(libraryPage.length);
      expect(readRoute(hashOf(readRoute(hash)))).toEqual(readRoute(hash));
      expect(readRoute(hash)).not.toEqual(list);
    }
  });
});
