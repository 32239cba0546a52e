import { describe, expect, it } from 'vitest';
import { type BarredPage, barredReason } from '../../../popup/barred.ts';

const refusal = 'Error: Missing host permission for the tab';
const cases: readonly [page: BarredPage, reason: string][] = [
  [{ url: undefined, refusal }, 'popup_barred_browser'],
  [{ url: 'chrome://version/', refusal: 'Error: Cannot access a chrome:// URL' }, 'popup_barred_browser'],
  [{ url: 'about:addons' }, 'popup_barred_browser'],
  [{ url: 'edge://settings/', refusal }, 'popup_barred_browser'],
  [{ url: 'view-source:https://news.example/' }, 'popup_barred_browser'],
  [{ url: 'chrome-extension://abc/options.html', refusal }, 'popup_barred_browser'],
  [{ url: 'devtools://devtools/x.html', refusal }, 'popup_barred_browser'],
  [{ url: 'https://chromewebstore.google.com/detail/x', refusal: 'The extensions gallery cannot be scripted.' }, 'popup_barred_store'],
  [{ url: 'https://chrome.google.com/webstore/detail/x', refusal }, 'popup_barred_store'],
  [{ url: 'https://addons.mozilla.org/en-GB/firefox/', refusal }, 'popup_barred_store'],
  [{ url: 'https://addons.mozilla.org', refusal }, 'popup_barred_store'],
  [{ url: 'https://addons.mozilla.org.evil.example/', refusal }, 'popup_barred_refused'],
  [{ url: 'https://chrome.google.com/intl/en/chrome/', refusal }, 'popup_barred_refused'],
  [{ url: 'https://news.example/a.pdf', refusal }, 'popup_barred_pdf'],
  [{ url: 'https://news.example/A.PDF?page=2', refusal }, 'popup_barred_pdf'],
  [{ url: 'https://news.example/paper', contentType: 'application/pdf' }, 'popup_barred_pdf'],
  [{ url: 'file:///home/reader/a.pdf', refusal }, 'popup_barred_pdf'],
  [{ url: 'https://news.example/?file=a.pdf', refusal }, 'popup_barred_refused'],
  [{ url: 'file:///home/reader/a.html', refusal }, 'popup_barred_file'],
  [{ url: 'https://news.example/', refusal: 'Error: Frame with ID 0 is showing error page' }, 'popup_barred_error'],
  [{ url: 'https://news.example/', refusal }, 'popup_barred_refused'],
  [{ url: 'https://news.example/', contentType: 'text/html' }, 'access_unread'],
  [{ url: 'https://news.example/' }, 'access_unread'],
  [{ url: 'https://news.example/feed', contentType: 'text/xml' }, 'popup_barred_kind'],
  [{ url: 'https://news.example/map.svg', contentType: 'image/svg+xml' }, 'popup_barred_kind'],
  [{ url: 'https://news.example/a.xhtml', contentType: 'application/xhtml+xml' }, 'access_unread'],
  [{ url: 'about:blank', contentType: 'text/html' }, 'access_unread'],
];

describe('why a page cannot be marked', () => {
  for (const [page, reason] of cases) it(`${JSON.stringify(page)} -> ${reason}`, () => expect(barredReason(page)).toBe(reason));
});
