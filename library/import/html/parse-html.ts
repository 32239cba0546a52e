import { DOMParser } from 'linkedom';
import { MOST } from '../article.ts';
import { ImportError } from '../import-error.ts';

/** Elements that nothing closes, or that the next one closes: they make no text deep. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|html|head|body)$/i;

/** The document that HTML describes, as a tree of no page: nothing in it runs or is fetched. Throws `ImportError` where it is too large. */
export function parseHtml(html: string): Document {
  checkMarkup(html);
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(withoutDepth(whole), 'text/html') as unknown as Document;
}

/** Refuses markup that would take too long to read. Throws `ImportError`. */
export function checkMarkup(html: string): void {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0 && tags <= MOST.tags; at = html.indexOf('<', at + 1)) if (html[at + 1] !== '/') tags++;
  if (html.length > MOST.markup || tags > MOST.tags) throw new ImportError('import_too_big', MOST.markup / 1_000_000);
}

/** Leaves out the tags of elements that lie too deep, as browsers do: their words stay. */
function withoutDepth(html: string): string {
  let depth = 0;
  let deepest = 0;
  const tags = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)[^>]*?(\/?)>/gi;
  const shallow = html.replace(tags, (tag, raw: string | undefined, close: string | undefined, name = '') => {
    if (raw || !name || FLAT.test(name)) return tag;
    if (close) return depth-- > MOST.depth ? '' : tag;
    depth++;
    deepest = Math.max(deepest, depth);
    return depth > MOST.depth ? '' : tag;
  });
  return deepest > MOST.depth ? shallow : html;
}
