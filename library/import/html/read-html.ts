import { Readability } from '@mozilla/readability';
import type { Article, Fact, Facts } from '../article.ts';
import { unwrapped } from '../files/plain.ts';
import { foldLine } from '../fold-line.ts';
import { ImportError } from '../import-error.ts';
import type { DateReading } from '../read-date.ts';
import { textLanguage } from '../text-language.ts';
import { type Block, blocksOf } from './blocks.ts';
import { pageFacts, pageOf } from './facts.ts';
import { parseHtml } from './parse-html.ts';
import { publishedOf } from './published.ts';
import { withoutHead } from './without-head.ts';
import { withoutJunk } from './without-junk.ts';

/** A page's markup, where it is from, and what a person selected on it. */
export type HtmlSource = { readonly html: string; readonly url?: string; readonly selection?: string };

/** What has fewer letters in sentences than this is no article. */
const LEAST = 140;
/** How long an attribute may be, and how much of a block tells whether it is a sentence. */
const LONGEST = 2000;
const START = 600;

/** Reads the article of a page, or what was selected of it, with what the page says of it. Throws `ImportError` where there is none. */
export function readHtml({ html, url, selection }: HtmlSource, reading: Omit<DateReading, 'lang'>): Article {
  if (!html.trim()) throw new ImportError('import_empty');
  const document = parseHtml(html);
  const whole = blocksOf(document.body);
  if (whole.length === 0) throw new ImportError('import_empty');
  // To find the article takes the page apart: what else is asked of it is asked before.
  const facts = factsOf(document, whole, url, reading);
  if (selection !== undefined) {
    const text = textOf(blocksOf(parseHtml(selection).body));
    if (!text) throw new ImportError('import_nothing_selected');
    return { text, facts };
  }
  const plain = plainTextOf(document);
  if (plain) return { text: unwrapped(plain), facts };
  const asksForPassword = document.querySelector('input[type="password"]') !== null;
  const blocks = articleOf(document, whole, facts);
  if (letters(blocks) < LEAST) throw new ImportError(asksForPassword ? 'import_login' : 'import_no_article');
  return { text: textOf(blocks), facts };
}

/** The text of a page that is nothing but text, as browsers show one. */
function plainTextOf({ body }: Document): string | undefined {
  const [only, ...others] = body.children;
  return only?.localName.toLowerCase() === 'pre' && others.length === 0 && only.children.length === 0
    ? (only.textContent ?? undefined)
    : undefined;
}

function factsOf(document: Document, whole: readonly Block[], url: string | undefined, reading: Omit<DateReading, 'lang'>): Facts {
  const page = pageOf(document, url);
  const facts = pageFacts(page);
  const text = textOf(whole.slice(0, 200));
  // A page may be declared to be in one language and be written in another.
  const langs = [textLanguage(text, facts.lang), facts.lang].flatMap((lang) => lang?.value ?? []);
  const date = langs.reduce<Fact | undefined>((found, lang) => found ?? publishedOf(page, text, { ...reading, lang }), undefined);
  return { ...facts, ...(date && { date }) };
}

function articleOf(document: Document, whole: readonly Block[], facts: Facts): readonly Block[] {
  shorten(document);
  const found = withoutJunk(foundIn(document));
  // A short page is all of it an article, where it has sentences.
  const blocks = letters(found) >= LEAST ? found : withoutJunk(whole.filter(isSentence));
  return withoutHead(blocks, { title: facts.title?.value, author: facts.author?.value, lang: facts.lang?.value ?? 'en' });
}

/** What looks like the article, by its markup; nothing where none does, or where the markup is such that the search stumbles. */
function foundIn(document: Document): readonly Block[] {
  const options = { serializer: (node: Node) => node, keepClasses: true, disableJSONLD: true };
  try {
    const article = new Readability<Node>(document, options).parse();
    return article?.content ? blocksOf(article.content) : [];
  } catch {
    return [];
  }
}

/** Takes away what is too long for the patterns that an article is found by: attributes that no person wrote, a title that is none. */
function shorten(document: Document): void {
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) if (value.length > LONGEST) element.removeAttribute(name);
  const title = document.querySelector('title');
  if (title) title.textContent = foldLine(title.textContent ?? '');
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** What is said in sentences, not in the words of links. */
function isSentence({ text, linked }: Block): boolean {
  return (
    linked < 0.5 && /\p{L}{2,}\P{L}+\p{L}+\P{L}+\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{8}/u.test(text.slice(0, START))
  );
}

function letters(blocks: readonly Block[]): number {
  return blocks.filter(isSentence).reduce((sum, { text }) => sum + text.length, 0);
}
