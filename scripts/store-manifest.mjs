/** What each store's package leaves out of the one manifest. Nothing is ever added. */

/** The manifest for the Chrome Web Store. */
export function chromeManifest(manifest) {
  const { browser_specific_settings, ...rest } = manifest; // Firefox's own key; Chrome warns of it.
  const { scripts, ...background } = rest.background; // Chrome runs the service worker and warns of an event page.
  return { ...rest, background };
}

/** The manifest for addons.mozilla.org. */
export function firefoxManifest(manifest) {
  const { minimum_chrome_version, storage, ...rest } = manifest; // Chrome's own keys; mean nothing in Firefox, which reads managed storage from its policies.
  const { service_worker, ...background } = rest.background; // Firefox runs the event page and warns of a service worker.
  return { ...rest, background };
}
