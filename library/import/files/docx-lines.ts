import { attributeIn, type XmlToken, xmlTokens } from './xml.ts';

/** What holds text that is not part of what is read: deleted or moved away, or there a second time for older programs. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback']);
/** What stands within a line of text besides letters. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

type Tag = Exclude<XmlToken, { readonly kind: 'text' }>;

/** What a Word document says: its lines, and its title where a paragraph has that style. */
export type DocxLines = { readonly lines: readonly string[]; readonly title?: string };

/** Reads the main part of a Word document (ECMA-376, WordprocessingML): a paragraph a line, a row of a table a line. */
export function docxLines(xml: string): DocxLines {
  const lines: string[] = [];
  /** The paragraphs and rows that are open: a text box stands within a paragraph, a table within a cell. */
  const paragraphs: { text: string; style: string }[] = [];
  const rows: string[][] = [];
  let title: string | undefined;
  let inText = false;
  let leftOut = 0;

  const put = (line: string) => {
    const row = rows.at(-1);
    const cell = row?.pop();
    if (row) row.push(cell ? `${cell} ${line}` : line);
    else lines.push(line);
  };
  const opened = ({ name, attributes }: Tag & { readonly kind: 'open' }) => {
    const paragraph = paragraphs.at(-1);
    if (name === 't') inText = true;
    else if (name === 'p') paragraphs.push({ text: '', style: '' });
    else if (name === 'tr') rows.push([]);
    else if (name === 'tc') rows.at(-1)?.push('');
    else if (name === 'pStyle' && paragraph) paragraph.style = attributeIn(attributes, 'val') ?? '';
    else if (paragraph) paragraph.text += SIGNS.get(name) ?? '';
  };
  const closed = (name: string) => {
    if (name === 't') inText = false;
    if (name === 'p') {
      const { text = '', style = '' } = paragraphs.pop() ?? {};
      if (/^title$/i.test(style)) title ??= text.trim();
      if (text.trim()) put(text.trim());
    }
    if (name === 'tr') put((rows.pop() ?? []).filter(Boolean).join(' | '));
  };

  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      const paragraph = paragraphs.at(-1);
      if (inText && leftOut === 0 && paragraph) paragraph.text += token.text;
    } else if (LEFT_OUT.has(token.name)) {
      if (token.kind === 'close') leftOut = Math.max(0, leftOut - 1);
      else if (!token.empty) leftOut++;
    } else if (leftOut === 0) {
      if (token.kind === 'open') opened(token);
      if (token.kind === 'close' || token.empty) closed(token.name);
    }
  }
  return { lines: lines.filter(Boolean), ...(title && { title }) };
}
