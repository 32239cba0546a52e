import type { Translate } from '../i18n.ts';
import { oneLine } from '../text/one-line.ts';
import { wordInterval } from '../time/wording.ts';
import type { CardSource } from './model.ts';

/** What is quoted, from where, and for whom the date is worded. */
export type Cited = {
  /** The report's own words. */
  readonly words: string;
  readonly source: CardSource;
  readonly title: string;
  readonly locale: string;
  readonly translate: Translate;
};

/** Plain text, or the same with Markdown's marks. */
export type CitationForm = 'quotation' | 'markdown';

/** A quotation with its source, each on a line of its own, so that languages of both directions stand clear of one another. */
export function citation(cited: Cited, form: CitationForm): string {
  const { words, source, title } = cited;
  const quoted = quote(oneLine(words), source.lang);
  const by = `— ${oneLine(sourceWords(cited))}`;
  const address = WEB_ADDRESS.test(source.url ?? '') ? source.url : undefined;
  if (form === 'quotation') return [quoted, by, oneLine(title), ...(address ? [address] : [])].join('\n');
  const named = escapeMarkdown(oneLine(title));
  const lines = [escapeMarkdown(quoted), escapeMarkdown(by), address ? `[${named}](<${address}>)` : `*${named}*`];
  return lines.map((line) => `> ${line}`).join('\n>\n');
}

/** Who says it, from where, and when or that it does not say when: what the card's source line says. */
function sourceWords({ source, title, locale, translate }: Cited): string {
  const { author, publisher, dateline, date } = source;
  const named = [author, publisher, dateline].filter((part) => part !== undefined);
  const who = named.length === 0 ? title : named.reduce((said, part) => translate('source_and', said, part));
  const when = wordInterval(date.interval, { locale, translate });
  return `${who} · ${date.basis === 'estimated' ? translate('source_undated', when, translate('source_from_events')) : when}`;
}

/** Languages that set quotations between these. */
const GUILLEMETS = /^(?:ar|be|el|es|fa|fr|it|ps|pt|ru|uk)\b/;

/** Quotation marks around, and single ones for those within, so that it is plain where the quotation ends. */
function quote(words: string, lang: string): string {
  if (GUILLEMETS.test(lang)) return `«${words.replace(/«/g, '“').replace(/»/g, '”')}»`;
  return `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

/** No quotation mark of Markdown, no space and no angle bracket: the address can stand between brackets as it is. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>\\\p{Cc}\p{Cf}]+$/iu;

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~[\]<>#|!&$]/g, '\\$&');
}
