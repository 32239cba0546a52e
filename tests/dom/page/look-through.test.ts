import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { lookThrough } from '../../../content-scripts/look-through.ts';
import { defaultMatcher } from '../../../scripts/detect.ts';
import { sieveOf } from '../../../src/match/sieve-of.ts';
import { scan } from './scan.ts';
import { writtenNames } from './written-names.ts';

const sieve = sieveOf(defaultMatcher().table);

/** Whether a name may stand in or around a node, and after how many pauses that is known. */
function look(root: Node = document): { readonly met: boolean; readonly pauses: number } {
  const steps = lookThrough(sieve, root);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { met: value, pauses };
  }
}

beforeEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['a name', '<p>Lorries to Kabul</p>'],
  ['a name in pieces', '<p><b>K</b>ab<i>u</i>l</p>'],
  ['a name at the end of a block, before another word', '<li>to Iran</li><li>Oslo</li>'],
  ['a name at the start of a block, behind another word', '<li>Oslo</li><li>Iran</li>'],
  ['a name in pieces between other blocks', '<li>Oslo</li><li>I<b>r</b>a<i>n</i></li><li>Oslo</li>'],
  ['a name of two words over two lines', '<p>on Press<br>TV</p>'],
  ['a name with a footnote', '<p>Islam<sup>[1]</sup> Qala</p>'],
  ['a name with a footnote in it', '<p>Ka<sup>[1]</sup>bul</p>'],
  ['a name with readings between its letters', '<p><ruby>喀<rt>kā</rt>布<rt>bù</rt>尔<rt>ěr</rt></ruby></p>'],
  ['a reading that is a name', '<p><ruby>首都<rt>カブール</rt></ruby></p>'],
  ['a name with a footnote in it, in a footnote', '<p>Oslo<sup>to Ka<sup>1</sup>bul</sup></p>'],
  ['a name in a footnote of a footnote', '<p>Oslo<sup>see<sup>Kabul</sup>a</sup></p>'],
  ['a name round a script, in a footnote', '<p>Oslo<sup>Ira<script>var oslo;</script>n</sup></p>'],
  ['a name before a script', '<p>Iran<script>var oslo;</script></p>'],
  ['a name round a script', '<p>Ira<script>var oslo;</script>n</p>'],
])('lets through %s', (_, html) => {
  document.body.innerHTML = html;
  expect(scan().length).toBeGreaterThan(0);
  expect(look().met).toBe(true);
});

it.each([
  ['text without names', '<p>Lorries to Oslo</p>'],
  ['a name in a script', '<script>"Kabul"</script>'],
  ['a name in a style sheet', '<style>/* Kabul */</style>'],
  ['a name in a field', '<textarea>Kabul</textarea>'],
  ['no text', ''],
])('turns away %s', (_, html) => {
  document.body.innerHTML = html;
  expect(scan()).toEqual([]);
  expect(look().met).toBe(false);
});

const tags = fc.constantFrom('b', 'span', 'sup', 'script', 'li', 'x-y', '!--', 'wbr');
const written = fc.tuple(
  fc.constantFrom(...writtenNames),
  fc.constantFrom('', 'Oslo ', 'Oslo', '<p>Oslo</p>', '(', '“'),
  fc.constantFrom('', ' Oslo', '.', '<p>Oslo</p>', '<sup>1</sup>', '<sup>1</sup>x'),
  fc.array(fc.tuple(fc.nat(12), tags, fc.boolean()), { maxLength: 5 }),
);

function html(name: string, cuts: readonly (readonly [number, string, boolean])[]): string {
  let out = name;
  for (const [at, tag, wraps] of [...cuts].sort(([a], [b]) => b - a)) {
    const place = Math.min(at, name.length);
    const rest = out.slice(place);
    const [inside, behind] = wraps && !rest.includes('<') ? [rest, ''] : ['o', rest];
    out = out.slice(0, place) + (tag === '!--' ? `<!--${inside}-->` : `<${tag}>${inside}</${tag}>`) + behind;
  }
  return out;
}

it('lets through every page and every place with a mark, however it is written', () => {
  let marked = 0;
  fc.assert(
    fc.property(written, ([name, before, behind, cuts]) => {
      document.body.innerHTML = `<div>${before}${html(name, cuts)}${behind}</div>`;
      if (scan().length === 0) return;
      marked++;
      expect(look().met).toBe(true);
      expect(look(document.body.firstChild as Node).met).toBe(true);
    }),
    { seed: 20210710, numRuns: 500 },
  );
  expect(marked).toBeGreaterThan(150);
});

it('lets through what a changed text node makes of the texts around it', () => {
  for (const name of ['Kabul', 'Press TV', '喀布尔', 'Иран']) {
    for (let at = 0; at < name.length; at++) {
      document.body.innerHTML = `<p>Oslo${' Oslo'.repeat(40)} </p><p>to ${[...name].map((letter) => `<b>${letter}</b>`).join('')} and ${'Oslo '.repeat(40)}</p>`;
      const changed = document.querySelectorAll('b')[at]?.firstChild as Text;
      expect(look(changed).met, `${name}, letter ${at}`).toBe(true);
    }
  }
});

it('reads around a changed node no more than it must', () => {
  document.body.innerHTML = `${'<p>Kabul</p>'.repeat(100)}${'<p>Oslo</p>'.repeat(20)}<p id="here">Oslo</p>${'<p>Oslo</p>'.repeat(20)}${'<p>Kabul</p>'.repeat(100)}`;
  expect(look(document.querySelector('#here') as Node).met).toBe(false);
});

it('lets through what comes into a footnote with a footnote of its own', () => {
  document.body.innerHTML = '<p>Oslo<sup>see <b id="here">this<sup>Kabul</sup></b></sup></p>';
  expect(look(document.querySelector('#here') as Node).met).toBe(true);
});

it('reads what stands in footnotes within footnotes once, with pauses', () => {
  const depth = 200;
  document.body.innerHTML = `<p>Oslo${'<sup>a'.repeat(depth)}${'</sup>'.repeat(depth)}</p>`;
  const nodes = vi.spyOn(TreeWalker.prototype, 'nextNode');
  const { met, pauses } = look();
  expect(met).toBe(false);
  expect(pauses).toBe(depth);
  expect(nodes.mock.calls.length).toBeLessThan(5 * depth);
  nodes.mockRestore();
});

it('pauses before it has read all footnotes', () => {
  document.body.innerHTML = '<sup>Oslo</sup>'.repeat(50);
  const nodes = vi.spyOn(TreeWalker.prototype, 'nextNode');
  lookThrough(sieve, document).next();
  expect(nodes.mock.calls.length).toBeLessThan(5);
  nodes.mockRestore();
});

it('offers a pause every few thousand letters, and begins anew where it lost its way', () => {
  document.body.innerHTML = `${'<p>Oslo Oslo Oslo Oslo</p>'.repeat(1000)}<p>Kabul</p>`;
  expect(look().pauses).toBeGreaterThan(10);
  const steps = lookThrough(sieve, document);
  for (let step = 0; step < 3; step++) steps.next();
  for (const each of [...document.querySelectorAll('p')].slice(0, 900)) each.remove();
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toBe(true);
});
