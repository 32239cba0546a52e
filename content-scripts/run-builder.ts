import { isEdgeBetween } from './element-kinds.ts';
import type { InlineRun } from './inline-run.ts';

/** Beyond this many characters a run is cut at the next good place, so that no single step takes long. */
const LONG_RUN = 16_384;

/** Where a long text may be cut without cutting a name: after the end of a line or a sentence. */
const sentenceEnd = /[\n.!?;:。！？؟۔।]/;

const hasText = /\S/;

/** Gathers text nodes in document order into inline runs. */
export class RunBuilder {
  readonly holder: Element;
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #skipped = 0;
  /** A line break came since the last text: a second one is a paragraph's edge. */
  #broken = false;

  constructor(holder: Element) {
    this.holder = holder;
  }

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  /** Adds a node; gives the runs that came to an end by it. */
  add(node: Text): InlineRun[] {
    const { data } = node;
    if (data === '') return [];
    const blank = !hasText.test(data);
    if (blank && this.#nodes.length === 0) return [];
    const ended: InlineRun[] = [];
    if (!blank) {
      if (this.#touches(data) && isEdgeBetween(this.#nodes.at(-1) as Text, node)) this.#endInto(ended);
      this.#broken = false;
    }
    let from = 0;
    while (data.length - from > LONG_RUN) {
      const to = cutBefore(data, from + LONG_RUN);
      this.#append(node, data.slice(from, to), from);
      this.#endInto(ended);
      from = to;
    }
    this.#append(node, from === 0 ? data : data.slice(from), from);
    if (this.#text.length > LONG_RUN && sentenceEnd.test(data.slice(-2))) this.#endInto(ended);
    return ended;
  }

  /** A line break: soft the first time, an edge the second. */
  break(): InlineRun | undefined {
    if (this.#nodes.length === 0) return undefined;
    if (this.#broken) return this.end();
    this.#broken = true;
    this.#text += '\n';
    return undefined;
  }

  /** An edge: gives the run so far, if it has any words. */
  end(): InlineRun | undefined {
    if (this.#nodes.length === 0) return undefined;
    const run: InlineRun = { text: this.#text, nodes: this.#nodes, starts: this.#starts, skipped: this.#skipped, holder: this.holder };
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#skipped = 0;
    this.#broken = false;
    return run;
  }

  /** Whether this text would carry on a word: only then is it worth asking how the elements between are laid out. */
  #touches(data: string): boolean {
    return this.#nodes.length > 0 && !isSpace(this.#text.charCodeAt(this.#text.length - 1)) && !isSpace(data.charCodeAt(0));
  }

  #append(node: Text, data: string, skipped: number): void {
    if (this.#nodes.length === 0) this.#skipped = skipped;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
  }

  #endInto(ended: InlineRun[]): void {
    const run = this.end();
    if (run) ended.push(run);
  }
}

/** After the last sentence or line that ends before the limit, else after the last space, else at the limit. */
function cutBefore(data: string, limit: number): number {
  const earliest = limit - LONG_RUN / 2;
  for (let at = limit; at > earliest; at--) if (sentenceEnd.test(data.charAt(at - 1)) && isSpace(data.charCodeAt(at))) return at;
  for (let at = limit; at > earliest; at--) if (isSpace(data.charCodeAt(at - 1))) return at;
  return limit;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
