import { expect, test } from 'vitest';
import { EntityLabel } from '../../components/entity-label.tsx';
import { expectAccessible, render } from './setup.tsx';

test('tells kinds apart by shape, and isolates the name in its language', async () => {
  const { container } = render(
    <>
      <EntityLabel kind="place" label={{ text: 'هرات', lang: 'fa' }} />
      <EntityLabel kind="group" label={{ text: 'River Guard', lang: 'en' }} />
    </>,
  );
  const [place, group] = container.querySelectorAll('svg');
  expect(place?.innerHTML).not.toBe(group?.innerHTML);
  const name = container.querySelector('bdi');
  expect(name?.lang).toBe('fa');
  expect(name?.textContent).toBe('هرات');
  await expectAccessible(container);
});

test('shows the report’s own form after the name, in the report’s language, where it is given', () => {
  const label = { text: 'هرات', lang: 'fa' };
  const named = (ownForm?: { text: string; lang: string }) => {
    const { container } = render(<EntityLabel kind="place" label={label} ownForm={ownForm} />);
    return [...container.querySelectorAll('bdi')].map(({ textContent, lang }) => `${textContent} (${lang})`);
  };
  expect(named()).toEqual(['هرات (fa)']);
  expect(named({ text: 'Herat', lang: 'en' })).toEqual(['هرات (fa)', 'Herat (en)']);
});
