import { foldLine } from '../fold-line.ts';

/** A thing that a page describes for machines (JSON-LD, schema.org). */
export type Described = Readonly<Record<string, unknown>>;

const ARTICLE = /Article|News|Report|Posting/;
const NOT_ARTICLE = /Comment|Video|Image|Audio|Product|Person|Organization|WebSite|BreadcrumbList/;
const MOST_THINGS = 500;
/** How many values of a field are read, and how deep they may lie in lists and things. */
const MOST_VALUES = 20;
const DEEPEST = 8;

/** The things that a page describes, the article first, as far as they can be read. */
export function describedIn(document: Document): readonly Described[] {
  const all: Described[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) collect(parsed(script.textContent ?? ''), all, 0);
  const things = all.map((each) => withNamed(each, all));
  const articles = things.filter(isArticle);
  return [...articles, ...things.filter((each) => !articles.includes(each) && !NOT_ARTICLE.test(typeOf(each)))];
}

/** A thing with who made it in place of where that stands: `{"@id": "#author"}`. */
function withNamed(thing: Described, all: readonly Described[]): Described {
  const thingOf = (value: unknown): unknown => {
    const id = typeof value === 'object' && value !== null ? (value as Described)['@id'] : undefined;
    return typeof id === 'string' ? (all.find((each) => each['@id'] === id && each['name'] !== undefined) ?? value) : value;
  };
  const named = (value: unknown) => (Array.isArray(value) ? value.slice(0, MOST_VALUES).map(thingOf) : thingOf(value));
  const { author, publisher } = thing;
  return {
    ...thing,
    ...(author !== undefined && { author: named(author) }),
    ...(publisher !== undefined && { publisher: named(publisher) }),
  };
}

/** Whether it is said to be an article. */
export function isArticle(thing: Described): boolean {
  return ARTICLE.test(typeOf(thing));
}

/** A field as text: itself, or its name where it is a thing; several with commas between. */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  if (typeof value === 'string') return foldLine(value) || undefined;
  if (Array.isArray(value)) {
    const texts = value.slice(0, MOST_VALUES).flatMap((each) => textOf(each, depth + 1) ?? []);
    return foldLine([...new Set(texts)].join(', ')) || undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, '@value': plain } = value as Described;
  return typeof name === 'string' || Array.isArray(name) ? textOf(name, depth + 1) : textOf(plain, depth + 1);
}

function parsed(source: string): unknown {
  // Some pages comment it out, or break lines within strings.
  const json = source.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>);?\s*$/g, '');
  for (const text of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next way of reading it, or none.
    }
  }
  return undefined;
}

function collect(value: unknown, all: Described[], depth: number): void {
  if (depth > 4 || all.length >= MOST_THINGS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MOST_THINGS)) collect(each, all, depth + 1);
    return;
  }
  const thing = value as Described;
  all.push(thing);
  collect(thing['@graph'], all, depth + 1);
  collect(thing['mainEntity'], all, depth + 1);
}

function typeOf(thing: Described): string {
  const type = thing['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.filter((each) => typeof each === 'string').join(' ');
}
