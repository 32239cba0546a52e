/** The first look at a page: waits until it may have a name, and reads no more than its letters until then. */
import type { Sieve } from '../src/match/sieve.ts';
import { atBorder } from './border.ts';
import { lifeWithin } from './life-within.ts';
import { lookThrough } from './look-through.ts';
import type { Room } from './room.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { runInSlices } from './slices.ts';

export type SiftParts = {
  readonly room: Room;
  readonly sieve: Sieve;
  readonly signal: AbortSignal;
  /** All was looked through, each time that comes true. */
  readonly onSifted: () => void;
};

/** Resolves when a name may stand in the document or in what comes. Rejects when aborted. */
export function untilCandidate({ room, sieve, signal, onSifted }: SiftParts): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = lifeWithin(signal);
    const until = end.signal;
    const waiting = new Set<Node>();
    let frame = 0;
    let running = false;

    const sift = atBorder(room, async () => {
      frame = 0;
      roots.dropDetached();
      roots.recheck();
      if (running) return;
      running = true;
      for (const node of waiting) {
        waiting.delete(node);
        if (!(await runInSlices(lookThrough(sieve, node), until))) continue;
        resolve();
        return end.abort();
      }
      running = false;
      onSifted();
    });
    const look = (node: Node) => {
      waiting.add(node);
      frame ||= requestAnimationFrame(sift);
    };
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
        for (const node of addedNodes) look(node);
        // Where something went, what stood around it may now run together.
        if (type === 'characterData') look(target);
        else if (removedNodes.length > 0) look(nextSibling ?? previousSibling ?? target);
      }
    });
    const watch = (root: Node) => {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      waiting.add(root);
    };
    const roots = new ShadowRoots((root) => {
      watch(root);
      look(root);
    });
    until.addEventListener('abort', () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      // Nothing comes of it once it was resolved.
      reject(until.reason);
    });
    // No element has been looked at yet: the walk goes from text to text.
    roots.sweepLater(room, (element) => roots.check(element), until);
    watch(document);
    sift();
  });
}
