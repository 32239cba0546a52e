import { type Fact, factOf } from '../article.ts';
import { foldLine } from '../fold-line.ts';
import { isArticle, textOf } from './json-ld.ts';
import { firstOf } from './meta.ts';
import type { Page } from './published.ts';

const NAMES = ['author', 'article:author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'citation_author', 'sailthru.author', 'byl'];
const MARKED = ['[itemprop~="author"]', '[rel~="author"]', '.byline', '.author', '[class*="byline" i]', '[class*="author-name" i]'];

const BEFORE = /^\s*(?:written |reported |posted )?(?:by|von|par|por|автор|نویسنده|بقلم)\s*:?\s+/i;
const AFTER = /\s*(?:[|•·]|\d{1,2}[.: ]|published|updated|posted on)\s*.*$/i;

/** Who wrote a page's article: as it is described, as `meta` has it, or as it stands where authors are named. */
export function authorOf({ document, meta, described }: Page): Fact | undefined {
  const article = described.find(isArticle);
  const words = MARKED.map((selector) => foldLine(document.querySelector(selector)?.textContent ?? ''));
  return (
    factOf(personOf(textOf(article?.['author'] ?? article?.['creator'])), 'json-ld') ??
    factOf(personOf(firstOf(meta, NAMES)), 'meta') ??
    factOf(personOf(words.find((text) => text && text.length < 100)), 'markup')
  );
}

/** A name without "By" before it and what comes after it; no address. */
function personOf(raw: string | undefined): string | undefined {
  const text = raw?.replace(BEFORE, '').replace(AFTER, '').trim();
  return text && text.length > 1 && text.length < 120 && !/^(?:https?:|www\.|[@#/])/i.test(text) ? text : undefined;
}
