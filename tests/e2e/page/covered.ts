import type { Page } from 'puppeteer';

/**
 * How many characters of the lines that the mention stands in lie, by more than half a pixel, beneath the open card. A line is all
 * text of the mention's block that lies level with it: beside it, or above and below it where lines run downwards.
 */
export function coveredCharacters(page: Page, mention: string): Promise<string> {
  return page.evaluate((mention) => {
    const rangeOf = (abstract: AbstractRange) => {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      return range;
    };
    const overlap = (from: number, to: number, start: number, end: number) => Math.min(to, end) - Math.max(from, start);
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(rangeOf));
    const found = ranges.find((range) => range.toString() === mention);
    const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot && each.matches(':popover-open'));
    if (!found || !host) throw new Error(`No mark or no card: ${mention}`);
    const block = found.startContainer.parentElement?.closest('p') ?? document.body;
    const isDownwards = getComputedStyle(block).writingMode.startsWith('vertical');
    const lines = [...found.getClientRects()];
    const card = host.getBoundingClientRect();
    const isLevel = (box: DOMRect) =>
      lines.some((line) =>
        isDownwards
          ? overlap(line.left, line.right, box.left, box.right) > line.width / 2
          : overlap(line.top, line.bottom, box.top, box.bottom) > line.height / 2,
      );
    let covered = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const isUnder = ({ left, top, right, bottom }: DOMRect) =>
          overlap(left, right, card.left, card.right) > 0.5 && overlap(top, bottom, card.top, card.bottom) > 0.5;
        if ([...range.getClientRects()].some((box) => isLevel(box) && isUnder(box))) covered += text.data[at];
      }
    }
    return covered;
  }, mention);
}
