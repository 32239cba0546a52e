import { expect, test } from 'vitest';
import { drawing } from '../../gallery/drawing.tsx';
import { states } from '../../gallery/states.ts';
import { defaultPack } from '../../scripts/default-pack.ts';
import { cardModel } from '../../src/card/model.ts';
import { decodePack } from '../../src/report/pack.ts';
import { render } from './setup.tsx';

const reports = [decodePack(defaultPack())];
const cards = states.filter(({ notice }) => !notice);
const notices = states.filter(({ notice }) => notice);

test('each state has a name of its own', () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
});

// With axe in a real browser, colours and all: npm run gallery -- --screenshots.
test.each(cards)('draws $name', (state) => {
  const { entity, lang, locale = lang, surface, grounds } = state;
  const model = cardModel(reports, entity, { locale, ...(surface && { surface }) });
  const { container } = render(drawing(state, reports));
  const dialog = container.querySelector('[role=dialog]');
  expect(dialog?.querySelector('h2')?.textContent).toBe(model?.label.text);
  expect(dialog?.querySelector('blockquote')?.textContent).toBe(model?.reports[0]?.excerpts[0]?.segments.map(({ text }) => text).join(''));
  expect(container.querySelector('.why-panel') !== null).toBe(grounds !== undefined);
  expect(dialog?.textContent).not.toMatch(/\$\d|\uFFFC|undefined|\[object/);
});

test.each(notices)('draws $name', async (state) => {
  const { container, findByText } = render(drawing(state, reports));
  await findByText(/\p{L}/u, { selector: '[role=status]' });
  expect(container.textContent).not.toMatch(/\$\d|\uFFFC|undefined|\[object/);
});
