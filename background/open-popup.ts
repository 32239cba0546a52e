import browser from 'webextension-polyfill';

/** Opens the popup over the page in front; false where the browser does not let us. Not every version of the browsers has the call at all. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
