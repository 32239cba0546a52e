import { beforeAll, describe, expect, it } from 'vitest';
import { defaultPack } from '../../../../scripts/default-pack.ts';
import type { Report } from '../../../../src/model.ts';
import { entitiesIn } from '../../../../src/report/extract/entities.ts';
import type { FoundEntity } from '../../../../src/report/extract/found-entity.ts';
import { decodePack } from '../../../../src/report/pack.ts';
import { placesFor } from './places-file.ts';

let report: Report;
let found: readonly FoundEntity[];
beforeAll(() => {
  report = decodePack(defaultPack());
  found = entitiesIn(report.text, { lang: 'en', gazetteer: placesFor('en') });
});

/** An entity of the pack that was checked by hand, as the text alone gives it. */
const same: readonly (readonly [id: string, as: string])[] = [
  ['afghanistan', 'place Afghanistan'],
  ['kabul', 'place Kabul'],
  ['badakhshan', 'place Badakhshan'],
  ['kunduz', 'place Kunduz'],
  ['faryab', 'place Faryab'],
  ['herat', 'place Herat'],
  ['islam-qala', 'place Islam Qala'],
  ['tajikistan', 'place Tajikistan'],
  ['iran', 'place Iran'],
  ['tehran', 'place Tehran'],
  ['moscow', 'place Moscow'],
  ['kremlin', 'group Kremlin'],
  ['taliban', 'group Taliban'],
  ['taliban-delegations', 'group Taliban delegations'],
  ['afghan-troops', 'group Afghan troops'],
  ['afghan-government', 'group Afghan government'],
  ['popular-forces', 'group popular forces'],
  ['press-tv', 'group Press TV'],
];

/** Found, but for a person to tick, since as often such words are no name of a group. */
const unsure: readonly (readonly [id: string, as: string])[] = [
  ['afghan-president', 'group Afghan president'],
  ['afghans', 'group Afghans'],
  ['taliban-spokesman', 'group spokesman'],
  ['taliban-political-wing', 'group political wing'],
];

/** Told by the text only as a part of, or a line between, lands that are found: a person makes them, from the names within. */
const differences: readonly (readonly [id: string, as: string])[] = [
  ['northern-afghanistan', 'place Afghanistan'],
  ['western-afghanistan', 'place Afghanistan'],
  ['afghan-iran-border', 'place Iran'],
  ['afghan-tajik-border', 'place Tajikistan'],
];

const named = (which: boolean) => new Set(found.filter(({ sure }) => sure === which).map(({ type, label }) => `${type} ${label}`));

describe('the default report, read by cues alone', () => {
  it.each(same)('has %s as %s', (_, as) => expect(named(true)).toContain(as));

  it.each(unsure)('has %s as %s, to be ticked', (_, as) => {
    expect(named(false)).toContain(as);
    expect(named(true)).not.toContain(as);
  });

  it('is so told of in whole: each entity of the checked pack is in one of the three lists, each kind as there', () => {
    const listed = [...same, ...unsure, ...differences];
    expect(listed.map(([id]) => id).sort()).toEqual(report.entities.map(({ id }) => id).sort());
    for (const [id, as] of [...same, ...unsure]) expect(as.split(' ')[0]).toBe(report.entities.find((entity) => entity.id === id)?.kind);
    for (const [, as] of differences) expect(named(true)).toContain(as);
  });

  it('has nothing else but the second name of the popular forces', () => {
    const known = new Set([...same, ...unsure].map(([, as]) => as));
    expect([...named(true), ...named(false)].filter((each) => !known.has(each))).toEqual(['group public resistance forces']);
  });

  it('has every mention by name at its place', () => {
    const missing = report.mentions
      .filter(({ kind }) => kind === 'name' || kind === 'head')
      .filter(({ start, end }) => !found.some((each) => each.start < end && start < each.end))
      .map(({ start, end }) => report.text.slice(start, end));
    expect(missing).toEqual([]);
  });
});
