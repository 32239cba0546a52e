import type { Block } from './blocks.ts';
import { isPageEnd, isPageLine } from './junk-words.ts';

/** From here on, as a share of all letters, a page may begin to end. */
const LAST_PART = 0.4;
/** A sentence that runs on for as long is the article's own, whatever it is about. */
const SENTENCE = 160;

/** An article's blocks without what the page put among and after them: calls to share and subscribe, captions, more to read, comments, tags. */
export function withoutJunk(blocks: readonly Block[]): readonly Block[] {
  const own = blocks.filter((block) => block.kind !== 'caption' && !isPageLine(block.text, block.linked) && !isLinkList(block));
  return withoutTail(own.slice(0, endOf(own)));
}

/** More to read, as it stands in lists: an item that is nothing but a link. */
function isLinkList({ kind, linked, text }: Block): boolean {
  return linked > 0.9 && kind === 'item' && text.length > 25;
}

/** Where a page's end begins: at the first line that says so, unless too much that reads like an article comes after it. */
function endOf(blocks: readonly Block[]): number {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let prose = blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (isProse(block)) prose -= block.text.length;
    if (before > total * LAST_PART && prose < before * 0.6 && isPageEnd(block.text)) return i;
    before += block.text.length;
  }
  return blocks.length;
}

function isProse({ text, linked }: Block): boolean {
  return text.length > SENTENCE && linked < 0.3;
}

/** Drops from the end what is mostly links, and headings that nothing follows. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findLastIndex(({ kind, linked, text }) => kind !== 'heading' && !(linked > 0.6 && text.length < SENTENCE));
  return end < 0 ? blocks : blocks.slice(0, end + 1);
}
