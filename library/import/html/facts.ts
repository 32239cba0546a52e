import { type Fact, type Facts, factOf } from '../article.ts';
import { authorOf } from './author.ts';
import { describedIn, isArticle, textOf } from './json-ld.ts';
import { firstOf, metaIn } from './meta.ts';
import type { Page } from './published.ts';
import { titleOf } from './title.ts';

/** What tells of a page, read once, before anything is taken out of it. */
export function pageOf(document: Document, url?: string): Page {
  return { document, meta: metaIn(document), described: describedIn(document), ...(url && { url }) };
}

/** What a page says of its article, but its date and its text; where it was found beside each. */
export function pageFacts(page: Page): Facts {
  const { document, meta, url } = page;
  const publisher = publisherOf(page);
  const title = titleOf(page, publisher?.value);
  const author = authorOf(page);
  const address = addressOf(page);
  const lang = languageOf(document) ?? meta.get('content-language') ?? meta.get('og:locale');
  const host = url && hostOf(url);
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher ? { publisher } : host ? { publisher: { value: host, origin: 'address' as const } } : {}),
    ...(lang && { lang: { value: lang, origin: 'markup' } }),
    ...(address && { url: address }),
  };
}

function publisherOf({ meta, described }: Page): Fact | undefined {
  const article = described.find(isArticle);
  const site = described.find((thing) => thing['publisher'] !== undefined);
  return (
    factOf(textOf(article?.['publisher'] ?? site?.['publisher'])?.replace(/^https?:.*$/, ''), 'json-ld') ??
    factOf(firstOf(meta, ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'application-name']), 'meta')
  );
}

function languageOf(document: Document): string | undefined {
  const root = document.documentElement;
  return root?.getAttribute('lang') || root?.getAttribute('xml:lang') || document.body?.getAttribute('lang') || undefined;
}

/** The address that a page says is its own; one of its site's front page is taken for a mistake. */
function addressOf({ document, meta, url }: Page): Fact | undefined {
  const declared: readonly (readonly [string | null | undefined, Fact['origin']])[] = [
    [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), 'markup'],
    [meta.get('og:url'), 'meta'],
    [url, 'address'],
  ];
  for (const [href, origin] of declared) {
    const address = webAddress(href, url);
    if (address && (new URL(address).pathname !== '/' || origin === 'address')) return { value: address, origin };
  }
  return undefined;
}

/** An http or https address as it is kept, without what comes after `#`; undefined for any other. */
export function webAddress(href: string | null | undefined, base?: string): string | undefined {
  if (!href?.trim()) return undefined;
  const address = URL.parse(href.trim(), base);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href.length <= 2000 ? address.href : undefined;
}

function hostOf(url: string): string | undefined {
  const address = webAddress(url);
  return address && new URL(address).host.replace(/^www\./, '');
}
