import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { access, fakeBrowser, frameAnswers, frontTab, grant, kept, put, workerAnswers } from '../fake-extension.ts';
import { expectAccessible } from '../setup.tsx';
import { frameSays, freshPopup, openPopup, press } from './open-popup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const { request, remove } = fakeBrowser.permissions;
const site = ['*://*.news.example/*'];
const read = vi.fn();
const line = () => screen.getByRole('button', { name: /^Where it reads/ });
const choice = () => within(screen.getByRole('list', { name: 'Where it reads' }));
const chosen = () => choice().getAllByRole('button', { pressed: true });
const siteSwitch = () => screen.getByRole<HTMLButtonElement>('switch', { name: /news\.example/ });
const unfold = async () => {
  await openPopup();
  await waitFor(() => line());
  if (line().getAttribute('aria-expanded') === 'false') fireEvent.click(line());
};
const choose = (name: RegExp) => fireEvent.click(choice().getByRole('button', { name }));

/** No script of ours is in the page until the worker puts it there. */
function unreadPage(): void {
  frameAnswers.set('askFrame', [{ contentType: 'text/html' }]);
  workerAnswers.set('readPage', (tab) => {
    read(tab);
    frameSays({ counts: [{ entity: 'velm', count: 2 }] });
    return true;
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  workerAnswers.clear();
  frontTab.incognito = false;
  freshPopup([{ entity: 'velm', count: 2 }]);
});

describe('where it reads', () => {
  it.each([
    [[], 'Only where you press the icon'],
    [site, 'On sites you choose'],
    [['<all_urls>'], 'On every site'],
  ])('with %j granted is %s', async (origins, name) => {
    grant(...origins);
    await unfold();
    expect(line().textContent).toBe(`Where it reads${name}`);
    expect(chosen().map((each) => each.textContent?.startsWith(name))).toEqual([true]);
    await expectAccessible(document.body);
  });

  it('follows what is changed in the browser’s own settings', async () => {
    await unfold();
    grant();
    await waitFor(() => expect(line().textContent).toContain('Only where you press the icon'));
  });

  it('can be every site, asked in the press itself', async () => {
    grant();
    await unfold();
    choose(/^On every site/);
    expect(request.mock.calls).toEqual([[{ origins: ['<all_urls>'] }]]);
    await waitFor(() => expect(line().textContent).toContain('On every site'));
  });

  it('can be given up altogether', async () => {
    grant('<all_urls>', ...site);
    await unfold();
    choose(/^Only where/);
    await waitFor(() => expect(line().textContent).toContain('Only where you press the icon'));
    expect(access.origins).toEqual([]);
  });

  it('of every site comes to sites to be chosen, and says how', async () => {
    await unfold();
    choose(/^On sites/);
    await waitFor(() => screen.getByText(/No site is chosen yet/));
    expect(request).not.toHaveBeenCalled();
    expect(access.origins).toEqual([]);
    fireEvent.click(siteSwitch());
    await waitFor(() => expect(access.origins).toEqual(site));
    expect(screen.queryByText(/No site is chosen yet/)).toBeNull();
  });

  it.each([
    ['refused', false, /told no, so nothing has changed/],
    ['thrown at', new Error('This function must be called during a user gesture'), /The browser did not change this/],
  ])('stays as it is where the browser’s question is %s, and says so', async (_how, answer, sentence) => {
    grant();
    await unfold();
    access.answer = answer;
    choose(/^On every site/);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(sentence));
    expect(line().textContent).toContain('Only where you press the icon');
  });
});

describe('a page that is read by a press of the icon', () => {
  beforeEach(() => grant());

  it('gets our scripts once, and tells what it names as ever', async () => {
    unreadPage();
    await openPopup();
    await waitFor(() => screen.getByText('Names: 1 · mentions: 2'));
    expect(read.mock.calls).toEqual([[frontTab.id]]);
    expect(siteSwitch().getAttribute('aria-checked')).toBe('false');
    expect(siteSwitch().textContent).toContain('This page only');
  });

  it.each([
    ['the site is off', { sitesOff: ['news.example'] }],
    ['all is off', { enabled: false }],
  ])('gets none where %s', async (_what, settings) => {
    unreadPage();
    put({ settings });
    await openPopup();
    await waitFor(() => screen.getByText(/^Switched off on/));
    expect(read).not.toHaveBeenCalled();
  });

  it('gets none where an organisation has switched it off, and the popup says who', async () => {
    unreadPage();
    put({ managed: { blockedSites: ['news.example'] } });
    await openPopup();
    await waitFor(() => screen.getByText('Your organisation has switched this off here.'));
    expect(read).not.toHaveBeenCalled();
    expect(siteSwitch().disabled).toBe(true);
    put({ managed: undefined });
  });

  it('can be read again where access was taken away under it', async () => {
    unreadPage();
    workerAnswers.set('readPage', () => false);
    await openPopup();
    await waitFor(() => screen.getByText('This page is not being read.'));
    unreadPage();
    press('Read this page');
    await waitFor(() => screen.getByText('Names: 1 · mentions: 2'));
  });
});

describe('the switch of the site in front', () => {
  it('chooses the site with its subdomains, and gives it up again, with a way back', async () => {
    grant('*://*.other.example/*');
    await openPopup();
    await waitFor(() => siteSwitch());
    fireEvent.click(siteSwitch());
    expect(request.mock.calls).toEqual([[{ origins: site }]]);
    await waitFor(() => expect(siteSwitch().getAttribute('aria-checked')).toBe('true'));
    fireEvent.click(siteSwitch());
    expect(remove.mock.calls).toEqual([[{ origins: site }]]);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Off on news.example.'));
    expect(access.origins).toEqual(['*://*.other.example/*']);
    expect(kept('settings')).toBeUndefined();
    press('Undo');
    await waitFor(() => expect(access.origins).toEqual(['*://*.other.example/*', ...site]));
  });

  it('brings a site that is off as well on with it', async () => {
    grant();
    put({ settings: { sitesOff: ['news.example', 'wine.example'] } });
    await openPopup();
    await waitFor(() => siteSwitch());
    fireEvent.click(siteSwitch());
    await waitFor(() => expect(kept('settings')).toMatchObject({ sitesOff: ['wine.example'] }));
    expect(access.origins).toEqual(site);
  });

  it.each([
    ['every site is read', ['<all_urls>']],
    ['none is read by itself', []],
  ])('cannot be pressed in a private window, of which no site is kept, where %s', async (_what, origins) => {
    frontTab.incognito = true;
    grant(...origins);
    await unfold();
    expect(siteSwitch().disabled).toBe(true);
    screen.getByText(/Of a private window no site is kept/);
    choose(/^On sites/);
    await waitFor(() => screen.getByText(/No site is chosen yet/));
    expect(request).not.toHaveBeenCalled();
    expect(kept('settings')).toBeUndefined();
  });
});
