import { expect, test, vi } from 'vitest';
import { saveCorrection } from '../../content-scripts/save-correction.ts';
import { type Correction, withCorrections } from '../../src/corrections.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('../../content-scripts/extension-api.ts', () => ({ extension: { runtime: { sendMessage } } }));

const made: Correction = { kind: 'never', entity: 'moscow', form: 'Moscow' };

/** The worker's error where there are as many as are kept. */
function full(): Error {
  const list = Array.from({ length: 5_000 }, (_, at) => ({ ...made, form: `M${at}` }));
  try {
    withCorrections({ version: 1, list }, [made]);
  } catch (error) {
    return error as Error;
  }
  throw new Error('It was taken.');
}

test.each([
  ['undefined where it is saved', () => Promise.resolve(undefined), undefined],
  ['undefined where Chromium makes null of that', () => Promise.resolve(null), undefined],
  ['that it failed, where no worker answers', () => Promise.reject(new Error('gone')), 'correct_failed'],
  ['that it failed, where what fails is no error', () => Promise.reject(undefined), 'correct_failed'],
  ['that it failed, where the worker passes an error on', () => Promise.resolve({ message: 'no' }), 'correct_failed'],
  ['that there is no room, where Firefox throws that', () => Promise.reject(full()), 'correct_full'],
  ['that there is no room, where Chromium passes that on', () => Promise.resolve({ message: full().message }), 'correct_full'],
])('tells %s', async (_what, answer, told) => {
  sendMessage.mockImplementation(answer);
  expect(await saveCorrection('correct', made)).toBe(told);
});
