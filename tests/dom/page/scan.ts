import { Marks } from '../../../content-scripts/marks.ts';
import type { Room } from '../../../content-scripts/room.ts';
import { Scanner } from '../../../content-scripts/scanner.ts';
import { stretchOf } from '../../../content-scripts/stretch.ts';
import { defaultMatcher } from '../../../scripts/detect.ts';

const matcher = defaultMatcher();
const nothing = () => {};

/** Reads the body as the product does; gives what is marked as `entity: words @ from-to`, with offsets into the body's text, in its order. */
export function scan(): string[] {
  const { signal } = new AbortController();
  const room: Room = { signal, document, end: nothing };
  const marks = new Marks({ added: nothing, dropped: nothing });
  const names = { matcher, ready: () => true, bring: () => Promise.resolve() };
  const parts = { room, names, marks, signal, corrections: [], demonyms: true, onElement: nothing, onDone: nothing };
  const scanner = new Scanner(parts);
  const stretch = stretchOf(document.body);
  scanner.readNow(stretch ? [stretch] : []);
  while (!scanner.isDone) scanner.readNow([]);

  const begins = beginnings();
  const found = [...marks.entities()].flatMap((entity) => [...marks.of(entity)]);
  return found
    .map(({ entity, surface, pieces }) => {
      const places = pieces.map(({ node, start, end }) => [(begins.get(node) ?? -1) + start, (begins.get(node) ?? -1) + end] as const);
      return { start: places[0]?.[0] ?? -1, end: places.at(-1)?.[1] ?? -1, entity, surface };
    })
    .sort((a, b) => a.start - b.start)
    .map(({ entity, surface, start, end }) => `${entity}: ${surface} @ ${start}-${end}`);
}

/** Where each text node's characters begin in the body's text. */
function beginnings(): Map<Text, number> {
  const begins = new Map<Text, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    begins.set(node, length);
    length += node.length;
  }
  return begins;
}
