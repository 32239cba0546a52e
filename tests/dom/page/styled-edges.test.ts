import { afterEach, expect, it, vi } from 'vitest';
import { findFrom } from '../../../src/match/find.ts';
import { scan } from './scan.ts';

vi.mock('../../../src/match/find.ts', async (original) => {
  const all = await original<typeof import('../../../src/match/find.ts')>();
  return { ...all, findFrom: vi.fn(all.findFrom) };
});

afterEach(() => document.body.replaceChildren());

/** How many characters were searched for names in all. */
const searched = () => vi.mocked(findFrom).mock.calls.reduce((sum, [, text]) => sum + text.length, 0);

it('a text that styles cut in many places is searched in whole and in parts, each once', () => {
  const lines = 100;
  document.body.innerHTML = `<p>${'<span style="display:block">to Islam</span> <span style="display:block">Qala, Iran</span> '.repeat(lines)}</p>`;
  vi.mocked(findFrom).mockClear();
  const marks = scan();
  expect(marks.filter((mark) => mark.startsWith('iran:'))).toHaveLength(lines);
  expect(marks.filter((mark) => mark.includes('Qala'))).toEqual([]);
  expect(searched()).toBeLessThan(2.5 * document.body.textContent.length);
});

it('a name in three boxes is none, and the one behind it is', () => {
  const boxes = ['Islam', ' Qala', ' Press', ' TV'].map((text) => `<span style="display:block">${text}</span>`);
  document.body.innerHTML = `<p>${boxes.slice(0, 3).join('')}, Kabul</p><p>${boxes.slice(2).join('')} in Kabul</p>`;
  expect(scan().map((mark) => mark.split(' @')[0])).toEqual(['kabul: Kabul', 'kabul: Kabul']);
});
