/** A stretch of text on a line of its own. */
export type Block = {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'row' | 'caption' | 'text';
  /** How much of it is the words of links, from 0 to 1. */
  readonly linked: number;
};

/** Elements whose words are no part of a text: code, what a person fills in, marks of notes, and what is not shown. */
const NOT_TEXT = new Set(
  'script style noscript template iframe object svg math canvas audio video map button select textarea input dialog nav head rt rp'.split(
    ' ',
  ),
);
const OWN_LINE = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody tfoot thead tr ul caption'.split(
    ' ',
  ),
);
const KINDS: ReadonlyMap<string, Block['kind']> = new Map([
  ['li', 'item'],
  ['dd', 'item'],
  ['tr', 'row'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

const ELEMENT = 1;
const TEXT = 3;

/** The text below a node, in blocks. */
export function blocksOf(root: Node): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const end = (kind: Block['kind']) => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line) blocks.push({ text: line, kind, linked: Math.min(1, linked / line.length) });
    text = '';
    linked = 0;
  };
  const visit = (node: Node, kind: Block['kind'], inLink: boolean) => {
    if (node.nodeType === TEXT) {
      const words = node.nodeValue ?? '';
      text += words;
      if (inLink) linked += words.replace(/\s+/g, ' ').length;
    }
    if (node.nodeType !== ELEMENT) {
      if (node.nodeType !== TEXT) for (let child = node.firstChild; child; child = child.nextSibling) visit(child, kind, inLink);
      return;
    }
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (NOT_TEXT.has(name) || isUnseen(element, name)) return;
    if (name === 'br') {
      end(kind);
      return;
    }
    const ownLine = OWN_LINE.has(name);
    const own = /^h[1-6]$/.test(name) ? 'heading' : (KINDS.get(name) ?? kind);
    // In a cell of a table all is one line.
    const inRow = kind === 'row' && name !== 'tr';
    if (ownLine && !inRow) end(kind);
    if (inRow && ownLine) text += ' ';
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child, own, inLink || name === 'a');
    if ((name === 'td' || name === 'th') && hasNextCell(element) && text.trim()) text = `${text.trimEnd()} | `;
    if (ownLine && !inRow) end(own);
  };
  visit(root, 'text', false);
  end('text');
  return blocks;
}

/** Hidden, a note, or the mark of one: [1]. */
function isUnseen(element: Element, name: string): boolean {
  if (name === 'sup') return /^\s*[[(]?(?:\d{1,3}|[a-z*†‡]|note \d+|citation needed)[\])]?\s*$/i.test(element.textContent ?? '');
  if (!element.attributes.length) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/note/.test(`${element.getAttribute('epub:type')} ${element.getAttribute('role')}`)) return true;
  return /(?:^|\s)(?:mw-editsection|noprint|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/.test(element.getAttribute('class') ?? '');
}

function hasNextCell(cell: Element): boolean {
  return cell.nextElementSibling !== null;
}
