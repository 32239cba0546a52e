import { describe, expect, it } from 'vitest';
import type { PagePlaces } from '../../../src/messages.ts';
import type { EntityKind } from '../../../src/model.ts';
import { nearestTick, stripTicks, thirdsOf, tickAfter } from '../../../src/popup/strip.ts';

const kinds = new Map<string, EntityKind>([
  ['velm', 'place'],
  ['ansel', 'place'],
  ['guard', 'group'],
]);

const page = (places: Readonly<Record<string, readonly number[]>>): PagePlaces => ({
  view: [0, 0.2],
  places: Object.entries(places).map(([entity, at]) => ({ entity, at })),
});

const said = (places: Readonly<Record<string, readonly number[]>>) =>
  stripTicks(page(places), kinds).map(({ entity, at }) => `${entity} ${at}`);

describe('the ticks of the strip', () => {
  it('stand in the order of the page, whichever entity they are of', () => {
    expect(said({ velm: [0.9, 0.1], guard: [0.5] })).toEqual(['velm 0.1', 'guard 0.5', 'velm 0.9']);
  });

  it('do not lie on each other, but for those of the other kind', () => {
    expect(said({ velm: [0.5, 0.503, 0.51], ansel: [0.504], guard: [0.501] })).toEqual(['velm 0.5', 'guard 0.501', 'velm 0.51']);
  });

  it('leave out what no report knows', () => expect(said({ other: [0.5], velm: [0] })).toEqual(['velm 0']));

  it('are none on a page that names nothing', () => expect(said({})).toEqual([]));
});

describe('a press', () => {
  const ticks = stripTicks(page({ velm: [0.1, 0.9], guard: [0.5] }), kinds);

  it.each([
    [0, 'velm', 0.1],
    [0.29, 'velm', 0.1],
    [0.31, 'guard', 0.5],
    [1, 'velm', 0.9],
  ])('at %f goes to the nearest', (at, entity, place) => expect(nearestTick(ticks, at)).toMatchObject({ entity, at: place }));

  it.each([
    [0.05, 0.1],
    [0.1, 0.5],
    [0.6, 0.9],
    [0.95, 0.1],
  ])('by keyboard, with the view ending at %f, goes on below it and round', (end, place) => {
    expect(tickAfter(ticks, end)?.at).toBe(place);
  });

  it('leads nowhere where there is no tick', () => {
    expect(nearestTick([], 0.5)).toBeUndefined();
    expect(tickAfter([], 0.5)).toBeUndefined();
  });
});

describe('the strip in words', () => {
  it.each([
    [{ velm: [0, 0.3], guard: [0.5, 1] }, [0.5, 0.25, 0.25]],
    [{ velm: [0.9] }, [0, 0, 1]],
    [{}, [0, 0, 0]],
  ])('%j', (places, thirds) => expect(thirdsOf(page(places))).toEqual(thirds));
});
