/**
 * Turns the page's elements into inline runs: the only place that knows how markup and text belong together.
 * Reads only; asks for computed style only where names of elements cannot tell.
 */
import { type ElementKind, kindOf } from './element-kinds.ts';
import type { InlineRun } from './inline-run.ts';
import { isElement, isInPage, isShadowRoot, isText, nextOf, own, parentOf, rootOf } from './own.ts';
import { RunBuilder } from './run-builder.ts';
import type { Stretch } from './stretch.ts';

type Open = { readonly element: Element; readonly kind: ElementKind };

/** After this many nodes without a run the walk offers a pause. */
const NODES_PER_PAUSE = 128;

/** No run goes on over so many nodes without text. */
const EMPTY_NODES = 1024;

/**
 * Yields the runs of a stretch in document order, undefined where a pause is good. `onElement` is told of each element read.
 * The page may change during a pause: returns the node to read anew where the walk lost its way, undefined where it came through.
 */
export function* runsIn(stretch: Stretch, onElement: (element: Element) => void): Generator<InlineRun | undefined, Node | undefined> {
  const builders = [new RunBuilder(stretch.holder)];
  const open: Open[] = [];
  let steps = 0;
  let empty = 0;
  let node = stretch.first;
  for (;;) {
    const builder = builders.at(-1) as RunBuilder;
    let inside: Node | null = null;
    if (isText(node)) {
      empty = 0;
      yield* builder.add(node);
    } else if (isElement(node)) {
      const element = node;
      const kind = kindOf(element);
      const edge = kind === 'block' || kind === 'gap' || ++empty > EMPTY_NODES;
      const ended = edge ? builder.end() : kind === 'break' ? builder.break() : undefined;
      if (ended) yield ended;
      if (kind === 'inline' || kind === 'block' || kind === 'aside') {
        onElement(element);
        inside = own(element, 'firstChild');
        if (inside) open.push({ element, kind });
        if (inside && kind !== 'inline') builders.push(new RunBuilder(element));
      }
    }
    if (++steps % NODES_PER_PAUSE === 0 && builder.isEmpty) yield undefined;
    while (!inside) {
      const parent = open.at(-1);
      if (parentOf(node) !== (parent?.element ?? stretch.parent)) return lastIntact(open, stretch);
      if (parent || node !== stretch.last) inside = nextOf(node);
      if (inside) break;
      const ended = parent?.kind === 'inline' ? undefined : builders.pop()?.end();
      if (ended) yield ended;
      if (!parent) return undefined;
      open.pop();
      node = parent.element;
    }
    node = inside;
  }
}

/** The deepest of the elements being read that is still where it was. */
function lastIntact(open: readonly Open[], { parent }: Stretch): Node | undefined {
  let intact: Node = parent;
  for (const { element } of open) {
    if (parentOf(element) !== intact) break;
    intact = element;
  }
  return isInPage(intact) ? intact : undefined;
}

/** The language the page declares for an element, as written; an empty string where it declares none. */
export function languageOf(element: Element): string {
  const root = rootOf(element);
  const declared = own(element, 'closest')('[lang]');
  return (declared && own(declared, 'getAttribute')('lang')) ?? (isShadowRoot(root) ? languageOf(root.host) : '');
}
