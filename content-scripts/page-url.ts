/**
 * The address of the page a reader would say this is: for a frame, that of the page around it, as far as the browser lets us know.
 * The site's switch goes by it, so that switching off a site is heard in all its frames.
 */
export function pageUrl(): string {
  if (window === top) return location.href;
  try {
    // Throws where the page around is of another origin.
    return top?.location.href ?? location.href;
  } catch {
    // Only Chromium names the origins around a frame; the referrer of a frame is as a rule the page that holds it.
    return (location.ancestorOrigins ? Array.from(location.ancestorOrigins).at(-1) : document.referrer) || location.href;
  }
}

/** The address that access to this frame goes by: its own, or where it has none of the web (`about:blank`), its page's. */
export function frameUrl(): string {
  return /^(blob:)?(https?|file):/.test(location.href) ? location.href : pageUrl();
}
