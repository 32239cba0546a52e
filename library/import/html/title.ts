import { type Fact, factOf } from '../article.ts';
import { foldLine } from '../fold-line.ts';
import { isArticle, textOf } from './json-ld.ts';
import { firstOf } from './meta.ts';
import type { Page } from './published.ts';

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title'];

/** What stands between a title and the name of its site. */
const BETWEEN = /\s+[|–—·»-]\s+|\s*::\s*/;

/** A page's title: as it is described, as its one heading, or as the window has it; without the name of its site. */
export function titleOf({ document, meta, described }: Page, publisher: string | undefined): Fact | undefined {
  const heading = foldLine(headingOf(document) ?? '');
  const found =
    factOf(textOf(described.find(isArticle)?.['headline']), 'json-ld') ??
    factOf(firstOf(meta, TITLES), 'meta') ??
    factOf(heading, 'markup') ??
    factOf(withoutLastPart(foldLine(document.querySelector('title')?.textContent ?? '')), 'markup');
  if (!found) return undefined;
  const isLonger = heading && heading.length > 10 && found.value.includes(heading);
  return { ...found, value: isLonger ? heading : withoutSite(found.value, publisher) };
}

function headingOf(document: Document): string | null | undefined {
  const [first, ...others] = document.querySelectorAll('h1');
  if (first && others.length === 0) return first.textContent;
  return document.querySelector('article h1, main h1, h1[itemprop~="headline"]')?.textContent;
}

/** Of the window's title the last part is most often the site's. */
function withoutLastPart(title: string): string {
  const parts = title.split(BETWEEN);
  const last = parts.at(-1) ?? '';
  const rest = title.slice(0, -last.length).replace(/[\s|–—·»:-]+$/u, '');
  return parts.length > 1 && rest.split(/\s+/).length > 2 && last.split(/\s+/).length < 5 ? rest : title;
}

/** A title without the name of the site behind it, or before it. */
function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(BETWEEN);
  const isSite = (part = '') => part.toLowerCase() === publisher?.toLowerCase();
  if (parts.length < 2) return title;
  if (isSite(parts.at(-1))) return title.slice(0, -(parts.at(-1) ?? '').length).replace(/[\s|–—·»:-]+$/u, '');
  return isSite(parts[0]) ? title.slice(parts[0]?.length).replace(/^[\s|–—·»:-]+/u, '') : title;
}
