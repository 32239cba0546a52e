import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { compile, type Matcher } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { judge } from '../../../src/match/judge.ts';
import { PageSense } from '../../../src/match/page-sense.ts';
import type { Entity, Report } from '../../../src/model.ts';
import { nameTable } from '../../../src/report/names.ts';
import { decodePack } from '../../../src/report/pack.ts';
import { readCases } from '../../detection/cases.ts';

const seeded = { seed: 20210710 };

const report = decodePack(defaultPack());
const table = nameTable([report]);
const matcher = compile(table);
/** Sentences of many languages with names, decoys, addresses and look-alikes. */
const texts = ['positive', 'negative', 'mixed'].flatMap(readCases).map(({ text }) => text);
const passage = fc
  .array(fc.tuple(fc.constantFrom(...texts), fc.constantFrom(' ', '\n', ' “', ', ', ' — ')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const lang = fc.constantFrom(undefined, 'en', 'tr', 'fa', 'es', 'id', 'ru');

function said(from: Matcher, text: string, declared?: string): string[] {
  return judge(from, text, find(from, text), { ...(declared && { lang: declared }) }).map(
    ({ start, end, entity, kind }) => `${start}-${end} ${from.table.entities[entity]?.id} ${kind}`,
  );
}

/** What all the texts say, each in order. */
const saidOfAll = (from: Matcher) => texts.map((text) => said(from, text));
const wanted = saidOfAll(matcher);

describe('what is found by the names of the default report', () => {
  it('is much', () => expect(wanted.flat().length).toBeGreaterThan(1500));

  it('does not depend on the order of names', () => {
    const orders = fc.shuffledSubarray([...table.names.keys()], { minLength: table.names.length });
    fc.assert(
      fc.property(orders, (order) => {
        const names = order.flatMap((name) => table.names[name] ?? []);
        expect(saidOfAll(compile({ ...table, names }))).toEqual(wanted);
      }),
      { ...seeded, numRuns: 3 },
    );
  });

  it('does not depend on how the names are spread over reports', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (coins) => {
        const first = () => coins.next().value === true;
        const spread = report.entities.map((entity) => part(entity, first));
        const reports = [0, 1].map(
          (at): Report => ({ ...report, id: `report-${at}`, entities: spread.map((parts) => parts[at] as Entity) }),
        );
        expect(saidOfAll(compile(nameTable(reports)))).toEqual(wanted);
      }),
      { ...seeded, numRuns: 3 },
    );
  });

  it('is the same when judged again, in order, apart, and round words', () => {
    let mentions = 0;
    fc.assert(
      fc.property(passage, lang, (text, declared) => {
        const candidates = find(matcher, text);
        const before = structuredClone(candidates);
        const context = { ...(declared && { lang: declared }), ...new PageSense().reading({}) };
        const judged = judge(matcher, text, candidates, context);
        expect(candidates).toEqual(before);
        expect(judge(matcher, text, candidates, context)).toEqual(judged);
        let last = 0;
        for (const { start, end, name, entity } of judged) {
          mentions++;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(table.names[name]?.entity).toBe(entity);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}].*[\p{L}\p{M}\p{N}.'’]$/su);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { ...seeded, numRuns: 300 },
    );
    expect(mentions).toBeGreaterThan(500);
  });
});

/** An entity's names and decoys in two heaps. */
function part(entity: Entity, first: () => boolean): readonly [Entity, Entity] {
  const one = { ...entity, names: [...entity.names], decoys: [...entity.decoys] };
  const names = one.names.map((name) => ({ name, first: first() }));
  const decoys = one.decoys.map((decoy) => ({ decoy, first: first() }));
  const heap = (which: boolean): Entity => ({
    ...entity,
    names: names.filter((each) => each.first === which).map(({ name }) => name),
    decoys: decoys.filter((each) => each.first === which).map(({ decoy }) => decoy),
  });
  return [heap(true), heap(false)];
}
