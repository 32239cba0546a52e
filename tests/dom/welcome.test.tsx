import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { access, fakeBrowser, grant } from './fake-extension.ts';
import { expectAccessible, render } from './setup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-extension.ts')).fakeBrowser }));
const { Welcome } = await import('../../library/welcome/welcome.tsx');
const { accessOutcome } = await import('../../library/access.ts');
const { t } = await import('../../library/translate.ts');

const choice = () => within(screen.getByRole('list', { name: 'Where it reads' }));
const choose = (name: RegExp) => fireEvent.click(choice().getByRole('button', { name }));
const pressed = () =>
  choice()
    .getAllByRole('button', { pressed: true })
    .map((each) => each.querySelector('.access-name')?.firstChild?.textContent);
const answer = () => screen.getByRole('status').textContent;

beforeEach(async () => {
  vi.clearAllMocks();
  grant();
  access.answer = true;
  accessOutcome.value = undefined;
  render(<Welcome t={t} />);
  await waitFor(() => expect(pressed()).toHaveLength(1));
});

describe('the first question', () => {
  it('has the three ways with what each means, the one we advise first, and says what the browser will ask', async () => {
    const names = choice()
      .getAllByRole('button')
      .map((each) => each.textContent);
    expect(names).toEqual([
      expect.stringMatching(/^On every site ?recommended.*each page you open/),
      expect.stringMatching(/^On sites you choose .*elsewhere only/),
      expect.stringMatching(/^Only where you press the icon .*until you leave it/),
    ]);
    screen.getByText(/the browser asks whether Backgrounder may read and change data/);
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
    await expectAccessible(document.body);
  });

  it('is answered before it was asked: on a press only', () => {
    expect(pressed()).toEqual(['Only where you press the icon']);
    expect(answer()).toBe('');
  });

  it('shows what was chosen, and can be answered again', async () => {
    choose(/^On every site/);
    expect(fakeBrowser.permissions.request.mock.calls).toEqual([[{ origins: ['<all_urls>'] }]]);
    await waitFor(() => expect(answer()).toBe('This holds now: On every site.'));
    expect(pressed()).toEqual(['On every site']);
    choose(/^Only where/);
    await waitFor(() => expect(answer()).toBe('This holds now: Only where you press the icon.'));
    expect(access.origins).toEqual([]);
    choose(/^On every site/);
    await waitFor(() => expect(pressed()).toEqual(['On every site']));
  });

  it('says how sites are chosen', async () => {
    choose(/^On sites/);
    await waitFor(() => expect(answer()).toContain('No site is chosen yet. Open one'));
    expect(pressed()).toEqual(['On sites you choose']);
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
  });

  it('says so where the browser was told no, and leaves it at that', async () => {
    access.answer = false;
    choose(/^On every site/);
    await waitFor(() => expect(answer()).toContain('told no'));
    expect(pressed()).toEqual(['Only where you press the icon']);
  });
});
