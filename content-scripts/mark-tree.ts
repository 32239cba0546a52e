import type { Mark } from './marks.ts';
import { elementOver, isShadowRoot, rootOf } from './own.ts';

/** An element of the page in which there are marks: its `own`, which no element of the tree below it holds, and those of its branches. */
export type Branch = {
  readonly element: Element;
  readonly parent: Branch | undefined;
  readonly own: Set<Mark>;
  readonly branches: Map<Element, Branch>;
  /** All marks in it. */
  size: number;
};

/** The elements that hold marks, as they stand in each other, through shadow roots: what is in one is found without asking the page. */
export class MarkTree {
  readonly #branches = new Map<Element, Branch>();

  get(element: Element): Branch | undefined {
    return this.#branches.get(element);
  }

  all(): Iterable<Branch> {
    return this.#branches.values();
  }

  add(holder: Element, marks: readonly Mark[]): Branch {
    const branch = this.#grow(holder);
    for (const mark of marks) branch.own.add(mark);
    for (let at: Branch | undefined = branch; at; at = at.parent) at.size += marks.length;
    return branch;
  }

  /** Takes out marks of one holder; elements that are left with none go with them. */
  remove(holder: Element, marks: readonly Mark[]): void {
    const branch = this.#branches.get(holder);
    for (const mark of marks) branch?.own.delete(mark);
    for (let at = branch; at; at = at.parent) {
      at.size -= marks.length;
      if (at.size > 0) continue;
      this.#branches.delete(at.element);
      at.parent?.branches.delete(at.element);
    }
  }

  #grow(holder: Element): Branch {
    const missing: Element[] = [];
    let at: Element | undefined = holder;
    while (at && !this.#branches.has(at)) {
      missing.push(at);
      at = around(at);
    }
    let branch = at && this.#branches.get(at);
    for (const element of missing.reverse()) {
      const next: Branch = { element, parent: branch, own: new Set(), branches: new Map(), size: 0 };
      this.#branches.set(element, next);
      branch?.branches.set(element, next);
      branch = next;
    }
    return branch as Branch;
  }
}

/** All marks in an element, its own first; of the elements below it, those in what is gone into. */
export function* marksIn(branch: Branch, isGoneInto: (element: Element) => boolean = () => true): Generator<Mark> {
  const left = [branch];
  for (let at = left.pop(); at; at = left.pop()) {
    yield* at.own;
    for (const part of at.branches.values()) if (isGoneInto(part.element)) left.push(part);
  }
}

/** The element that a node stands in, through the edge of a shadow tree. */
export function around(node: Node): Element | undefined {
  const root = rootOf(node);
  return elementOver(node) ?? (isShadowRoot(root) ? root.host : undefined);
}
