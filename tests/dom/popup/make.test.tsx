import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { agreeing, later } from '../../../gallery/beside.ts';
import { forPages } from '../../../src/library/for-pages.ts';
import { fakeBrowser, frameAnswers, frontTab, opened, put } from '../fake-extension.ts';
import { expectAccessible } from '../setup.tsx';
import { frameSays, freshPopup, openPopup, press } from './open-popup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const closed = vi.spyOn(window, 'close').mockImplementation(() => undefined);
const { create } = fakeBrowser.tabs;
const make = 'Make this page a report';
const isFirst = (element: HTMLElement) => element.closest('.make')?.classList.contains('first');

beforeEach(() => {
  freshPopup([{ entity: 'karo-gap', count: 2 }]);
  frontTab.url = 'https://news.example/story';
  create.mockReset();
  create.mockResolvedValue(undefined);
  closed.mockClear();
  opened.length = 0;
});

/** A page that the browser does not let us into, for this reason. */
const barred = (contentType = 'text/html') => frameAnswers.set('askFrame', [{ contentType }]);

describe('“Make this page a report”', () => {
  test('stands quiet behind what the page names, before what is dated of it', async () => {
    await openPopup();
    const button = await screen.findByRole('button', { name: make });
    expect(isFirst(button)).toBe(false);
    const sections = [...document.querySelectorAll('main section')];
    expect(sections.findIndex((section) => section.contains(button))).toBe(1);
    expect(screen.queryByText(/are then shown on other pages/)).toBeNull();
  });

  test('stands first, and says what it is for, where the page names nothing', async () => {
    freshPopup([]);
    await openPopup();
    const button = await screen.findByRole('button', { name: make });
    expect(isFirst(button)).toBe(true);
    expect(screen.getByText(/are then shown on other pages/)).toBeTruthy();
    await expectAccessible(document.body);
  });

  test('is not first before the page has been read', async () => {
    frameSays({ status: 'reading' });
    await openPopup();
    expect(isFirst(await screen.findByRole('button', { name: make }))).toBe(false);
  });

  test('opens the library beside the page, and the popup is done', async () => {
    await openPopup();
    press(make);
    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect(create.mock.calls).toEqual([[{ url: 'own:/library/library.html#make=7', openerTabId: 7 }]]);
  });

  test('opens it in another window where there is no room in this one', async () => {
    create.mockRejectedValueOnce(new Error('not in a private window'));
    await openPopup();
    press(make);
    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect(create.mock.lastCall).toEqual([{ url: 'own:/library/library.html#make=7' }]);
  });

  test('is there also where the site is off', async () => {
    put({ settings: { sitesOff: ['news.example'] } });
    await openPopup();
    expect(await screen.findByRole('button', { name: make })).toBeTruthy();
  });

  test('is there also where the page must be reloaded to be marked', async () => {
    barred();
    await openPopup();
    expect(await screen.findByRole('button', { name: make })).toBeTruthy();
  });
});

describe('a page that cannot be made a report', () => {
  test.each([
    ['of the browser', 'chrome://settings/', 'text/html'],
    ['of a shop', 'https://addons.mozilla.org/', 'text/html'],
    ['of a file that the browser shows', 'https://news.example/feed', 'text/xml'],
  ])('%s says so in place of the button', async (_what, url, type) => {
    frontTab.url = url;
    barred(type);
    await openPopup();
    expect(await screen.findByText('For the same reason it cannot be made a report.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: make })).toBeNull();
    await expectAccessible(document.body);
  });

  test('a PDF says how else, and leads there', async () => {
    barred('application/pdf');
    await openPopup();
    expect(await screen.findByText(/save the PDF and open that file in the library/)).toBeTruthy();
    press('Open the library');
    await waitFor(() => expect(create.mock.calls).toEqual([[{ url: 'own:/library/library.html' }]]));
    expect(screen.queryByRole('button', { name: make })).toBeNull();
  });

  test('a page of our own says nothing of it', async () => {
    frontTab.url = 'own:/library/welcome.html';
    await openPopup();
    expect(document.querySelector('.make')).toBeNull();
  });
});

describe('a card in the popup', () => {
  test('leads into the library too, and the popup is done', async () => {
    freshPopup([]);
    put(forPages([agreeing, later], []));
    await openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Islam Qala' }));
    const [first] = within(screen.getByRole('dialog')).getAllByRole('button', { name: 'Open in the library at this sentence' });
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect(opened).toEqual([['openReport', ['river-post', 0]]]);
  });
});
