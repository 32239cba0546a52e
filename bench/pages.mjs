/**
 * Pages to measure on, made anew each time from a seed: sizes as of a news article, a long encyclopaedia article, a novel on one
 * page, and a hundred pages in one document. `planted` names every mention, in order.
 */
import { leadWords } from './names.mjs';
import { pick, randomFrom } from './random.mjs';
import { plainWord } from './words.mjs';

/** Paragraphs with so many words and inline elements each, list items (a link each), and bytes of attributes an element. */
const sizes = {
  small: { paragraphs: 139, words: 44, inlines: 3, items: 270, attributes: 120 },
  large: { paragraphs: 1_200, words: 66, inlines: 3, items: 2_350, attributes: 40 },
  book: { paragraphs: 12_500, words: 52, inlines: 0.3, items: 0, attributes: 0 },
  huge: { paragraphs: 6_600, words: 66, inlines: 3, items: 13_000, attributes: 130 },
  hits: { paragraphs: 2_500, words: 40, inlines: 1, items: 0, attributes: 0 },
  screens: { paragraphs: 80, words: 44, inlines: 1, items: 0, attributes: 0 },
};

/** Of the words, so many are names; so many more only begin like one. */
const NAMED = 0.008;
const FALSE_STARTS = 0.004;

/** A page of a size; `names` are planted in it, the first of them more often. `share` 0 makes a page without mentions. */
export function makePage(size, names, { seed = 7, share = NAMED } = {}) {
  const shape = sizes[size];
  const random = randomFrom(seed);
  const maker = { random, names, share, shape, vocabulary: Array.from({ length: 4_000 }, () => plainWord(random)), planted: [] };
  const blocks = [];
  const itemsPer = shape.items / shape.paragraphs;
  for (let at = 0, items = 0; at < shape.paragraphs; at++) {
    blocks.push(paragraph(maker));
    for (; items < Math.floor((at + 1) * itemsPer); items++) blocks.push(item(maker));
  }
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${size}</title><body>\n${blocks.join('\n')}\n</body></html>\n`;
  return { html, planted: maker.planted };
}

/** Pages with ten thousand mentions, from the first line on or only many screens below it. */
export function makeHitsPages(names) {
  const near = makePage('hits', names, { share: 0.1 }).html;
  const [, above] = makePage('screens', [], { share: 0 }).html.split(/<\/?body>/);
  return { near, far: near.replace('<body>', `<body>${above}`) };
}

function paragraph(maker) {
  const { random, shape } = maker;
  const count = Math.round(shape.words * (0.5 + random()));
  const pieces = sentenceWords(maker, count);
  const inlines = Math.floor(shape.inlines + random());
  for (let i = 0; i < inlines; i++) {
    const at = Math.floor(random() * pieces.length);
    pieces[at] = `<a ${padding(maker)}href="#">${pieces[at]}</a>`;
  }
  return `<p${attributes(maker)}>${pieces.join(' ')}</p>`;
}

function item(maker) {
  return `<li${attributes(maker)}><a href="#">${sentenceWords(maker, 4).join(' ')}</a></li>`;
}

/** Words in sentences; a name is one piece, whatever its length. */
function sentenceWords(maker, count) {
  const { random } = maker;
  const pieces = [];
  let begins = true;
  for (let i = 0; i < count; i++) {
    const piece = nextPiece(maker);
    const ends = random() < 0.07 || i === count - 1;
    pieces.push((begins ? piece[0].toUpperCase() + piece.slice(1) : piece) + (ends ? '.' : random() < 0.06 ? ',' : ''));
    begins = ends;
  }
  return pieces;
}

function nextPiece(maker) {
  const { random, names, share, planted, vocabulary } = maker;
  const drawn = random();
  if (drawn < share && names.length > 0) {
    const name = namePlanted(random, names);
    planted.push(name);
    return name;
  }
  if (drawn < share + FALSE_STARTS) return pick(random, leadWords);
  // Few words make up most of a text.
  return vocabulary[Math.floor(vocabulary.length * random() ** 3)];
}

/** Half of them from the first 25, most of the rest from the first 10,000. */
function namePlanted(random, names) {
  const drawn = random();
  const reach = drawn < 0.5 ? 25 : drawn < 0.85 ? 10_000 : names.length;
  return names[Math.floor(random() * Math.min(reach, names.length))];
}

function attributes(maker) {
  const written = padding(maker).trimEnd();
  return written === '' ? '' : ` ${written}`;
}

function padding({ shape, random }) {
  return shape.attributes === 0 ? '' : `class="${Math.floor(random() * 1e9).toString(36)}" data-pad="${'x'.repeat(shape.attributes)}" `;
}
