import type { EntityKind, Mention } from '../src/model.ts';
import { type InlineRun, piecesOf, type TextPiece } from './inline-run.ts';

/** A mention on the page; its identity is the object's. */
export type Mark = {
  readonly entity: string;
  readonly look: EntityKind | 'demonym';
  /** The words, as the page has them. */
  readonly surface: string;
  /** Where it was read. */
  readonly run: InlineRun;
  readonly mention: Mention;
  readonly pieces: readonly TextPiece[];
  /** The nearest element that holds all of it. */
  readonly holder: Element;
};

/** Told of what comes and goes. */
export type MarksListener = {
  added(holder: Element, marks: readonly Mark[]): void;
  dropped(holder: Element, marks: readonly Mark[]): void;
};

type Entity = { readonly id: string; readonly kind: EntityKind };

/** All marks of one document, found by text node and by holder. */
export class Marks {
  readonly #byText = new WeakMap<Text, Mark[]>();
  readonly #byHolder = new Map<Element, Set<Mark>>();
  readonly #counts = new Map<string, number>();
  readonly #listener: MarksListener;
  size = 0;

  constructor(listener: MarksListener) {
    this.#listener = listener;
  }

  /** Keeps what was found in a run, leaving out what the page has changed meanwhile. */
  add(run: InlineRun, mentions: readonly Mention[], entities: readonly Entity[]): void {
    const marks: Mark[] = [];
    for (const mention of mentions) {
      const { start, end, kind } = mention;
      const entity = entities[mention.entity];
      const surface = run.text.slice(start, end);
      const pieces = piecesOf(run, start, end);
      if (!entity || !says(pieces, surface)) continue;
      marks.push({ entity: entity.id, look: kind === 'demonym' ? kind : entity.kind, surface, run, mention, pieces, holder: run.holder });
    }
    if (marks.length === 0) return;
    const held = this.#byHolder.get(run.holder) ?? new Set();
    this.#byHolder.set(run.holder, held);
    for (const mark of marks) {
      held.add(mark);
      for (const { node } of mark.pieces) this.#byText.set(node, [...(this.#byText.get(node) ?? []), mark]);
      this.#count(mark, 1);
    }
    this.#listener.added(run.holder, marks);
  }

  /** Drops what was found in these text nodes, as they are about to be read anew or are gone. */
  forget(nodes: Iterable<Text>): void {
    for (const node of nodes) {
      const marks = this.#byText.get(node);
      if (marks) this.#drop(marks);
    }
  }

  /** The mark at a caret position. */
  at(node: Text, offset: number): Mark | undefined {
    return this.#byText
      .get(node)
      ?.find((mark) => mark.pieces.some((piece) => piece.node === node && offset >= piece.start && offset <= piece.end));
  }

  in(holder: Element): ReadonlySet<Mark> | undefined {
    return this.#byHolder.get(holder);
  }

  holders(): Iterable<Element> {
    return this.#byHolder.keys();
  }

  has(mark: Mark): boolean {
    return this.#byHolder.get(mark.holder)?.has(mark) ?? false;
  }

  /** How many marks each entity has, in the order of first mention; seen or not. */
  counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  #drop(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const held = this.#byHolder.get(mark.holder);
      if (!held?.delete(mark)) continue;
      if (held.size === 0) this.#byHolder.delete(mark.holder);
      for (const { node } of mark.pieces) {
        const rest = this.#byText.get(node)?.filter((other) => other !== mark);
        if (rest?.length) this.#byText.set(node, rest);
        else this.#byText.delete(node);
      }
      this.#count(mark, -1);
      this.#listener.dropped(mark.holder, [mark]);
    }
  }

  #count({ entity }: Mark, by: 1 | -1): void {
    this.size += by;
    const count = (this.#counts.get(entity) ?? 0) + by;
    if (count > 0) this.#counts.set(entity, count);
    else this.#counts.delete(entity);
  }
}

/** Whether the pieces still say what was read; newlines do not count, as those of line breaks are in no piece. */
function says(pieces: readonly TextPiece[], surface: string): boolean {
  const text = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
  return text === surface || text.replaceAll('\n', '') === surface.replaceAll('\n', '');
}
