import { DOMParser } from 'linkedom';
import { MOST } from '../article.ts';
import { ImportError } from '../import-error.ts';

/** Elements that nothing closes, or that the next one closes: they make no text deep. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|html|head|body)$/i;

/** The document that HTML describes, as a tree of no page: nothing in it runs or is fetched. Throws `ImportError` where it is too large. */
export function parseHtml(html: string): Document {
  checkMarkup(html);
  // As in browsers what comes after these ends belongs to the page all the same; here it would stand outside of it, and be lost.
  const open = html.replace(/<\/(?:html|body)\s{0,9}>/gi, '');
  const whole = /<html[\s>]/i.test(open) ? open : `<html><body>${open}</body></html>`;
  const document = parsed(withoutDepth(whole));
  // Of a tag that does not end, or nothing but an end, it makes no element at all.
  return document.documentElement ? document : parsed('<html><body></body></html>');
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** Refuses markup that would take too long to read. Throws `ImportError`. */
export function checkMarkup(html: string): void {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0 && tags <= MOST.tags; at = html.indexOf('<', at + 1)) if (html[at + 1] !== '/') tags++;
  if (html.length > MOST.markup || tags > MOST.tags) throw new ImportError('import_too_big', MOST.markup / 1_000_000);
}

/** Leaves out the tags of elements that lie too deep, as browsers do: their words stay. Goes through the markup once. */
function withoutDepth(html: string): string {
  const parts: string[] = [];
  let depth = 0;
  let kept = 0;
  for (let at = html.indexOf('<'); at >= 0; ) {
    const end = html.indexOf('>', at) + 1;
    if (end === 0) break;
    const after = html.startsWith('<!--', at) ? html.indexOf('-->', at + 4) + 3 : end;
    const [, close, name = ''] = after === end ? (/^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(at, end)) ?? []) : [];
    let next = after;
    if (/^(?:script|style)$/i.test(name) && !close) next = endOfRaw(html, end, name);
    else if (name && !FLAT.test(name)) {
      if (!close) depth++;
      if (depth > MOST.depth) {
        parts.push(html.slice(kept, at));
        kept = end;
      }
      if (close) depth--;
    }
    // What does not end goes on to the end of all.
    if (next < end) break;
    at = html.indexOf('<', next);
  }
  return kept > 0 ? [...parts, html.slice(kept)].join('') : html;
}

function endOfRaw(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : -1;
}
