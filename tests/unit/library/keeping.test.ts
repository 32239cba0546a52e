import { describe, expect, it } from 'vitest';
import { backupDue, changeKeeping, keepingKey, readKeeping } from '../../../src/library/keeping.ts';
import { isTaught, readTaught, withTaught } from '../../../src/library/taught.ts';
import { FaultyStore } from '../faulty-store.ts';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;

describe('a reminder of a backup', () => {
  const own = [now - 40 * day, now - 30 * day, now];
  const backup = (days: number, counter: number) => ({ backup: { at: now - days * day, counter } });

  it.each([
    ['ten changes, a fortnight and a day ago', { counter: 20, own, keeping: backup(15, 10), now }, true],
    ['nine changes', { counter: 19, own, keeping: backup(15, 10), now }, false],
    ['a fortnight ago to the day', { counter: 90, own, keeping: backup(14, 10), now }, false],
    ['never made, the first own report forty days old', { counter: 10, own, keeping: {}, now }, true],
    [
      'never made, the first own report ten days old',
      { counter: 90, own: own.map((at) => Math.max(at, now - 10 * day)), keeping: {}, now },
      false,
    ],
    ['two own reports', { counter: 90, own: own.slice(1), keeping: {}, now }, false],
    ['a library brought back that counts less', { counter: 5, own, keeping: backup(90, 70), now }, false],
  ])('%s: %j', (_what, state, due) => {
    expect(backupDue(state)).toBe(due);
  });
});

describe('what is kept of it', () => {
  const whole = { since: 1, lived: true, notice: { kind: 'restored', count: 2, at: 3 }, backup: { at: 4, counter: 5 }, second: 'failed' };

  it.each([null, 7, 'x', [], { since: 'x', lived: 1, notice: { kind: 'x', count: 1, at: 1 }, backup: { at: 1 }, second: true }])(
    'of %j is nothing',
    (value) => {
      expect(readKeeping(value)).toEqual({});
    },
  );

  it('is read back as it was, with what a newer version adds', () => {
    expect(readKeeping({ ...whole, more: 1 })).toEqual({ ...whole, more: 1 });
  });

  it('is written only where it changes', async () => {
    const store = new FaultyStore();
    store.spoil(keepingKey, whole);
    await changeKeeping(store, (keeping) => ({ ...keeping, notice: undefined, second: undefined }));
    expect(store.value(keepingKey)).toEqual({ since: 1, lived: true, backup: { at: 4, counter: 5 } });
    store.dieAfter(0);
    await changeKeeping(store, (keeping) => keeping);
  });
});

describe('what was taught', () => {
  const place = (name: string) => ({ name, is: 'place' as const });

  it('holds by the newest of each name, which stands last', () => {
    const kept = withTaught(withTaught(undefined, [place('velm'), place('ansel')]), [{ name: 'velm', is: 'nothing' }]);
    expect(readTaught(kept)).toEqual([place('ansel'), { name: 'velm', is: 'nothing' }]);
  });

  it('is the newest 5,000', () => {
    const kept = withTaught(
      withTaught(undefined, [place('velm')]),
      Array.from({ length: 5000 }, (_, at) => place(`n${at}`)),
    );
    expect(readTaught(kept)).toHaveLength(5000);
    expect(readTaught(kept)[0]).toEqual(place('n0'));
  });

  it('keeps what only a newer version can read', () => {
    const newer = { version: 2, more: 1, list: [{ name: 'velm', is: 'person' }, place('ansel')] };
    expect(withTaught(newer, [place('velm')])).toEqual({ ...newer, list: [...newer.list, place('velm')] });
    expect(readTaught(newer)).toEqual([place('ansel')]);
  });

  it.each([null, 'x', {}, { list: 'x' }, { list: [null, 7] }])('of %j is nothing', (value) => expect(readTaught(value)).toEqual([]));

  const entity = { id: 'velm', label: 'Velm', subtype: 'town' };
  it.each([
    [{ ...place('velm'), entity }, true],
    [{ ...place('velm'), entity: { ...entity, wikidata: 'Q7' } }, true],
    [{ ...place('velm'), entity: { ...entity, label: '' } }, false],
    [{ ...place('velm'), entity: 'velm' }, false],
    [{ name: 'velm', is: 'person' }, false],
    [place(''), false],
    [place('x'.repeat(201)), false],
    [null, false],
  ])('%j: %s', (value, is) => expect(isTaught(value)).toBe(is));
});
