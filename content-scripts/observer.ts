import { atBorder } from './border.ts';
import type { Marks } from './marks.ts';
import type { Room } from './room.ts';
import type { Scanner } from './scanner.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import { runsOn, type Stretch, stretchAround } from './stretch.ts';

export type ObserverParts = {
  readonly room: Room;
  readonly marks: Marks;
  readonly scanner: Scanner;
  readonly roots: ShadowRoots;
  readonly signal: AbortSignal;
  /** The document got a new root element, as `document.open()` gives it: listeners on the old one are gone. */
  readonly onNewDocumentElement: () => void;
  /** After each pass. */
  readonly onPass: () => void;
};

/** Keeps the marks true while the page changes; gives a function that watches one more root. One pass a frame, none in hidden tabs. */
export function watchChanges(parts: ObserverParts): (root: Node) => void {
  const changed = new Set<Node>();
  const removed = new Set<Node>();
  let frame = 0;

  const pass = atBorder(parts.room, () => {
    frame = 0;
    const gone = [...removed];
    const come = [...changed];
    removed.clear();
    changed.clear();
    for (const node of gone) parts.marks.forgetIn(node);
    parts.roots.takeDetached();
    parts.roots.recheck();
    parts.scanner.readNow(stretchesAround(come));
    parts.onPass();
  });
  const note = atBorder(parts.room, (records: readonly MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') changed.add(target);
      for (const node of addedNodes) changed.add(node);
      for (const node of removedNodes) removed.add(node);
      // Where something went, what stood around it may now run together.
      if (removedNodes.length > 0) for (const node of [previousSibling, nextSibling, target]) if (node && runsOn(node)) changed.add(node);
      if (target === document && addedNodes.length > 0) parts.onNewDocumentElement();
    }
    frame ||= requestAnimationFrame(pass);
  });
  const observer = new MutationObserver(note);
  parts.signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  return (root) => observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** The stretches around these nodes, each once. */
function stretchesAround(nodes: readonly Node[]): Stretch[] {
  const stretches: Stretch[] = [];
  const covered = new Set<Node>();
  for (const node of nodes) {
    if (isCovered(node, covered)) continue;
    const stretch = stretchAround(node);
    if (!stretch) continue;
    stretches.push(stretch);
    for (let child: Node | null = stretch.first; child; child = child === stretch.last ? null : child.nextSibling) covered.add(child);
  }
  return stretches;
}

function isCovered(node: Node, covered: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (covered.has(at)) return true;
  return false;
}
