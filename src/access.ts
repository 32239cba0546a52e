/**
 * Where pages are read without a press of the button: the origins that the browser has granted, as match patterns. Nothing is stored beside
 * them; whoever wants to know asks the browser, where a person may change them at any time.
 */

/** On every site; on some, chosen one by one; or only the page in front when the button is pressed. */
export type Reach = 'everywhere' | 'chosen' | 'on-click';

/** From the most to the least. */
export const reaches: readonly Reach[] = ['everywhere', 'chosen', 'on-click'];

/** What is asked of the browser for every site. */
export const everySite = '<all_urls>';

/** A match pattern in its parts; `within`: subdomains too; without a host: every one. */
type Pattern = { readonly scheme: string; readonly host?: string; readonly within: boolean };

function readPattern(pattern: string): Pattern | undefined {
  if (pattern === everySite) return { scheme: '(?:https?|file)', within: true };
  const [, scheme, every, below, host] = /^(\*|https?|file):\/\/(?:(\*)|(\*\.)?([^/*:[]+|\[[^\]]+\]))(?::[\d*]+)?\//.exec(pattern) ?? [];
  if (scheme === undefined) return undefined;
  const known = { scheme: scheme === '*' ? 'https?' : scheme, within: Boolean(every ?? below) };
  return every ? known : { ...known, host: (host ?? '').toLowerCase() };
}

/** What is asked of the browser for a site (see `siteOf`): its pages and those of its subdomains; none where that is no site of the web. */
export function originsOf(site: string): readonly string[] {
  if (/^\[[\da-f:.]+\]$|^\d+(\.\d+){3}$/.test(site)) return [`*://${site}/*`];
  return site === '' || /[\s:/*[\]]/.test(site) ? [] : [`*://*.${site}/*`];
}

/** Which of the three the granted origins come to. */
export function reachOf(origins: readonly string[]): Reach {
  const patterns = origins.flatMap((origin) => readPattern(origin) ?? []);
  const every = patterns.filter(({ host }) => host === undefined).map(({ scheme }) => scheme);
  if (['http:', 'https:'].every((scheme) => every.some((each) => new RegExp(`^${each}:$`).test(scheme)))) return 'everywhere';
  return patterns.length > 0 ? 'chosen' : 'on-click';
}

/** A regular expression, as its source, for the addresses that these origins cover. */
export function addressesOf(origins: readonly string[]): string {
  const each = origins.flatMap((origin) => {
    const pattern = readPattern(origin);
    if (!pattern) return [];
    const { scheme, host, within } = pattern;
    if (host === undefined) return `${scheme}:`;
    return `${scheme}://(?:[^/?#@]*@)?${within ? '(?:[^/?#@:]*\\.)?' : ''}${host.replace(/[^\w-]/g, '\\$&')}(?::\\d*)?(?:[/?#]|$)`;
  });
  return each.length > 0 ? `^(?:blob:)?(?:${each.join('|')})` : '(?!)';
}

/** Whether the page at this address may be read without a press. */
export function covers(origins: readonly string[], url: string): boolean {
  return new RegExp(addressesOf(origins), 'i').test(url);
}

/** Whether an origin stands for all sites, of one of the web's schemes at least. */
export function isOfEverySite(origin: string): boolean {
  const pattern = readPattern(origin);
  return pattern !== undefined && pattern.host === undefined;
}

/** The sites that were chosen, as people name them, each once, in the order of the alphabet. */
export function sitesIn(origins: readonly string[]): readonly string[] {
  return [...new Set(origins.flatMap((origin) => siteIn(origin) ?? []))].sort();
}

/** Those of the granted origins by which pages of a site, or of a part of it, are read: to be given back. */
export function originsFor(origins: readonly string[], site: string): readonly string[] {
  const wanted = originsOf(site);
  return origins.filter((origin) => {
    const host = readPattern(origin)?.host;
    return host !== undefined && (covers(wanted, `https://${host}/`) || covers([origin], `https://${site}/`));
  });
}

/** Without `www.`, as the popup names sites. */
function siteIn(origin: string): string | undefined {
  return readPattern(origin)?.host?.replace(/^www\.(?=.)/, '');
}
