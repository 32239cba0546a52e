import type { Article, Fact, Facts } from '../article.ts';
import { foldLine, LONGEST } from '../fold-line.ts';
import { type DateReading, readDate } from '../read-date.ts';

type Field = keyof Facts;

/** What we call the fields of front matter, and further names that they go by. */
const FIELDS: readonly (readonly [Field, ...string[]])[] = [
  ['title'],
  ['author', 'authors', 'by'],
  ['publisher', 'site', 'sitename'],
  ['lang', 'language', 'locale'],
  ['url', 'canonical', 'canonical_url', 'source', 'link'],
  ['date', 'published', 'publishdate', 'created'],
];

/** Reads Markdown (CommonMark, tables, front matter): the words without their markup, a paragraph a line. */
export function readMarkdown(source: string, reading: DateReading): Article {
  const [whole = '', front = ''] =
    /^\ufeff?\s*---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(source.replace(/\r\n?/g, '\n')) ?? [];
  const body = source.replace(/\r\n?/g, '\n').slice(whole.length);
  const heading = /^ {0,3}#[^\S\n]+(.+)$/m.exec(body)?.[1];
  const title: { title?: Fact } = heading
    ? { title: { value: foldLine(inline(foldLine(heading))).replace(/\s#+$/, ''), origin: 'text' } }
    : {};
  return { text: paragraphsOf(body).join('\n'), facts: { ...title, ...frontFacts(front, reading) } };
}

function frontFacts(front: string, reading: DateReading): Facts {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of front.split('\n')) {
    const [, key, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const item = /^\s+-\s+(.+)$/.exec(line)?.[1];
    if (key) last = key.toLowerCase();
    const more = value ?? item;
    const known = fields.get(last) ?? '';
    // There may be a list without end.
    if (last && more && known.length < LONGEST) fields.set(last, foldLine([known, unquoted(foldLine(more))].filter(Boolean).join(', ')));
  }
  const facts: { -readonly [field in Field]?: Fact } = {};
  for (const names of FIELDS) {
    const [field] = names;
    const found = names.map((name) => fields.get(name)).find(Boolean);
    const value = field === 'date' ? found && readDate(found, reading) : found;
    if (value) facts[field] = { value, origin: 'file' };
  }
  return facts;
}

function unquoted(value: string): string {
  return value
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/(?<=^|, ?)(["'])([^"']*)\1(?=,|$)/g, '$2')
    .trim();
}

const FENCE = /^ {0,3}(```|~~~)/;
/** What begins a line of its own. */
const STARTS = /^ {0,3}(?:#{1,6}(?:\s|$)|>|(?:[-*_] *){3,}$|\|)|^\s*(?:[-*+]|\d{1,9}[.)])\s/;

function paragraphsOf(body: string): readonly string[] {
  const paragraphs: string[] = [];
  let fence: string | undefined;
  let open = false;
  for (const line of body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (mark && (!fence || fence === mark)) fence = fence ? undefined : mark;
    if (mark || fence || isMarkup(line)) {
      open = false;
      continue;
    }
    const text = inline(withoutMarks(line));
    if (open && !STARTS.test(line)) paragraphs.push(`${paragraphs.pop() ?? ''} ${text}`);
    else paragraphs.push(text);
    // Two spaces at its end break a line, as does a heading.
    open = !/^ {0,3}(?:#|\|)| {2}$|\\$/.test(line) && text !== '';
  }
  return paragraphs.filter((text) => text.trim());
}

/** A line that is nothing but markup: empty, a rule, the underline of a heading or a table's head, where a link leads. */
function isMarkup(line: string): boolean {
  return /^\s*$|^ {0,3}(?:(?:[-*_=] *){3,}|[-=]+)$|^ {0,3}\[[^\]]+\]:|^[\s|:-]+$/.test(line);
}

function withoutMarks(raw: string): string {
  const line = raw.replace(/\s+/g, ' ').trim();
  if (line.startsWith('|'))
    return line
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(' | ');
  return line
    .replace(/^(?:>\s?)+/, '')
    .replace(/^(?:[-*+]|\d{1,9}[.)]) (?:\[[ xX]\] )?/, '')
    .replace(/^#{1,6} (.*?)(?: #+)?$/, '$1');
}

/** Words without the marks among them: emphasis, code, links, pictures, footnotes, tags. How far a mark reaches is bounded, and so is the time. */
function inline(text: string): string {
  return text
    .replace(/!\[[^\]]{0,1000}\](?:\([^)]{0,4000}\)|\[[^\]]{0,1000}\])/g, '')
    .replace(/\[\^[^\]]{0,100}\]/g, '')
    .replace(/\[([^[\]]+)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])/g, '$1')
    .replace(/<(https?:[^\s<>]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(?<![\\`])(`{1,9})(?!`)(.{1,1000}?)(?<!`)\1(?!`)/g, '$2')
    .replace(/(?<!\\)(\*\*|__|~~)(?=\S)(.{1,1000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\\\p{L}\p{N}*])([*_])(?=\S)([^*_]{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' })[name] ?? "'")
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
