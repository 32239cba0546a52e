import { describe, expect, it } from 'vitest';
import { type Frame, project } from '../../../src/card/locator.ts';
import { placesMap } from '../../../src/library-view/places-map.ts';
import { unproject } from '../../../src/library-view/unproject.ts';
import type { Entity } from '../../../src/model.ts';

const place = (id: string, point?: readonly [number, number], subtype = 'city'): Entity => ({
  ...{ id, kind: 'place', subtype, labels: { en: id }, names: [], decoys: [], relations: [] },
  ...(point && { point }),
});

describe('the map', () => {
  const kabul = place('Kabul', [69.2, 34.5]);
  const herat = place('Herat', [62.2, 34.3]);
  const [left, right] = [place('Far west', [-179, 10]), place('Far east', [179, 12])];

  it('is none where no place has a point', () => expect(placesMap([place('Nowhere')], [], 'en')).toBeUndefined());

  it.each([
    ['one place', [kabul]],
    ['two', [kabul, herat]],
    ['places on both sides of the date line', [left, right]],
    ['places at the poles', [place('North', [0, 89]), place('South', [10, -89])]],
    ['two at the same point', [kabul, place('Kabul twice', [69.2, 34.5])]],
  ])('holds %s', (_what, places) => {
    const map = placesMap(places, [], 'en');
    expect(map?.points.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
    const [width, height] = map?.size ?? [0, 0];
    expect(width).toBeGreaterThan(0);
    for (const { at } of map?.points ?? []) {
      expect(at[0]).toBeGreaterThanOrEqual(0);
      expect(at[0]).toBeLessThanOrEqual(width);
      expect(at[1]).toBeLessThanOrEqual(height);
    }
    expect([...(map?.lines ?? []), ...(map?.countries ?? [])].join('')).not.toContain('NaN');
  });

  it('has north above and west left', () => {
    const [a, b] = placesMap([kabul, place('Moscow', [37.6, 55.8])], [], 'en')?.points ?? [];
    expect([a?.id, b?.id]).toEqual(['Moscow', 'Kabul']);
    expect(a?.at[0]).toBeLessThan(b?.at[0] ?? 0);
  });

  it('is not widened by a country', () => {
    const near = placesMap([kabul, herat], [], 'en');
    const far = placesMap([kabul, herat, place('Russia', [97, 64], 'country')], [], 'en');
    expect(far?.size).toEqual(near?.size);
    expect(far?.points.map(({ id }) => id)).not.toContain('Russia');
  });

  it('is not made small by one place far from all the rest, which stands at the edge', () => {
    const near = Array.from({ length: 6 }, (_, i) => place(`Near ${i}`, [62 + i, 34 + (i % 2)]));
    const map = placesMap([...near, place('Moscow', [37.6, 55.8])], [], 'en');
    const [far, ...rest] = map?.points ?? [];
    expect([far?.id, far?.at[1]]).toEqual(['Moscow', 8]);
    // Up and to the left.
    expect(far?.beyond).toBeLessThan(-90);
    expect(rest.map(({ beyond }) => beyond)).toEqual(near.map(() => undefined));
  });

  it('writes no label over another', () => {
    const many = Array.from({ length: 12 }, (_, i) => place(`Quarter ${i}`, [69.2 + i / 100, 34.5]));
    const points = placesMap([...many, herat], [], 'en')?.points ?? [];
    expect(points).toHaveLength(13);
    const labelled = points.filter(({ side }) => side !== undefined);
    expect(labelled.length).toBeGreaterThan(0);
    expect(labelled.length).toBeLessThan(13);
  });

  it('draws the countries that are in sight', () => {
    const outline = {
      centre: [66, 34] as const,
      scale: 500,
      corner: [-60, -60] as const,
      size: [120, 120] as const,
      rings: ['0,0 120,0 120,120 0,120'],
    };
    expect(placesMap([kabul, herat], [outline], 'en')?.countries).toHaveLength(1);
    expect(placesMap([place('Lima', [-77, -12])], [outline], 'en')?.countries).toEqual([]);
  });
});

describe('degrees', () => {
  const frame: Frame = { centre: [66, 34], scale: 500, corner: [-60, -40] };

  it.each([
    [66, 34],
    [62.2, 30],
    [75, 38.5],
    [37.6, 55.8],
  ])('of %d, %d come back from the drawing', (longitude, latitude) => {
    const back = unproject(frame, project(frame, [longitude, latitude]));
    expect(back[0]).toBeCloseTo(longitude, 1);
    expect(back[1]).toBeCloseTo(latitude, 1);
  });
});
