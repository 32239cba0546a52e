import browser from 'webextension-polyfill';
import { MOST } from './article.ts';
import { ImportError } from './import-error.ts';
import { type PageInTab, pageInTab } from './page-in-tab.ts';

/** Types of documents that are read as a page is. */
const PAGES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/;

/**
 * Takes what a tab shows, or what is selected there; nothing in the tab is changed. Rejects with `ImportError` where the tab is gone, is one
 * that the browser keeps extensions out of, shows a PDF or other file, or nothing is selected.
 */
export async function takePage(tabId: number, { selection }: { readonly selection: boolean }): Promise<PageInTab> {
  const tab = await browser.tabs.get(tabId).catch(() => {
    throw new ImportError('import_tab_gone');
  });
  const page = await pageOf(tabId, tab.url ?? '');
  if (page.contentType === 'application/pdf') throw new ImportError('import_tab_pdf');
  if (!PAGES.test(page.contentType)) throw new ImportError('import_tab_not_page');
  if (selection && page.selection === undefined) throw new ImportError('import_nothing_selected');
  const { selection: selected, ...whole } = page;
  return selection && selected !== undefined ? { ...whole, selection: selected } : whole;
}

async function pageOf(tabId: number, url: string): Promise<PageInTab> {
  const isFile = /\.pdf(?:[?#]|$)/i.test(url);
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: pageInTab, args: [MOST.markup] });
    if (injected?.result) return injected.result as PageInTab;
  } catch {
    // The browsers say in words of their own that a page is barred.
  }
  throw new ImportError(isFile ? 'import_tab_pdf' : 'import_tab_barred');
}
