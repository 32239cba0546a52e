import type { Fact } from '../article.ts';
import { type DateReading, firstDay, readDate } from '../read-date.ts';
import { type Described, isArticle, textOf } from './json-ld.ts';
import { firstOf, type Meta } from './meta.ts';

/** What a page is read by for its date. */
export type Page = { readonly document: Document; readonly meta: Meta; readonly described: readonly Described[]; readonly url?: string };

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publish_date',
  'published_time',
  'pubdate',
  'publication_date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'datecreated',
  'dcsext.articlefirstpublished',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
];

/** Elements whose class or id says that they hold a date or who wrote it. */
const DATED =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="time" i], [id*="date" i], [id*="publish" i]';
const TOP = 3000;

/**
 * When a page was published, by the first of these that tells: JSON-LD of an article, then of anything else; `meta`; `itemprop`; its
 * address; `time` within the article; when it was last changed; what stands where dates stand; the first day at the top of its text that
 * stands in a line of its own: one in a sentence is of what is told.
 */
export function publishedOf({ document, meta, described, url }: Page, text: string, reading: DateReading): Fact | undefined {
  const first = (origin: Fact['origin'], values: Iterable<string | null | undefined>, read = readDate): Fact | undefined => {
    for (const each of values) {
      const value = each ? read(each, reading) : undefined;
      if (value && value.length === 10) return { value, origin };
    }
    return undefined;
  };
  const ofThings = (things: readonly Described[], field: string) => things.map((thing) => textOf(thing[field]));
  const articles = described.filter(isArticle);
  return (
    first('json-ld', ofThings(articles, 'datePublished')) ??
    first('json-ld', ofThings(described, 'datePublished')) ??
    first('json-ld', ofThings(articles, 'dateCreated')) ??
    first(
      'meta',
      PUBLISHED.map((name) => meta.get(name)),
    ) ??
    first('markup', valuesOf(document, '[itemprop~="datePublished" i]')) ??
    first('address', [inAddress(url)]) ??
    first('markup', valuesOf(document, 'time[pubdate], time.published, time.entry-date, time.dt-published')) ??
    first('markup', valuesOf(document, 'article time[datetime], main time[datetime], [role="main"] time[datetime]')) ??
    first('markup', valuesOf(document, 'time')) ??
    first('json-ld', ofThings(articles, 'dateModified')) ??
    first('meta', [firstOf(meta, MODIFIED)]) ??
    first('text', wordsOf(document, DATED), firstDay) ??
    first('text', text.slice(0, TOP).split('\n').filter(isNoSentence), firstDay)
  );
}

/** Short, and no sentence, unless it is one about the page. */
function isNoSentence(line: string): boolean {
  return line.length < 100 && (!/[.!?؟。…][”"»)]?$/u.test(line) || /\b(?:edited|updated|published|posted|modified)\b/i.test(line));
}

function* valuesOf(document: Document, selector: string): Generator<string | null> {
  let n = 0;
  for (const element of document.querySelectorAll(selector)) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content');
    yield element.textContent?.slice(0, 100) ?? null;
    if (++n > 20) return;
  }
}

function* wordsOf(document: Document, selector: string): Generator<string> {
  let n = 0;
  for (const element of document.querySelectorAll(selector)) {
    const text = element.textContent?.trim() ?? '';
    if (text.length >= 6 && text.length < 200) yield text;
    if (++n > 60) return;
  }
}

/** /2021/07/10/ or /2021-07-10- in an address, or /20210710/. */
function inAddress(url: string | undefined): string | undefined {
  const [, year, month, day] =
    /[/\-_](20\d\d|19\d\d)([/\-_]?)(\d{1,2})\2(\d{1,2})(?=[/\-_.?]|$)/
      .exec(url?.replace(/^https?:\/\/[^/]*/, '') ?? '')
      ?.filter((_, i) => i !== 2) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
