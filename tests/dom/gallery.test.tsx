import { expect, test } from 'vitest';
import { drawing } from '../../gallery/drawing.tsx';
import { states } from '../../gallery/states.ts';
import { defaultPack } from '../../scripts/default-pack.ts';
import { outlines } from '../../scripts/outlines.ts';
import { cardModel } from '../../src/card/model.ts';
import { decodePack } from '../../src/report/pack.ts';
import { cutReport } from '../../src/report/sentences.ts';
import { render } from './setup.tsx';

const reports = [cutReport(decodePack(defaultPack()))];
const drawn = outlines();
const cards = states.filter(({ notice, saying }) => !notice && !saying);
const notices = states.filter(({ notice, saying }) => notice ?? saying);

const PLACES = new Set(['islam-qala', 'herat', 'kabul', 'moscow', 'afghanistan', 'tehran', 'badakhshan']);

test('each state has a name of its own', () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
});

// With axe in a real browser, colours and all: tests/e2e/page/gallery.e2e.ts.
test.each(cards)('draws $name', (state) => {
  const { entity, lang, locale = lang, surface, grounds, beside = [] } = state;
  const model = cardModel([...reports, ...beside], entity, { locale, ...(surface && { surface }) });
  const { container } = render(drawing(state, reports, drawn));
  const dialog = container.querySelector('[role=dialog]');
  expect(dialog?.querySelector('h2')?.textContent).toBe(model?.label.text);
  expect(dialog?.querySelector('blockquote')?.textContent).toBe(model?.reports[0]?.excerpts[0]?.segments.map(({ text }) => text).join(''));
  expect(container.querySelector('.why-panel') !== null).toBe(grounds !== undefined);
  expect(dialog?.querySelector('.locator') !== null).toBe(PLACES.has(entity));
  expect(dialog?.textContent).not.toMatch(/\$\d|\uFFFC|undefined|\[object/);
});

test.each(notices)('draws $name', async (state) => {
  const { container, findByText } = render(drawing(state, reports, drawn));
  await findByText(/\p{L}/u, { selector: state.saying ? 'p' : '[role=status]' });
  expect(container.textContent).not.toMatch(/\$\d|\uFFFC|undefined|\[object/);
});
