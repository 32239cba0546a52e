import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '../../../library/settings/parts/page.tsx';
import { start } from '../../../library/settings/start.ts';
import { access, fail, grant, put } from '../fake-extension.ts';
import { expectAccessible, render } from '../setup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const region = (name: string) => within(screen.getByRole('region', { name }));
const list = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const press = (name: string | RegExp, at = 0) => fireEvent.click(screen.getAllByRole('button', { name })[at] as HTMLElement);

await start();

beforeEach(() => {
  fail();
  grant('<all_urls>');
  access.answer = true;
  put({ settings: undefined });
  render(<Page />);
});

describe('where it reads', () => {
  it('lists the chosen sites, each of which can be given up and taken back', async () => {
    grant('*://*.wine.example/*', 'https://www.wine.example/*', '*://*.tea.example/*');
    await waitFor(() => expect(list('Sites you chose')).toEqual(['tea.exampleRemove', 'wine.exampleRemove']));
    press('Remove', 1);
    await waitFor(() => expect(access.origins).toEqual(['*://*.tea.example/*']));
    await waitFor(() => expect(list('Sites you chose')).toEqual(['tea.exampleRemove', 'wine.example is no longer read by itselfUndo']));
    press('Undo');
    await waitFor(() => expect(list('Sites you chose')).toEqual(['tea.exampleRemove', 'wine.exampleRemove']));
    await expectAccessible(document.body);
  });

  it('lists none where every site is read, and says so where the browser refuses', async () => {
    await waitFor(() => expect(region('Where it reads').getByRole('button', { pressed: true }).textContent).toMatch(/^On every site/));
    access.answer = new Error('You cannot remove required permissions');
    fireEvent.click(region('Where it reads').getByRole('button', { name: /^Only where/ }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The browser did not change this'));
    expect(screen.queryByRole('list', { name: 'Sites you chose' })).toBeNull();
  });
});
