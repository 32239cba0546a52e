import { Marks } from '../../../content-scripts/marks.ts';
import type { Room } from '../../../content-scripts/room.ts';
import { Scanner } from '../../../content-scripts/scanner.ts';
import { stretchOf } from '../../../content-scripts/stretch.ts';
import { defaultMatcher } from '../../../scripts/detect.ts';

const matcher = defaultMatcher();
const nothing = () => {};

/** Reads all of the body, as what has changed is read; gives what is marked as `entity: words @ from-to`, with offsets into the body's text, in its order. */
export function scan(): string[] {
  const { scanner, marks } = prepare();
  const stretch = stretchOf(document.body);
  scanner.readNow(stretch ? [stretch] : []);
  while (!scanner.isDone) scanner.readNow([]);
  return written(marks);
}

/** The same by reading only around what tells of a name, as a page is read at first. */
export async function scanCandidates(): Promise<string[]> {
  const { scanner, marks } = prepare();
  scanner.sift([{ root: document }]);
  while (!scanner.isDone) await new Promise((resolve) => setTimeout(resolve));
  return written(marks);
}

function prepare(): { readonly scanner: Scanner; readonly marks: Marks } {
  const { signal } = new AbortController();
  const room: Room = { signal, document, end: nothing };
  const marks = new Marks({ added: nothing, dropped: nothing });
  const names = { matcher, ready: () => true, bring: () => Promise.resolve() };
  return {
    scanner: new Scanner({ room, names, marks, signal, corrections: [], demonyms: true, onElement: nothing, onDone: nothing }),
    marks,
  };
}

function written(marks: Marks): string[] {
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
