import { isEdgeBetween } from './element-kinds.ts';
import type { InlineRun } from './inline-run.ts';

/** Beyond this many characters a run is cut at the next good place, so that no single step takes long. */
const LONG_RUN = 16_384;

/** Where a long text may be cut without cutting a name: after the end of a line or a sentence. */
const sentenceEnd = /[\n.!?;:。！？؟۔।]/;

const hasText = /\S/;

const blankLine = /\n[^\S\n]*\n/g;

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
    if (blank && this.isEmpty) return [];
    const ended: InlineRun[] = [];
    if (!blank) {
      if (this.#touches(data) && isEdgeBetween(this.#nodes.at(-1) as Text, node, true)) this.#endInto(ended);
      this.#broken = false;
    }
    let from = 0;
    for (const edge of paragraphEnds(node)) {
      this.#addPart(node, from, edge, ended);
      this.#endInto(ended);
      from = edge;
    }
    this.#addPart(node, from, data.length, ended);
    if (this.#text.length > LONG_RUN && sentenceEnd.test(data.slice(-2))) this.#endInto(ended);
    return ended;
  }

  /** A line break: soft the first time, an edge the second. */
  break(): InlineRun | undefined {
    if (this.#broken) return this.end();
    if (!this.isEmpty) {
      this.#broken = true;
      this.#text += '\n';
    }
    return undefined;
  }

  /** An edge: gives the run so far, if it has any words. */
  end(): InlineRun | undefined {
    if (this.isEmpty) return undefined;
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
    return hasText.test(this.#text.slice(-1)) && hasText.test(data.charAt(0));
  }

  /** Adds a stretch of a node, cut where it is long. */
  #addPart(node: Text, start: number, end: number, ended: InlineRun[]): void {
    const { data } = node;
    let from = start;
    while (end - from > LONG_RUN) {
      const to = cutBefore(data, from + LONG_RUN);
      this.#append(node, data.slice(from, to), from);
      this.#endInto(ended);
      from = to;
    }
    if (from < end) this.#append(node, data.slice(from, end), from);
  }

  #append(node: Text, data: string, skipped: number): void {
    if (this.isEmpty) this.#skipped = skipped;
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
  for (let at = limit; at > earliest; at--) if (sentenceEnd.test(data.charAt(at - 1)) && !hasText.test(data.charAt(at))) return at;
  for (let at = limit; at > earliest; at--) if (!hasText.test(data.charAt(at - 1))) return at;
  return limit;
}

/** Where paragraphs end within a text whose blank lines are shown. */
function paragraphEnds({ data, parentElement }: Text): number[] {
  const blanks = [...data.matchAll(blankLine)];
  const shown = blanks.length > 0 && parentElement && /pre|break/.test(getComputedStyle(parentElement).whiteSpace);
  return shown ? blanks.map(({ 0: blank, index }) => index + blank.length) : [];
}
