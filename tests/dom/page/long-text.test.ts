import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { LONG_RUN } from '../../../content-scripts/long-text.ts';
import { runsIn } from '../../../content-scripts/page-text.ts';
import { stretchAround, stretchOf } from '../../../content-scripts/stretch.ts';
import { runsOf } from './runs.ts';

/** No name stands further from its context than this: a run this much longer is cut wherever that may be. */
const AT_MOST = 4 * LONG_RUN + 1000;

const charsOf = (node: Node) => runsOf(stretchAround(node)).reduce((sum, { text }) => sum + text.length, 0);
const allRuns = () => runsOf(stretchOf(document.body));
const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');

/** One block of lines, parted by a break each, as a log or a chat shows them; read once. */
function showLog(lines: number): HTMLElement {
  const log = document.createElement('div');
  for (let line = 0; line < lines; line++) log.append(`line ${line} went on to the north`, document.createElement('br'));
  document.body.replaceChildren(log);
  allRuns();
  return log;
}

afterEach(() => document.body.replaceChildren());

describe('a log of ten thousand lines in one block', () => {
  it('has of itself only a part read again for a line more at its end', () => {
    const log = showLog(10_000);
    for (let line = 0; line < 400; line++) {
      log.append(`more ${line} from the north`, document.createElement('br'));
      expect(charsOf(log.lastChild as Node)).toBeLessThan(1.1 * LONG_RUN);
    }
  });

  it('has of itself only a part read again for a line more at its beginning', () => {
    const log = showLog(10_000);
    for (let line = 0; line < 800; line++) {
      log.prepend(`more ${line} from the north and from further north`, document.createElement('br'));
      expect(charsOf(log.firstChild as Node)).toBeLessThan(2.2 * LONG_RUN);
    }
  });

  it('has of itself only a part read again for a change within', () => {
    const log = showLog(10_000);
    for (const index of [1, 5000, 12_345, 19_000]) {
      expect(charsOf(log.childNodes[index] as Node)).toBeLessThan(1.1 * LONG_RUN);
    }
  });

  it('has no more than a bounded part read where it was not read before', () => {
    const log = document.createElement('div');
    for (let line = 0; line < 10_000; line++) log.append(`line ${line} went on to the north`, document.createElement('br'));
    document.body.append(log);
    expect(charsOf(log.childNodes[9000] as Node)).toBeLessThan(2 * AT_MOST);
  });
});

describe('text without an end', () => {
  it.each([
    ['one text of a million letters without a space', () => ['x'.repeat(1_000_000)]],
    ['one text of a million letters in words', () => ['word '.repeat(200_000)]],
    ['fifty thousand texts of a letter', () => Array.from({ length: 50_000 }, () => 'x')],
    ['fifty thousand texts of a word', () => Array.from({ length: 50_000 }, () => 'word ')],
  ])('is read in steps: %s', (_name, texts) => {
    const block = document.createElement('p');
    for (const text of texts()) block.append(document.createTextNode(text));
    document.body.append(block);
    const runs = allRuns();
    expect(textOf(runs)).toBe(texts().join(''));
    for (const { text, nodes } of runs) {
      expect(text.length).toBeLessThanOrEqual(AT_MOST);
      expect(nodes.length).toBeLessThanOrEqual(2100);
    }
  });

  it('offers a pause in a long row of elements without text behind a word', () => {
    document.body.innerHTML = `<p>word${'<i></i>'.repeat(5000)}</p>`;
    const stretch = stretchOf(document.body);
    const steps = stretch ? [...runsIn(stretch, () => {})] : [];
    expect(steps.filter((run) => run === undefined).length).toBeGreaterThan(20);
    expect(textOf(allRuns())).toBe('word');
  });

  it('is left where it changes while it is read', () => {
    document.body.innerHTML = `<p>${'one. '.repeat(10_000)}</p>`;
    const node = document.querySelector('p')?.firstChild as Text;
    const stretch = stretchOf(document.body);
    const runs = stretch ? runsIn(stretch, () => {}) : [];
    let read = '';
    for (const run of runs) {
      read += run?.text ?? '';
      node.data = 'two. '.repeat(10_000);
    }
    expect(read).not.toContain('two');
    expect(read.length).toBeLessThan(2 * LONG_RUN);
  });
});

describe('what is read again around a change', () => {
  it('begins and ends where a run does, and leaves nothing of the run out', () => {
    const part = fc.constantFrom(
      'Some words. ',
      'no end',
      'and more ',
      '<br>',
      '<br>',
      '<br> <br>',
      '<b>bold </b>',
      '<i>x<br></i>',
      '<img>',
      '<p>block</p>',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), fc.nat(), (parts, at) => {
        document.body.innerHTML = `<div>${parts.join('<!-- -->')}</div>`;
        const runs = allRuns();
        const texts = runs.flatMap(({ nodes }) => nodes);
        const node = texts[at % Math.max(texts.length, 1)];
        if (!node) return;
        const around = runsOf(stretchAround(node));
        const whole = runs.find(({ nodes }) => nodes.includes(node));
        const again = around.find(({ nodes }) => nodes.includes(node));
        expect(again?.text.trim()).toBe(whole?.text.trim());
        expect(again?.holder).toBe(whole?.holder);
        const known = new Set(runs.map(({ text }) => text.trim()));
        for (const { text } of around) expect(known).toContain(text.trim());
      }),
      { seed: 20210710, numRuns: 300 },
    );
  });

  it('is no more than the paragraph between two breaks on either side', () => {
    document.body.innerHTML = 'one<br><br>two <b>@</b><br>three<br> <br>four';
    const node = document.querySelector('b')?.firstChild as Text;
    expect(runsOf(stretchAround(node)).map(({ text }) => text.trim())).toEqual(['two @\nthree']);
  });
});
