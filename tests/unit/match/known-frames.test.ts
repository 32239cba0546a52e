import { expect, it } from 'vitest';
import { FRAMES } from '../../../src/match/frames.ts';
import { framesOf, readyFrames } from '../../../src/match/known-frames.ts';

const table = (frames = structuredClone(FRAMES)) => ({ entities: [], names: [], frames });

it('makes frames ready in many small steps what they are made at once', () => {
  const one = table();
  const steps = [...readyFrames(one, 'Talks in “Kabul”')].length;
  expect(steps).toBeGreaterThan(one.frames.patterns.length);
  expect(framesOf(one)).toEqual(framesOf(table()));
});

it('has nothing to do where they are ready, or where there are none', () => {
  const one = table();
  framesOf(one);
  expect([...readyFrames(one, '')]).toEqual([]);
  expect([...readyFrames({}, '')]).toEqual([]);
});

it('leaves no trace of the sample', () => {
  const one = table();
  for (const _ of readyFrames(one, 'in Kabul'));
  expect(framesOf(one)?.patterns.every(({ before, after }) => !before?.lastIndex && !after?.lastIndex)).toBe(true);
});
