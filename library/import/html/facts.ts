import type { Fact, Facts } from '../article.ts';
import { describedIn, isArticle, textOf } from './json-ld.ts';
import { firstOf, metaIn } from './meta.ts';
import type { Page } from './published.ts';

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

const fact = (value: string | undefined, origin: Fact['origin']): Fact | undefined =>
  value?.trim() ? { value: value.trim(), origin } : undefined;

function titleOf({ document, meta, described }: Page, publisher: string | undefined): Fact | undefined {
  const article = described.find(isArticle);
  const headings = document.querySelectorAll('h1');
  const heading =
    headings.length === 1 ? headings[0]?.textContent : document.querySelector('article h1, main h1, h1[itemprop~="headline"]')?.textContent;
  const found =
    fact(textOf(article?.['headline']), 'json-ld') ??
    fact(firstOf(meta, ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title']), 'meta') ??
    fact(heading?.replace(/\s+/g, ' '), 'markup') ??
    fact(document.querySelector('title')?.textContent ?? '', 'markup');
  return found && { ...found, value: withoutSite(found.value, publisher, heading?.replace(/\s+/g, ' ').trim()) };
}

/** A title without the name of the site that stands behind it, or before it. */
function withoutSite(title: string, publisher: string | undefined, heading: string | undefined): string {
  if (heading && heading.length > 10 && title.includes(heading)) return heading;
  const parts = title.split(/\s+[|–—·»-]\s+|\s*::\s*/);
  const isSite = (part: string | undefined) =>
    part !== undefined && publisher !== undefined && part.toLowerCase() === publisher.toLowerCase();
  if (parts.length < 2) return title;
  if (isSite(parts.at(-1))) return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|–—·»:-]+$/u, '');
  return isSite(parts[0]) ? title.slice(parts[0]?.length ?? 0).replace(/^[\s|–—·»:-]+/u, '') : title;
}

function authorOf({ document, meta, described }: Page): Fact | undefined {
  const article = described.find(isArticle);
  const named = firstOf(meta, [
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'sailthru.author',
    'byl',
  ]);
  const marked = ['[itemprop~="author"]', '[rel~="author"]', '.byline', '.author', '[class*="byline" i]', '[class*="author-name" i]'];
  const words = marked
    .map((selector) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim())
    .find((text) => text && text.length < 100);
  return (
    fact(personOf(textOf(article?.['author'] ?? article?.['creator'])), 'json-ld') ??
    fact(personOf(named), 'meta') ??
    fact(personOf(words), 'markup')
  );
}

/** A name without "By" before it and what comes after it; no address. */
function personOf(raw: string | undefined): string | undefined {
  const text = raw
    ?.replace(/^\s*(?:written |reported |posted )?(?:by|von|par|por|автор|نویسنده|بقلم)\s*:?\s+/i, '')
    .replace(/\s*(?:[|•·]|\d{1,2}[.: ]|published|updated|posted on)\s*.*$/i, '');
  return text && text.length > 1 && text.length < 120 && !/^(?:https?:|www\.|@)/i.test(text) ? text.trim() : undefined;
}

function publisherOf({ meta, described }: Page): Fact | undefined {
  const article = described.find(isArticle);
  const site = described.find((thing) => thing['publisher'] !== undefined);
  return (
    fact(textOf(article?.['publisher'] ?? site?.['publisher'])?.replace(/^https?:.*$/, ''), 'json-ld') ??
    fact(firstOf(meta, ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'application-name']), 'meta')
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
