import { foldLine } from '../fold-line.ts';

/** What an XML text is made of: an element begins or ends, or text stands. Names come without their prefix. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** How much is taken of an element's text that tells of a document. */
const ENOUGH = 4000;

/**
 * Goes through an XML text once, from start to end. No document type is read: an entity that one would define stays as it is written, so
 * none can grow. What is broken ends the text.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    const textEnd = open < 0 ? xml.length : open;
    if (textEnd > at) yield { kind: 'text', text: unescaped(xml.slice(at, textEnd)) };
    if (open < 0) return;
    const [start, end] = edgesAt(xml, open);
    const close = xml.indexOf(end, open + start.length);
    if (close < 0) return;
    at = close + end.length;
    if (start === '<![CDATA[') yield { kind: 'text', text: xml.slice(open + start.length, close) };
    else if (start === '<') {
      const tag = tagEnd(xml, open);
      if (tag < 0) return;
      at = tag + 1;
      yield elementOf(xml.slice(open + 1, tag));
    }
  }
}

function edgesAt(xml: string, at: number): readonly [start: string, end: string] {
  if (xml.startsWith('<!--', at)) return ['<!--', '-->'];
  if (xml.startsWith('<![CDATA[', at)) return ['<![CDATA[', ']]>'];
  if (xml.startsWith('<?', at)) return ['<?', '?>'];
  if (xml.startsWith('<!', at)) return ['<!', '>'];
  return ['<', '>'];
}

/** Where a tag ends: no `>` in quotes does. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml[at];
    if (code === '>') return at;
    if (code !== '"' && code !== "'") continue;
    at = xml.indexOf(code, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function elementOf(tag: string): XmlToken {
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  if (tag.startsWith('/')) return { kind: 'close', name: local(tag.slice(1).trim()) };
  const empty = tag.endsWith('/');
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? '';
  return { kind: 'open', name: local(name), attributes: tag.slice(name.length, empty ? -1 : undefined), empty };
}

/** The value of an attribute, by its name without prefix, in what stands in a tag. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const [, quoted, single] = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  const value = quoted ?? single;
  return value === undefined ? undefined : unescaped(value);
}

/** The text of the first element of each of these names, on one line. */
export function textsOf(xml: string, names: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let open: string | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open' && names.includes(token.name) && !texts.has(token.name) && !token.empty) open = token.name;
    else if (token.kind === 'close' && token.name === open) open = undefined;
    else if (token.kind === 'text' && open) {
      const before = texts.get(open) ?? '';
      if (before.length < ENOUGH) texts.set(open, before + token.text);
    }
  }
  return new Map([...texts].map(([name, text]) => [name, foldLine(text)]));
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return ENTITIES.get(name) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
