import { expect, test } from 'vitest';
import { Card } from '../../components/card.tsx';
import { states } from '../../gallery/states.ts';
import { translator } from '../../gallery/translate.ts';
import { defaultPack } from '../../scripts/default-pack.ts';
import { cardModel } from '../../src/card/model.ts';
import { decodePack } from '../../src/report/pack.ts';
import { render } from './setup.tsx';

const reports = [decodePack(defaultPack())];

test('each state has a name of its own', () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
});

// With axe in a real browser, colours and all: npm run gallery -- --screenshots.
test.each(states)('draws $name', ({ entity, lang, surface, pinned = false, canGoBack = false }) => {
  const model = cardModel(reports, entity, { locale: lang, ...(surface && { surface }) });
  if (!model) throw new Error(`The default report has no "${entity}".`);
  const nothing = () => undefined;
  const calls = { onEntity: nothing, onBack: nothing, onPin: nothing, onClose: nothing };
  const dir = lang === 'fa' ? 'rtl' : 'ltr';
  const { container } = render(
    <Card {...{ model, dir, pinned, canGoBack }} {...(surface && { surface })} {...calls} t={translator(lang)} />,
  );
  const dialog = container.querySelector('[role=dialog]');
  expect(dialog?.querySelector('h2')?.textContent).toBe(model.label.text);
  expect(dialog?.querySelector('blockquote')?.textContent).toBe(model.reports[0]?.excerpts[0]?.segments.map(({ text }) => text).join(''));
  expect(dialog?.textContent).not.toMatch(/\$\d|\uFFFC|undefined|\[object/);
});
