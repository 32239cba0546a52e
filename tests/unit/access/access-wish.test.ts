import { describe, expect, it, vi } from 'vitest';
import type { Reach } from '../../../src/access.ts';
import { type AccessStep, stepTo, takeStep } from '../../../src/access-wish.ts';

const all = ['<all_urls>'];
const some = ['*://*.a.example/*', 'https://b.example/*'];

describe('what there is to do for a wish', () => {
  const cases: readonly [wish: Reach, origins: readonly string[], site: string | undefined, step: AccessStep][] = [
    ['everywhere', [], undefined, { ask: all }],
    ['everywhere', some, 'a.example', { ask: all }],
    ['everywhere', all, 'a.example', undefined],
    ['chosen', [], 'c.example', { ask: ['*://*.c.example/*'] }],
    ['chosen', [], undefined, undefined],
    ['chosen', [], 'file:', undefined],
    ['chosen', some, 'c.example', undefined],
    ['chosen', [...all, ...some], 'c.example', { giveBack: all }],
    ['chosen', ['http://*/*', 'https://*/*', ...some], undefined, { giveBack: ['http://*/*', 'https://*/*'] }],
    ['on-click', [...all, ...some], 'c.example', { giveBack: [...all, ...some] }],
    ['on-click', some, undefined, { giveBack: some }],
    ['on-click', [], undefined, undefined],
  ];
  it.each(cases)('%s from %j on %s: %j', (wish, origins, site, step) => expect(stepTo(wish, origins, site)).toEqual(step));
});

describe('a step', () => {
  const door = (went: boolean) => ({ request: vi.fn(async () => went), remove: vi.fn(async () => went) });
  const broken = { request: () => Promise.reject(new Error('no press')), remove: () => Promise.reject(new Error('required')) };

  it('asks within the press: before anything is waited for', () => {
    const { request, remove } = door(true);
    void takeStep({ request, remove }, { ask: all });
    expect(request).toHaveBeenCalledWith({ origins: all });
  });

  it('asks for nothing and gives nothing back where there is nothing to do', async () => {
    const { request, remove } = door(true);
    expect(await takeStep({ request, remove }, undefined)).toBe('done');
    expect([request.mock.calls, remove.mock.calls]).toEqual([[], []]);
  });

  it.each([
    ['asked for and given', { ask: all }, door(true), 'done'],
    ['asked for and refused', { ask: all }, door(false), 'refused'],
    ['asked for where the browser does not let it be', { ask: all }, broken, 'failed'],
    ['given back', { giveBack: all }, door(true), 'done'],
    ['given back where the browser keeps it', { giveBack: all }, door(false), 'failed'],
    ['given back where the browser refuses that', { giveBack: all }, broken, 'failed'],
  ] as const)('%s', async (_what, step, how, outcome) => expect(await takeStep(how, step)).toBe(outcome));
});
