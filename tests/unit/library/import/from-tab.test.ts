import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takePage } from '../../../../library/import/from-tab.ts';
import type { PageInTab } from '../../../../library/import/page-in-tab.ts';

const { tabs, scripting } = vi.hoisted(() => ({ tabs: { get: vi.fn() }, scripting: { executeScript: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({ default: { tabs, scripting } }));

const page: PageInTab = {
  html: '<html>…</html>',
  url: 'https://a.example/x',
  title: 'X',
  contentType: 'text/html',
  selection: '<p>Words</p>',
};
const { selection: _, ...unselected } = page;

const shows = (result: PageInTab | Error | undefined, url = 'https://a.example/x') => {
  tabs.get.mockResolvedValue({ url });
  if (result instanceof Error) scripting.executeScript.mockRejectedValue(result);
  else scripting.executeScript.mockResolvedValue([{ result }]);
};

beforeEach(() => vi.resetAllMocks());

describe('a page taken from a tab', () => {
  it('is the whole page', async () => {
    shows(page);
    expect(await takePage(7, { selection: false })).toEqual(unselected);
    expect(scripting.executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  });

  it('is what is selected where that is asked for', async () => {
    shows(page);
    expect(await takePage(7, { selection: true })).toEqual(page);
  });

  it('may be plain text', async () => {
    shows({ ...unselected, contentType: 'text/plain' });
    expect(await takePage(7, { selection: false })).toMatchObject({ contentType: 'text/plain' });
  });
});

describe('a tab that no page can be taken from', () => {
  it('is closed', async () => {
    tabs.get.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(takePage(7, { selection: false })).rejects.toMatchObject({ key: 'import_tab_gone' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['a PDF in a viewer that can be read', { ...page, contentType: 'application/pdf' }, 'https://a.example/x', 'import_tab_pdf'],
    ['a PDF in a viewer that cannot', new Error('Missing host permission for the tab'), 'https://a.example/x.pdf?y#z', 'import_tab_pdf'],
    ['XML', { ...page, contentType: 'application/xml' }, 'https://a.example/feed', 'import_tab_not_page'],
    ['a picture', { ...page, contentType: 'image/png' }, 'https://a.example/a.png', 'import_tab_not_page'],
    ['JSON', { ...page, contentType: 'application/json' }, 'https://a.example/a', 'import_tab_not_page'],
    ['a page of the browser', new Error('Cannot access a chrome:// URL'), 'chrome://settings', 'import_tab_barred'],
    ['a page that is being left', undefined, 'https://a.example/x', 'import_tab_barred'],
  ])('shows %s', async (_what, result, url, key) => {
    shows(result, url);
    await expect(takePage(7, { selection: false })).rejects.toMatchObject({ key });
  });

  it('has nothing selected', async () => {
    shows(unselected);
    await expect(takePage(7, { selection: true })).rejects.toMatchObject({ key: 'import_nothing_selected' });
  });
});
