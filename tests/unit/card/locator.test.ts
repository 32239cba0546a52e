import { describe, expect, test } from 'vitest';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { outlines } from '../../../scripts/outlines.ts';
import { locatorOf, type Outline, project } from '../../../src/card/locator.ts';
import type { Entity, Report } from '../../../src/model.ts';
import { decodePack } from '../../../src/report/pack.ts';

const drawn = outlines();
const report = decodePack(defaultPack());
const entity = (id: string) => report.entities.find((each) => each.id === id) as Entity;
const locate = (id: string, changes: Partial<Entity> = {}) => locatorOf(report, { ...entity(id), ...changes }, drawn);
const countryOf = (path: string | undefined) => drawn.findIndex(({ rings }) => path === rings.map((ring) => `M${ring}Z`).join(''));

/** A square of 40 degrees about the meeting of equator and first meridian. */
const square: Outline = { centre: [0, 0], scale: 100, corner: [-40, -40], size: [80, 80], rings: ['0,0 80,0 80,80 0,80'] };

describe('the projection', () => {
  test.each<[string, readonly [number, number], readonly [number, number]]>([
    ['the middle', [0, 0], [40, 40]],
    ['east is right', [10, 0], [57.4, 40]],
    ['north is up', [0, 10], [40, 22.6]],
  ])('%s', (_, degrees, point) => expect(project(square, degrees)).toEqual(point));

  test('has no seam at the far meridian', () => {
    const far = { ...square, centre: [180, 0] as const };
    expect(project(far, [-179, 0])[0] - project(far, [179, 0])[0]).toBeLessThan(4);
  });
});

describe('where a place lies', () => {
  const places = report.entities.filter(({ point }) => point);

  test('there are places to show', () => expect(places.length).toBeGreaterThan(8));

  test.each(places)('$id lies on its country’s drawing', ({ id, subtype }) => {
    const found = locate(id);
    expect(found).toBeDefined();
    expect(found?.dot === undefined).toBe(subtype === 'country');
    const [x, y] = found?.dot ?? [0, 0];
    const [width, height] = found?.size ?? [0, 0];
    expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(-3);
  });

  test.each([
    ['islam-qala', 'afghanistan'],
    ['herat', 'afghanistan'],
    ['kabul', 'afghanistan'],
    ['badakhshan', 'afghanistan'],
    ['tehran', 'iran'],
  ])('%s is shown in the country that the report puts it in: %s', (id, country) => {
    expect(countryOf(locate(id)?.path)).toBe(countryOf(locate(country)?.path));
  });

  test('a dot just over the border is still in the country that the report says', () => {
    const over = [60.5, 34.66] as const;
    const found = locate('islam-qala', { point: over });
    expect(countryOf(found?.path)).toBe(countryOf(locate('afghanistan')?.path));
    expect(countryOf(locate('islam-qala', { point: over, relations: [] })?.path)).toBe(countryOf(locate('iran')?.path));
  });

  test('what the report puts in no country is shown in the one around it', () => {
    expect(new Set(['moscow', 'tehran', 'kabul', 'tajikistan'].map((id) => countryOf(locate(id)?.path))).size).toBe(4);
  });

  test('west is to the left of east, south below north', () => {
    const [herat, kabul, kunduz] = ['herat', 'kabul', 'kunduz'].map((id) => locate(id)?.dot ?? [0, 0]);
    expect(herat?.[0]).toBeLessThan(kabul?.[0] ?? 0);
    expect(kunduz?.[1]).toBeLessThan(kabul?.[1] ?? 0);
  });

  test.each<[string, Parameters<typeof locate>]>([
    ['without a point', ['northern-afghanistan']],
    ['a group', ['taliban']],
    ['in no country drawn', ['moscow', { point: [2.35, 48.86] }]],
    ['on the other side of the world', ['moscow', { point: [-142.4, -55.8] }]],
  ])('no drawing: %s', (_, [id, changes]) => expect(locate(id, changes)).toBeUndefined());

  test('places that are part of one another have no country, and end', () => {
    const part = (id: string, whole: string): Entity => ({ ...entity('herat'), id, relations: [{ type: 'part-of', target: whole }] });
    const [a, b] = [part('a', 'b'), part('b', 'a')];
    const looped: Report = { ...report, entities: [a, b] };
    expect(locatorOf(looped, a, drawn)?.dot).toBeDefined();
    expect(locatorOf(looped, { ...a, point: [0, 0] }, drawn)).toBeUndefined();
  });

  test('looks at each place once, however many ways lead to it', () => {
    let looks = 0;
    const layers = Array.from({ length: 14 }, (_, layer) => ['a', 'b'].map((side) => `${side}${layer}`));
    const entities = layers.flatMap((ids, layer) => {
      const relations = (layers[layer + 1] ?? []).map((target) => ({ type: 'part-of' as const, target }));
      const look = () => {
        looks++;
        return relations;
      };
      return ids.map((id): Entity => Object.defineProperty({ ...entity('herat'), id }, 'relations', { get: look }));
    });
    expect(locatorOf({ ...report, entities }, entities[0] as Entity, drawn)).toBeDefined();
    expect(looks).toBe(2 * layers.length - 1);
  });

  test('a country is found behind a way that leads nowhere', () => {
    const whole = (id: string, ...targets: string[]): Entity => ({
      ...entity('herat'),
      ...{ id, relations: targets.map((target) => ({ type: 'part-of' as const, target })) },
    });
    const entities = [whole('a', 'b', 'c'), whole('b', 'a'), whole('c', 'b', 'iran'), entity('iran')];
    const found = locatorOf({ ...report, entities }, entities[0] as Entity, drawn);
    expect(countryOf(found?.path)).toBe(countryOf(locate('iran')?.path));
  });
});

describe('the outlines', () => {
  test('are the four countries of the default report', () => expect(drawn).toHaveLength(4));

  test('take little room in the card’s code', () => expect(JSON.stringify(drawn).length).toBeLessThan(2000));

  test.each(drawn)('lie within their drawing: $centre', ({ size: [width, height], rings }) => {
    const points = rings.flatMap((ring) => ring.split(' ').map((pair) => pair.split(',').map(Number)));
    for (const [x = -1, y = -1] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
    expect(Math.max(width, height)).toBe(120);
  });
});
