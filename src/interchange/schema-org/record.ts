import { LIMITS } from '../../report/limits.ts';
import { field, listOfField, textOfField } from '../fields.ts';
import { cleanLang, cleanLine, cleanUrl } from '../making/clean.ts';
import { edtfOf } from '../making/dates.ts';

/** What a page's schema.org record says of its article. */
export type ArticleRecord = {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly dateline?: string;
  readonly lang?: string;
  readonly url?: string;
  /** EDTF. */
  readonly date?: string;
};

const ARTICLE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|Report|\w*Posting|\w*NewsItem|LiveBlogPosting|CreativeWork|WebPage)$/;

/** The articles among what JSON-LD holds, those in a graph too; what is more telling first. */
export function articlesIn(value: unknown): readonly unknown[] {
  const things = Array.isArray(value) ? listOfField({ value }, 'value') : [value];
  const all = things.flatMap((thing) => [thing, ...listOfField(thing, '@graph')]);
  const found = all.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return found.filter((thing) => !typesOf(thing).every(isPage)).concat(found.filter((thing) => typesOf(thing).every(isPage)));
}

/** Reads the record of one article. */
export function recordIn(article: unknown): ArticleRecord {
  const id = cleanUrl(field(article, '@id'));
  const lang = cleanLang(textOfField(article, 'inLanguage') ?? textOfField(field(article, 'inLanguage'), 'alternateName', 'name'));
  const record = {
    title: cleanLine(textOfField(article, 'headline', 'name', 'alternativeHeadline'), LIMITS.title),
    author: namesIn(article, 'author') ?? namesIn(article, 'creator'),
    publisher: namesIn(article, 'publisher'),
    dateline: cleanLine(field(article, 'dateline')) ?? namesIn(article, 'locationCreated'),
    lang: lang === 'und' ? undefined : lang,
    url:
      cleanUrl(field(article, 'url')) ??
      cleanUrl(textOfField(field(article, 'mainEntityOfPage'), '@id')) ??
      cleanUrl(field(article, 'mainEntityOfPage')) ??
      id,
    date: ['datePublished', 'dateCreated', 'dateModified'].map((key) => edtfOf(field(article, key))).find((date) => date !== undefined),
  };
  return Object.fromEntries(Object.entries(record).filter(([, each]) => each !== undefined));
}

/** The types a thing has. */
export function typesOf(thing: unknown): readonly string[] {
  return listOfField(thing, '@type').flatMap((type) => (typeof type === 'string' && type.length < 100 ? [type] : []));
}

function isPage(type: string): boolean {
  return /(?:CreativeWork|WebPage)$/.test(type);
}

/** Names of one or several persons or bodies, told as texts or as things. */
function namesIn(article: unknown, key: string): string | undefined {
  const names = listOfField(article, key)
    .slice(0, 20)
    .map((each) => cleanLine(typeof each === 'string' ? each : textOfField(each, 'name'), 200));
  const known = [...new Set(names.filter((name) => name !== undefined && !/^https?:/.test(name)))];
  return known.length > 0 ? cleanLine(known.join(', ')) : undefined;
}
