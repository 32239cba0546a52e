import { isText, own } from './own.ts';

/** Beyond this many characters a run is cut at the next good place, so that no single step takes long. */
export const LONG_RUN = 16_384;

/** A text node costs about as much as so many characters. */
export const CHARS_PER_NODE = 32;

/** Where a long text may be cut without cutting a name: after the end of a line or a sentence. */
const sentenceEnd = /[\n.!?;:。！？؟۔।]/;

const space = /\s/;

/** Text nodes that begin a run only because what came before had become long. */
const cuts = new WeakSet<Node>();

/** Notes whether a run was cut before a text node. */
export function noteCut(node: Text, isCut: boolean): void {
  if (isCut) cuts.add(node);
  else cuts.delete(node);
}

/** Whether a run was cut before a node when it was read last: what stands before it has no part in what it says. */
export function isCutBefore(node: Node): boolean {
  let first: Node | null = node;
  while (first && !isText(first)) first = own(first, 'firstChild');
  return first !== null && cuts.has(first);
}

/** Whether text that weighs so much, see `CHARS_PER_NODE`, is to be cut behind these last characters of it: the longer, the less good a place will do. */
export function isToBeCut(weight: number, tail: string): boolean {
  if (weight <= LONG_RUN) return false;
  return weight > 4 * LONG_RUN || sentenceEnd.test(tail) || (weight > 2 * LONG_RUN && space.test(tail));
}

/** Where to cut a text near a limit: after the last sentence or line that ends before it, else after the last space, else there. */
export function cutBefore(data: string, limit: number): number {
  const earliest = limit - LONG_RUN / 2;
  for (let at = limit; at > earliest; at--) if (sentenceEnd.test(data.charAt(at - 1)) && space.test(data.charAt(at))) return at;
  for (let at = limit; at > earliest; at--) if (space.test(data.charAt(at - 1))) return at;
  return limit;
}
