import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from './scan.ts';

/** Texts with what a cut might break: names of two words, endings, joiners, points, marks beside names, decoys, names that need company. */
const texts: readonly string[] = [
  'Lorries stood at Islam Qala, the Taliban’s new crossing, and in Herat; nobody in Kabul said why.',
  'The Kabul River runs through Kabul, and Kunduz-based traders say that pro-Moscow papers print less of it than Tehran does.',
  'Afghan government forces left Faryab. The resistance forces stayed, and Afghans watched them on Press TV.',
  'NOT HERAT BUT KA\u00adBUL; not Kabul-Express but “Kabul”; www.kabul.example and @herat are no places, #Kabul is.',
  'Из Кабула в Герат и до Москвы: талибы у границы Таджикистана, пишут в Тегеране.',
  'از کابل تا هرات و تا مرز تاجیکستان؛ طالبان می\u200cگویند به مسکو نمی\u200cروند.',
  'وصل وفد طالبان إلى موسكو قادما من كابول، وقالت طهران إنها تراقب هرات.',
  '塔利班从喀布尔到赫拉特，莫斯科和德黑兰都在看。',
  'कंधार नहीं, काबुल और हेरात; तालिबान मॉस्को गए। Kâbil’den Herat’a 600 km. W Kabulu i w Moskwie.',
];

const tags = ['span', 'b', 'a', 'i', 'em', 'u', 'mark', 'bdi', 'q', 'cite', 'x-y'];

/** How one part of a text is written: within which elements, and with what that shows nothing before it. */
const piece = fc.record({
  tags: fc.array(fc.constantFrom(...tags), { maxLength: 3 }),
  before: fc.constantFrom('', '', '', '<wbr>', '<!-- -->', '<span></span>', '<!--b--><wbr><i></i>'),
});

/** A text and where and how to cut it. */
const cutText = fc
  .constantFrom(...texts)
  .chain((text) => fc.tuple(fc.constant(text), fc.array(fc.tuple(fc.integer({ min: 0, max: text.length }), piece), { maxLength: 12 })));

const options = { seed: 20210710, numRuns: 200 };

function show(html: string): void {
  document.body.innerHTML = html;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

describe('what is found', () => {
  it('is something in each text, so that the proofs below mean something', () => {
    for (const text of texts) {
      show(`<p>${escaped(text)}</p>`);
      expect(scan().length, text).toBeGreaterThanOrEqual(4);
    }
  });

  it('is the same however inline elements cut and wrap the text, with the same offsets', () => {
    fc.assert(
      fc.property(cutText, ([text, cuts]) => {
        show(`<p>${escaped(text)}</p>`);
        const plain = scan();
        const ordered = [...cuts].sort(([a], [b]) => a - b);
        const parts = ordered.map(([from, how], index) => ({ ...how, text: text.slice(from, ordered[index + 1]?.[0]) }));
        const wrap = (inner: string, tag: string) => `<${tag}>${inner}</${tag}>`;
        const written = parts.map((part) => part.before + part.tags.reduce(wrap, escaped(part.text)));
        show(`<p>${escaped(text.slice(0, ordered[0]?.[0]))}${written.join('')}</p>`);
        expect(scan()).toEqual(plain);
      }),
      options,
    );
  });

  it('is the same where text nodes alone are split', () => {
    fc.assert(
      fc.property(cutText, ([text, cuts]) => {
        show(`<p>${escaped(text)}</p>`);
        const plain = scan();
        const node = document.querySelector('p')?.firstChild as Text;
        for (const [at] of [...cuts].sort(([a], [b]) => b - a)) node.splitText(Math.min(at, node.length));
        expect(scan()).toEqual(plain);
      }),
      options,
    );
  });

  it('ends at blocks, wherever they stand', () => {
    const block = fc.constantFrom('div', 'section', 'li', 'h2', 'pre', 'td');
    fc.assert(
      fc.property(cutText, block, ([text, cuts], tag) => {
        const [from = 0, to = text.length] = cuts.map(([at]) => at).sort((a, b) => a - b);
        const parts = [text.slice(0, from), text.slice(from, to), text.slice(to)];
        show(parts.map((part) => `<p>${escaped(part)}</p>`).join(''));
        const apart = scan();
        const inside = document.createElement(tag);
        inside.append(parts[1] ?? '');
        // Within an inline element, where blocks end runs as well.
        const link = document.createElement('a');
        link.append(inside);
        document.body.replaceChildren(parts[0] ?? '', link, parts[2] ?? '');
        expect(scan()).toEqual(apart);
      }),
      options,
    );
  });
});
