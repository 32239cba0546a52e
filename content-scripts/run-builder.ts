import { isEdgeBetween } from './element-kinds.ts';
import type { InlineRun } from './inline-run.ts';
import { CHARS_PER_NODE, cutBefore, isToBeCut, LONG_RUN, noteCut } from './long-text.ts';

const hasText = /\S/;

const blankLine = /\n[^\S\n]*\n/;

/** Gathers text nodes in document order into inline runs. */
export class RunBuilder {
  readonly holder: Element;
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #skipped = 0;
  /** A line break came since the last text: a second one is a paragraph's edge. */
  #broken = false;
  /** The last run was cut because it was long. */
  #cut = false;

  constructor(holder: Element) {
    this.holder = holder;
  }

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  /** Adds a node; yields the runs that come to an end by it. The page may change while it has one. */
  *add(node: Text): Generator<InlineRun> {
    const { data } = node;
    if (data === '') return;
    const blank = !hasText.test(data);
    if (blank && this.isEmpty) return;
    if (!blank) {
      if (this.#touches(data) && isEdgeBetween(this.#nodes.at(-1) as Text, node, true)) yield* this.#ended();
      this.#broken = false;
    }
    let from = 0;
    for (let to = partEnd(node, from); to !== undefined; to = partEnd(node, from)) {
      this.#append(node, data.slice(from, to), from);
      yield* this.#ended();
      // What is written meanwhile is read as a change.
      if (node.data !== data) return;
      from = to;
    }
    if (from < data.length) this.#append(node, data.slice(from), from);
    const run = this.#cutIfLong();
    if (run) yield run;
  }

  /** A line break: soft the first time, an edge the second, or where the lines have become long. */
  break(): InlineRun | undefined {
    if (this.#broken) return this.end();
    if (this.isEmpty) return undefined;
    this.#broken = true;
    this.#text += '\n';
    return this.#cutIfLong();
  }

  /** An edge: gives the run so far, if it has any words. */
  end(): InlineRun | undefined {
    this.#cut = false;
    if (this.isEmpty) return undefined;
    const run: InlineRun = { text: this.#text, nodes: this.#nodes, starts: this.#starts, skipped: this.#skipped, holder: this.holder };
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#skipped = 0;
    this.#broken = false;
    return run;
  }

  *#ended(): Generator<InlineRun> {
    const run = this.end();
    if (run) yield run;
  }

  #cutIfLong(): InlineRun | undefined {
    if (!isToBeCut(this.#text.length + this.#nodes.length * CHARS_PER_NODE, this.#text.slice(-2))) return undefined;
    const run = this.end();
    this.#cut = true;
    return run;
  }

  /** Whether this text would carry on a word: only then is it worth asking how the elements between are laid out. */
  #touches(data: string): boolean {
    return hasText.test(this.#text.slice(-1)) && hasText.test(data.charAt(0));
  }

  #append(node: Text, data: string, skipped: number): void {
    if (this.isEmpty) this.#skipped = skipped;
    if (skipped === 0 && (this.#cut || !this.isEmpty)) noteCut(node, this.#cut);
    this.#cut = false;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
  }
}

/** Where the part of a text that begins at `from` ends before the text does: with a paragraph, or as it is long. */
function partEnd({ data, parentElement }: Text, from: number): number | undefined {
  const reach = data.slice(from, from + LONG_RUN);
  const blank = reach.includes('\n') ? blankLine.exec(reach) : null;
  const shown = blank && parentElement && /pre|break/.test(getComputedStyle(parentElement).whiteSpace);
  if (shown) return from + blank.index + blank[0].length;
  return data.length - from > LONG_RUN ? cutBefore(data, from + LONG_RUN) : undefined;
}
