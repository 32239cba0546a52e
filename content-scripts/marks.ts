import type { EntityKind, Mention } from '../src/model.ts';
import { type InlineRun, piecesOf, type TextPiece } from './inline-run.ts';
import { MarkTree, marksIn } from './mark-tree.ts';
import { isElement, isText } from './own.ts';
import { take } from './take.ts';

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

/** Told of what comes and goes, of each holder at once. */
export type MarksListener = {
  added(holder: Element, marks: readonly Mark[]): void;
  dropped(holder: Element, marks: readonly Mark[]): void;
};

type Entity = { readonly id: string; readonly kind: EntityKind };

/** So many marks are dropped in one step. */
const AT_ONCE = 256;

const none: ReadonlySet<Mark> = new Set();

/** All marks of one document, found by text node, by element and by entity. */
export class Marks {
  readonly tree = new MarkTree();
  readonly #byText = new WeakMap<Text, Set<Mark>>();
  readonly #byEntity = new Map<string, Set<Mark>>();
  readonly #listener: MarksListener;
  size = 0;

  constructor(listener: MarksListener) {
    this.#listener = listener;
  }

  /** Keeps what was found in a run, leaving out what the page has changed meanwhile. */
  add(run: InlineRun, mentions: readonly Mention[], entities: readonly Entity[]): void {
    const { holder } = run;
    const marks: Mark[] = [];
    for (const mention of mentions) {
      const { start, end, kind } = mention;
      const entity = entities[mention.entity];
      const surface = run.text.slice(start, end);
      const pieces = piecesOf(run, start, end);
      if (!entity || !says(pieces, surface)) continue;
      marks.push({ entity: entity.id, look: kind === 'demonym' ? kind : entity.kind, surface, run, mention, pieces, holder });
    }
    if (marks.length === 0) return;
    this.size += marks.length;
    this.tree.add(holder, marks);
    for (const mark of marks) {
      for (const { node } of mark.pieces) this.#byText.set(node, (this.#byText.get(node) ?? new Set()).add(mark));
      this.#byEntity.set(mark.entity, (this.#byEntity.get(mark.entity) ?? new Set()).add(mark));
    }
    this.#listener.added(holder, marks);
  }

  /** Drops what was found in these text nodes, as they are about to be read anew or are gone. */
  forget(nodes: Iterable<Text>): void {
    const gone = new Set<Mark>();
    for (const node of nodes) for (const mark of this.on(node)) gone.add(mark);
    if (gone.size > 0) this.#drop(gone);
  }

  /** Drops some of what was found in a node that has gone, and in all that it held then; tells whether there may be more. */
  forgetIn(node: Node): boolean {
    if (isText(node)) this.forget([node]);
    const branch = isElement(node) ? this.tree.get(node) : undefined;
    if (branch) this.#drop(new Set(take(marksIn(branch), AT_ONCE)));
    return !!branch && branch.size > 0;
  }

  /** The mark at a caret position. */
  at(node: Text, offset: number): Mark | undefined {
    for (const mark of this.on(node)) {
      if (mark.pieces.some((piece) => piece.node === node && offset >= piece.start && offset <= piece.end)) return mark;
    }
    return undefined;
  }

  /** The marks with letters in a text node. */
  on(node: Text): ReadonlySet<Mark> {
    return this.#byText.get(node) ?? none;
  }

  /** The marks that no element deeper than this one holds. */
  in(holder: Element): ReadonlySet<Mark> {
    return this.tree.get(holder)?.own ?? none;
  }

  has(mark: Mark): boolean {
    return this.in(mark.holder).has(mark);
  }

  /** The marks of an entity, seen or not. */
  of(entity: string): ReadonlySet<Mark> {
    return this.#byEntity.get(entity) ?? none;
  }

  /** The entities that have marks, in the order of first mention. */
  entities(): Iterable<string> {
    return this.#byEntity.keys();
  }

  #drop(marks: ReadonlySet<Mark>): void {
    this.size -= marks.size;
    const byHolder = new Map<Element, Mark[]>();
    for (const mark of marks) {
      const held = byHolder.get(mark.holder);
      if (held) held.push(mark);
      else byHolder.set(mark.holder, [mark]);
    }
    for (const [holder, held] of byHolder) {
      this.tree.remove(holder, held);
      for (const mark of held) {
        for (const { node } of mark.pieces) this.#byText.get(node)?.delete(mark);
        const alike = this.#byEntity.get(mark.entity);
        alike?.delete(mark);
        if (alike?.size === 0) this.#byEntity.delete(mark.entity);
      }
      this.#listener.dropped(holder, held);
    }
  }
}

/** Whether the pieces still say what was read; newlines do not count, as those of line breaks are in no piece. */
function says(pieces: readonly TextPiece[], surface: string): boolean {
  const text = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
  return text === surface || text.replaceAll('\n', '') === surface.replaceAll('\n', '');
}
