import type { MessageKey } from '../src/i18n.ts';

/** What is known of a page that gave no state of ours. */
export type BarredPage = {
  /** The tab's address; undefined where the browser keeps it from us. */
  readonly url: string | undefined;
  readonly contentType?: string | undefined;
  /** The browser's words where it refused to let us in. */
  readonly refusal?: string | undefined;
};

const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** The one sentence to say where a page cannot be marked: the first reason that holds. */
export function barredReason({ url, contentType, refusal }: BarredPage): MessageKey {
  if (url === undefined) return 'popup_barred_browser';
  if (stores.test(url)) return 'popup_barred_store';
  if (!/^(https?|file|data|blob|about:blank|about:srcdoc)\b/.test(url)) return 'popup_barred_browser';
  if (contentType === 'application/pdf' || /^[^?#]*\.pdf([?#]|$)/i.test(url)) return 'popup_barred_pdf';
  // Shown by the browser's own viewer, which our scripts leave alone.
  if (contentType !== undefined && /\bxml$/.test(contentType) && contentType !== 'application/xhtml+xml') return 'popup_barred_kind';
  if (refusal === undefined) return 'access_unread';
  if (url.startsWith('file:')) return 'popup_barred_file';
  return /error page/i.test(refusal) ? 'popup_barred_error' : 'popup_barred_refused';
}
