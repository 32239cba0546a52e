import { afterEach, describe, expect, it } from 'vitest';
import { scan } from './scan.ts';

/** The words marked, without where. */
function marked(html: string): string[] {
  document.body.innerHTML = html;
  return scan().map((each) => each.replace(/ @ .*/, ''));
}

afterEach(() => {
  document.body.innerHTML = '';
});

const TROOPS = '<p>The resistance forces held the bridge.</p>';

describe('a name that counts only on pages that speak of something', () => {
  it.each([
    ['nothing of it', TROOPS, []],
    ['a word of it in a menu', `<nav><a>Syria</a> <a>Afghanistan</a></nav>${TROOPS}`, ['afghanistan: Afghanistan']],
    ['a word of it in a footer', `${TROOPS}<footer>Afghanistan</footer>`, ['afghanistan: Afghanistan']],
    [
      'two paragraphs on it, before',
      `<p>Afghanistan is dry.</p><p>Snow falls in Afghanistan.</p>${TROOPS}`,
      ['afghanistan: Afghanistan', 'afghanistan: Afghanistan', 'popular-forces: resistance forces'],
    ],
    [
      'two paragraphs on it, behind',
      `${TROOPS}<p>Afghanistan is dry.</p><p>Snow falls in Afghanistan.</p>`,
      ['popular-forces: resistance forces', 'afghanistan: Afghanistan', 'afghanistan: Afghanistan'],
    ],
    [
      'a word of it in its own paragraph',
      '<p>In Afghanistan the resistance forces held the bridge.</p>',
      ['afghanistan: Afghanistan', 'popular-forces: resistance forces'],
    ],
  ])('%s', (_what, html, expected) => {
    expect(marked(html)).toEqual(expected);
  });
});
