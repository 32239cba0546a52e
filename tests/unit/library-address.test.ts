import { expect, test } from 'vitest';
import { isBusyAddress, type LibraryPlace, libraryPath, withBusy } from '../../src/library-address.ts';

const places: readonly [place: LibraryPlace, path: string][] = [
  [{ report: 'press-tv-kabul-2021' }, 'library/library.html#report=press-tv-kabul-2021'],
  [{ report: 'press-tv-kabul-2021', at: 0 }, 'library/library.html#report=press-tv-kabul-2021&at=0'],
  [{ report: 'a', at: 120 }, 'library/library.html#report=a&at=120'],
  [{ entity: 'islam-qala' }, 'library/library.html#entity=islam-qala'],
  [{ make: 7 }, 'library/library.html#make=7'],
  [{ make: 7, selection: true }, 'library/library.html#make=7&selection'],
  // Nothing may break out of its place.
  [{ entity: 'a&make=1' }, 'library/library.html#entity=a%26make%3D1'],
];

test.each(places)('%o is at %s', (place, path) => expect(libraryPath(place)).toBe(path));

test.each([
  ['', '#', '#busy'],
  ['#', '#', '#busy'],
  ['#entity=busy', '#entity=busy', '#entity=busy&busy'],
  ['#report=a&at=120', '#report=a&at=120', '#report=a&at=120&busy'],
])('%s is told from one where something is under way', (hash, idle, busy) => {
  for (const each of [hash, busy]) expect([withBusy(each, false), withBusy(each, true)]).toEqual([idle, busy]);
  expect([isBusyAddress(idle), isBusyAddress(busy)]).toEqual([false, true]);
});

test('a page about to be made a report is under way', () => {
  expect(isBusyAddress(libraryPath({ make: 7, selection: true }))).toBe(true);
});
