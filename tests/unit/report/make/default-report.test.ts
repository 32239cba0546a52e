import { beforeAll, describe, expect, it } from 'vitest';
import { defaultPack } from '../../../../scripts/default-pack.ts';
import type { Entity, Report } from '../../../../src/model.ts';
import type { Draft } from '../../../../src/report/draft/draft.ts';
import { makeDraft } from '../../../../src/report/make/make-draft.ts';
import { decodePack } from '../../../../src/report/pack.ts';
import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { placesFor } from '../extract/places-file.ts';

let checked: Report;
let draft: Draft;
beforeAll(() => {
  checked = decodePack(defaultPack());
  const { id, title, text, source } = checked;
  draft = makeDraft({ id, title, text, source, origins: {}, gazetteer: placesFor('en'), rules: allRules, taught: [] });
});

/** Ids that differ from the checked ones. */
const otherIds: Readonly<Record<string, string>> = {
  // Every land may have popular forces: the id says whose they are, so that those of two reports are not taken for one.
  'popular-forces': 'popular-forces-afghanistan',
};

/** What is told of an entity in other words. */
const otherFacts: readonly (readonly [id: string, field: keyof Entity, made: unknown])[] = [
  // The article is shown by those that have no name of their own.
  ['kremlin', 'labels', 'Kremlin'],
];

/** Ties that the text does not tell, or that take knowing more of the world than the gazetteer has. */
const untold = [
  'badakhshan part-of northern-afghanistan',
  'badakhshan borders tajikistan',
  'kunduz part-of northern-afghanistan',
  'kunduz borders tajikistan',
  'faryab part-of northern-afghanistan',
  'herat part-of western-afghanistan',
  'herat borders iran',
  'islam-qala borders iran',
  'taliban opposes afghan-government',
  'afghan-troops opposes taliban',
  'afghan-government opposes taliban',
  'popular-forces opposes taliban',
];

const idOf = (id: string) => otherIds[id] ?? id;
const made = (id: string) => draft.report.entities.find((entity) => entity.id === idOf(id));
const words = ({ text }: Report, { start, end }: { start: number; end: number }) => `${text.slice(start, end)} at ${start}`;

describe('the default report, made anew from its text', () => {
  it('has every entity of the checked pack and no other, all of them ticked', () => {
    expect(draft.report.entities.map(({ id }) => id).sort()).toEqual(checked.entities.map(({ id }) => idOf(id)).sort());
    expect(draft.left.entities).toEqual([]);
  });

  it('takes each for what it is', () => {
    const facts = ({ kind, subtype, wikidata, peripheral, labels }: Entity) => ({ kind, subtype, wikidata, peripheral, labels: labels.en });
    for (const entity of checked.entities) {
      const own = made(entity.id) as Entity;
      const other = otherFacts.filter(([id]) => id === entity.id).map(([, field, value]) => [field, value]);
      expect(facts(own), entity.id).toEqual({ ...facts(entity), ...Object.fromEntries(other) });
    }
  });

  it('has every mention at its place, of the same kind, and no other', () => {
    const told = ({ mentions }: Report, id: (each: string) => string) =>
      mentions.map((mention) => `${id(mention.entity)} ${mention.kind} ${words(checked, mention)}`).sort();
    expect(told(draft.report, (id) => id)).toEqual(told(checked, idOf));
    expect(draft.left.mentions).toEqual([]);
  });

  it('tells how they belong together, but for what its words do not say', () => {
    const ties = ({ entities }: Report) =>
      entities.flatMap(({ id, relations }) => relations.map(({ type, target }) => `${id} ${type} ${target}`));
    const own = new Set(ties(draft.report));
    const all = ties(checked).map((tie) => tie.split(' ').map(idOf).join(' '));
    expect(all.filter((tie) => !own.has(tie)).sort()).toEqual(untold.map((tie) => tie.split(' ').map(idOf).join(' ')).sort());
    expect([...own].filter((tie) => !all.includes(tie))).toEqual([]);
  });
});
