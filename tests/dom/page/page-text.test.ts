import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../content-scripts/inline-run.ts';
import { languageOf, runsIn } from '../../../content-scripts/page-text.ts';
import { stretchOf } from '../../../content-scripts/stretch.ts';
import { runsOf, textsOf } from './runs.ts';

const box = (text: string) => `<i style="display:inline-block">${text}</i>`;
const letters = (word: string) => [...word].map(box).join('');

const cases: readonly (readonly [name: string, html: string, runs: readonly string[]])[] = [
  ['inline elements run on', 'The <b>Islam</b> <i><a href="#">Qala</a></i> gate', ['The Islam Qala gate']],
  ['also within a word', '<b>K</b>abul', ['Kabul']],
  ['comments do not part text', 'Islam <!-- -->Qala', ['Islam Qala']],
  ['blocks stand alone', '<p>Kabul</p><p>River</p>', ['Kabul', 'River']],
  ['text beside a block too', 'one<div>two</div>three', ['one', 'two', 'three']],
  ['cells and items', '<ul><li>Kabul<li>River</ul><table><tr><td>Islam<td>Qala</table>', ['Kabul', 'River', 'Islam', 'Qala']],
  ['a line break is soft', 'Islam<br>Qala', ['Islam/Qala']],
  ['two are an edge', 'Islam<br><br>Qala', ['Islam', 'Qala']],
  ['also with white space between', 'Islam<br> \n <br>Qala', ['Islam', 'Qala']],
  ['a possible break is nothing', 'Islam<wbr>abad', ['Islamabad']],
  ['pictures and fields are gaps', 'Kabul <img alt="x"> River <input value="Herat"> Qala', ['Kabul', 'River', 'Qala']],
  ['what is not shown is not read', 'a<script>Kabul</script><style>Kabul</style><template>Kabul</template>b', ['ab']],
  ['form fields are not read', '<textarea>Kabul</textarea><select><option>Herat</option></select>x', ['x']],
  [
    'a span laid out as a block ends a word',
    '<span style="display:block">Kabul</span><span style="display:block">News</span>',
    ['Kabul', 'News'],
  ],
  ['letters set one by one make a word', letters('Kabul'), ['Kabul']],
  ['a box of a letter or two is part of one', `${letters('K')}abul`, ['Kabul']],
  ['longer boxes that touch stand apart', `${box('Kabul')}${box('Herat')}`, ['Kabul', 'Herat']],
  ['boxes with a space between run on', `${box('Islam')} ${box('Qala')}`, ['Islam Qala']],
  ['a large first letter is part of a word', '<i style="float:left">K</i>abul', ['Kabul']],
  ['what floats beside is not', '<i style="float:right">Kabul</i>River', ['Kabul', 'River']],
  ['blank lines part what shows them', '<pre>Islam\n\nQala\n</pre>', ['Islam', 'Qala']],
  ['also between elements', '<pre><b>Islam</b>\n \n<b>Qala</b></pre>', ['Islam', 'Qala']],
  ['one line end does not', '<pre>Islam\nQala</pre>', ['Islam/Qala']],
  ['nor blank lines that are not shown', 'Islam\n\n<b>Qala</b>', ['Islam//Qala']],
  ['ruby text is read beside its base', '<ruby>喀<rt>ka</rt>布<rt>bu</rt>尔<rt>er</rt></ruby>', ['ka', 'bu', 'er', '喀布尔']],
  ['a footnote mark does not part a name', 'Islam<sup>1</sup> Qala<sup>[2]</sup>', ['1', '[2]', 'Islam Qala']],
  ['custom elements go by their style', 'a<x-y style="display:block">Kabul</x-y>b<x-y>c</x-y>d', ['a', 'Kabul', 'bcd']],
  ['editable text is read', '<div contenteditable>Kabul <b>now</b></div>', ['Kabul now']],
  ['a block inside a link ends the run', '<a>Islam<div>Qala</div>gate</a>', ['Islam', 'Qala', 'gate']],
  [
    'SVG text, not its titles',
    '<svg><title>Kabul</title><text>Islam <tspan>Qala</tspan></text><text>Herat</text></svg>',
    ['Islam Qala', 'Herat'],
  ],
  ['a button stands alone', 'Kabul<button>River</button>', ['Kabul', 'River']],
  ['nothing from nothing', ' \n <p> </p>', []],
];

describe('inline runs', () => {
  it.each(cases)('%s', (_name, html, runs) => {
    expect(textsOf(html)).toEqual(runs);
  });

  it('cuts long text after a sentence, loses nothing and keeps offsets', () => {
    const data = 'Kabul is far away. '.repeat(3000);
    document.body.textContent = data;
    const runs = runsOf(stretchOf(document.body));
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.map(({ text }) => text).join('')).toBe(data);
    for (const run of runs) {
      expect(run.text.length).toBeLessThanOrEqual(16_384);
      const at = run.text.indexOf('Kabul');
      const [piece] = piecesOf(run, at, at + 5);
      expect(piece && data.slice(piece.start, piece.end)).toBe('Kabul');
    }
  });

  it('gives the node to read anew when the page takes away what is being read', () => {
    document.body.innerHTML = '<div><p>one</p><p>two</p><p>three</p></div>';
    const walk = runsIn(stretchOf(document.body) as never, () => {});
    walk.next();
    walk.next();
    document.querySelectorAll('p')[1]?.remove();
    expect(walk.next()).toEqual({ done: true, value: document.querySelector('div') });
  });

  it('offers pauses on a page without words', () => {
    document.body.innerHTML = '<div></div>'.repeat(1000);
    expect([...runsIn(stretchOf(document.body) as never, () => {})].length).toBeGreaterThan(3);
  });
});

describe('whatever the markup', () => {
  const word = fc.constantFrom('Islam', ' ', 'Qala', 'K', 'abul', '\n', 'é', '喀布');
  const inline = fc.constantFrom('b', 'i', 'span', 'a', 'em', 'code');
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.tuple(inline, fc.array(tie('html'), { maxLength: 3 })).map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  }));

  it('wrapping words in inline elements changes neither text nor what offsets mean', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 8 }), (parts) => {
        document.body.innerHTML = `<p>x${parts.join('')}</p>`;
        const [run] = runsOf(stretchOf(document.body));
        const text = document.body.textContent ?? '';
        expect(run?.text).toBe(text);
        for (let start = 0; start < text.length; start++) {
          const end = Math.min(text.length, start + 4);
          const pieces = run ? piecesOf(run, start, end) : [];
          expect(pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join('')).toBe(text.slice(start, end));
        }
      }),
      { seed: 20210710, numRuns: 200 },
    );
  });
});

describe('language', () => {
  it('is the nearest declared one, through shadow roots', () => {
    document.body.innerHTML = '<div lang="fa"><p><b lang="ps">x</b></p><section></section></div><i></i>';
    const root = (document.querySelector('section') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>y</p>';
    expect(languageOf(document.querySelector('b') as Element)).toBe('ps');
    expect(languageOf(root.querySelector('p') as Element)).toBe('fa');
    expect(languageOf(document.querySelector('i') as Element)).toBe('');
  });
});
