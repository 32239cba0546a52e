import { parentOf } from './own.ts';
import { runsOn } from './stretch.ts';

/** In a hidden tab no more is remembered than this many nodes: beyond, the page is read anew when it is seen again. */
const MANY = 10_000;

/** What one took in of a page's changes. */
export type Taken = {
  readonly gone: readonly Node[];
  /** Nodes that came or changed, and those around which something went. */
  readonly come: Iterable<Node>;
  /** Nothing was left out. */
  readonly isComplete: boolean;
};

type Gap = readonly [before: Node | null, after: Node | null, parent: Node];

/** Remembers what has changed on a page until it is taken. */
export class Changes {
  readonly #come = new Set<Node>();
  readonly #gone = new Set<Node>();
  readonly #gaps: Gap[] = [];
  #lost = false;

  get isEmpty(): boolean {
    return !this.#lost && this.#come.size + this.#gone.size === 0;
  }

  note({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (this.#lost) return;
    if (type === 'characterData') this.#come.add(target);
    for (const node of addedNodes) this.#come.add(node);
    for (const node of removedNodes) this.#gone.add(node);
    if (removedNodes.length > 0) this.#gaps.push([previousSibling, nextSibling, target]);
    if (document.hidden && this.#come.size + this.#gone.size > MANY) this.#forget(true);
  }

  take(): Taken {
    const taken = { gone: [...this.#gone], come: withGaps([...this.#come], [...this.#gaps]), isComplete: !this.#lost };
    this.#forget(false);
    return taken;
  }

  #forget(lost: boolean): void {
    this.#come.clear();
    this.#gone.clear();
    this.#gaps.length = 0;
    this.#lost = lost;
  }
}

/** Where something went, what stood around it may now run together. Styles are asked for only here, as the changes' own moment is the page's. */
function* withGaps(come: readonly Node[], gaps: readonly Gap[]): Generator<Node> {
  yield* come;
  for (const [before, after, parent] of gaps) {
    const beside = [before, after].filter((node) => node && parentOf(node) === parent && runsOn(node)) as Node[];
    yield* beside.length > 0 || !runsOn(parent) ? beside : [parent];
  }
}
