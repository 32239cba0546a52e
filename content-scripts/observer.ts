import { atBorder } from './border.ts';
import { Changes, type Taken } from './changes.ts';
import type { Marks } from './marks.ts';
import { isInPage, nextOf, parentOf } from './own.ts';
import { createPace } from './pace.ts';
import type { Room } from './room.ts';
import type { Scanner } from './scanner.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import { runInSlices } from './slices.ts';
import { stretchAround, stretchesInView, stretchOf } from './stretch.ts';

/** So long a pass looks for what is to be read anew before it reads, in ms; the rest follows in slices. */
const LOOK_MS = 2;

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

/**
 * Keeps the marks true while the page changes; gives a function that watches one more root. One pass a frame at most, fewer where
 * passes take much of the time, the next when the last is through, none in hidden tabs.
 */
export function watchChanges(parts: ObserverParts): (root: Node) => void {
  const { room, scanner, signal } = parts;
  const changes = new Changes();
  const pace = createPace();
  let planned = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let counted = scanner.spent;

  const plan = () => {
    if (planned || changes.isEmpty || signal.aborted) return;
    planned = true;
    const now = performance.now();
    pace.spend(scanner.spent - counted, now);
    counted = scanner.spent;
    const wait = pace.wait(now);
    const askFrame = () => {
      frame = requestAnimationFrame(pass);
    };
    if (wait > 0) timer = setTimeout(askFrame, wait);
    else askFrame();
  };
  const pass = atBorder(room, async () => {
    try {
      // What has not been read yet need not be looked for again.
      if (scanner.isUrgent) scanner.readSoon([]);
      else await readChanges();
    } finally {
      planned = false;
      plan();
    }
  });
  const readChanges = async () => {
    const begun = performance.now();
    const work = follow(parts, changes.take());
    let done = false;
    while (!done && performance.now() < begun + LOOK_MS) done = work.next().done === true;
    scanner.readNow();
    const now = performance.now();
    pace.spend(now - begun, now);
    counted = scanner.spent;
    if (!done) pace.spend(await timeOf(work, signal), performance.now());
    parts.onPass();
  };
  const note = atBorder(room, (records: readonly MutationRecord[]) => {
    for (const record of records) {
      changes.note(record);
      if (record.target === document && record.addedNodes.length > 0) parts.onNewDocumentElement();
    }
    plan();
  });
  const observer = new MutationObserver(note);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return (root) => observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** Does the work in slices; gives how long all its steps took, in ms. */
async function timeOf(work: Iterator<void>, signal: AbortSignal): Promise<number> {
  let taken = 0;
  const next = () => {
    const begun = performance.now();
    const step = work.next();
    taken += performance.now() - begun;
    return step;
  };
  await runInSlices({ next }, signal);
  return taken;
}

/** Forgets the marks that have gone and has what changed read anew, in small steps. */
function* follow({ marks, scanner, roots }: ObserverParts, { gone, come, isComplete }: Taken): Generator<void> {
  for (const node of gone) {
    while (marks.forgetIn(node)) yield;
    yield;
  }
  if (gone.length > 0) {
    roots.dropDetached();
    scanner.forgetGone();
  }
  roots.recheck();
  const covered = new Set<Node>();
  for (const node of come) {
    yield;
    if (isCovered(node, covered)) continue;
    const stretch = stretchAround(node);
    if (!stretch) continue;
    scanner.readSoon([stretch]);
    for (let child: Node | null = stretch.first; child; child = child === stretch.last ? null : nextOf(child)) covered.add(child);
  }
  if (isComplete) return;
  for (const { element } of [...marks.tree.all()]) {
    while (!isInPage(element) && marks.forgetIn(element)) yield;
    yield;
  }
  scanner.readLater([...stretchesInView(), ...roots.all().flatMap((root) => stretchOf(root) ?? [])]);
}

function isCovered(node: Node, covered: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (covered.has(at)) return true;
  return false;
}
