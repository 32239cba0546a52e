import type { Browser } from 'webextension-polyfill';

/** What of the extension's interface a content script has; the same promises in both browsers, so no polyfill on every page. */
type ExtensionApi = Pick<Browser, 'runtime' | 'storage' | 'i18n' | 'extension'> & {
  /** Opens closed shadow roots. Firefox has it on elements as well. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };

/** The browser's own object; an element of the page with such an id stands for none. */
export const extension: ExtensionApi = (Object.hasOwn(scope, 'browser') && scope.browser) || scope.chrome;

/** False once the extension has been updated or taken away under this page: then no call may be made. */
export function isExtensionAlive(): boolean {
  try {
    return extension.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
