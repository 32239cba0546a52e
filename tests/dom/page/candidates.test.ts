import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { scan, scanCandidates } from './scan.ts';
import { writtenNames } from './written-names.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

const tags = fc.constantFrom(
  'b',
  'a',
  'span',
  'sup',
  'script',
  'li',
  'x-y',
  'option',
  'ruby',
  'rt',
  '!--',
  'wbr',
  'br',
  'p',
  'title',
  'textarea',
);
const part = fc.tuple(
  fc.constantFrom(...writtenNames, 'Taliban', 'Oslo', 'and', 'Kabulx', 'Ira', '1', '\n    ', ' ', ', ', '(', '.'),
  fc.constantFrom('', ' ', ' ', '\n', ', ', 'x'),
  fc.option(fc.tuple(fc.nat(12), tags, fc.boolean()), { freq: 2 }),
);

function html([name, behind, cut]: readonly [string, string, readonly [number, string, boolean] | null]): string {
  if (!cut) return name + behind;
  const [at, tag, wraps] = cut;
  const place = Math.min(at, name.length);
  const rest = name.slice(place);
  const inside = wraps ? rest : '';
  const element = tag === '!--' ? `<!--${inside}-->` : /^(br|wbr)$/.test(tag) ? `<${tag}>${inside}` : `<${tag}>${inside}</${tag}>`;
  return name.slice(0, place) + element + (wraps ? '' : rest) + behind;
}

it('reads around what tells of a name what is read in all of the page, however it is written', async () => {
  let marked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (parts) => {
      document.body.innerHTML = `<div>${parts.map(html).join('')}</div>\n<div>Oslo</div>`;
      const all = scan();
      marked += all.length;
      expect(await scanCandidates()).toEqual(all);
    }),
    { seed: 20210710, numRuns: 600 },
  );
  expect(marked).toBeGreaterThan(600);
});

it.each([
  ['with a footnote in it', '<p>Oslo<sup>to Ka<sup>1</sup>bul</sup></p>', 'Kabul'],
  ['in a footnote of a footnote', '<p>Oslo<sup>see<sup>Kabul</sup>a</sup></p>', 'Kabul'],
])('reads a name in a footnote, %s', async (_, html, surface) => {
  document.body.innerHTML = html;
  const all = scan();
  expect(all.join()).toContain(`: ${surface} @`);
  expect(await scanCandidates()).toEqual(all);
});
