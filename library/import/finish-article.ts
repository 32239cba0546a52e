import { LIMITS } from '../../src/report/limits.ts';
import type { Article, Fact, Facts } from './article.ts';
import { datelineDay } from './dateline.ts';
import { webAddress } from './html/facts.ts';
import { ImportError } from './import-error.ts';
import { type DateReading, firstDay } from './read-date.ts';
import { textLanguage } from './text-language.ts';
import { checkLength, tidyLine, tidyText } from './tidy-text.ts';

/** How many lines at a text's start may date it, and how much of a line that goes on as a sentence. */
const LINES = 8;
const DATELINE = 70;

/** An article as a report takes it: text and facts tidy and within their limits, its language told by the text itself, a title in any case. */
export function finishArticle(article: Article, { today }: { readonly today: string }, name = ''): Article {
  const text = tidyText(article.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ImportError('import_empty');
  checkLength(text);
  const lang = textLanguage(text, article.facts.lang);
  const title = lineOf(article.facts.title, LIMITS.title) ?? titleIn(text) ?? named(name) ?? cut(text);
  const author = lineOf(article.facts.author, LIMITS.line);
  const publisher = lineOf(article.facts.publisher, LIMITS.line);
  const url = webAddress(article.facts.url?.value);
  const day = article.facts.date ? undefined : dayAbove(text, { lang: lang.value, today });
  const date = article.facts.date ?? (day ? ({ value: day, origin: 'text' } as const) : undefined);
  const facts: Facts = {
    title,
    lang,
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(url && { url: { value: url, origin: article.facts.url?.origin ?? 'address' } }),
    ...(date && { date }),
  };
  return { text, facts };
}

/** The day in a line of its own at the start of a text, or before a dash, or in the dateline of its first paragraph. */
function dayAbove(text: string, reading: DateReading): string | undefined {
  const lines = text.split('\n', LINES);
  const heads = lines.map((line) => (isParagraph(line) ? (/^(.*?)\s[–—-]+\s/u.exec(line.slice(0, DATELINE))?.[1] ?? '') : line));
  const first = lines.findIndex(isParagraph);
  const placed = first < 0 ? lines : lines.slice(0, first + 1);
  return firstDay(heads.join('\n'), reading) ?? placed.map((line) => datelineDay(line, reading)).find(Boolean);
}

function isParagraph(line: string): boolean {
  return line.length >= 100 || /[.!?؟。]$/u.test(line);
}

function lineOf(fact: Fact | undefined, most: number): Fact | undefined {
  const value = fact && tidyLine(fact.value, most);
  return value ? { ...fact, value } : undefined;
}

/** A first line that reads like a title: short, and no sentence. */
function titleIn(text: string): Fact | undefined {
  const [first = '', second] = text.split('\n', 2);
  if (second === undefined || first.length > 150 || /[.:;,،؛]$/.test(first)) return undefined;
  return lineOf({ value: first, origin: 'text' }, LIMITS.title);
}

function named(name: string): Fact | undefined {
  const words = name
    .replace(/\.\w{1,9}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return /\p{L}{3}/u.test(words) ? lineOf({ value: words, origin: 'file' }, LIMITS.title) : undefined;
}

/** The first words: what comes before them may be marks that have no look. */
function cut(text: string): Fact {
  return { value: tidyLine(text.slice(text.search(/[\p{L}\p{N}]/u)), 80), origin: 'guessed' };
}
