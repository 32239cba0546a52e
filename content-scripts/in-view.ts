import { kindOf } from './element-kinds.ts';
import { elementOver } from './own.ts';

/** The block with which what the reader sees begins; undefined where that is the document's own beginning. */
export function blockInView(): Element | undefined {
  let block = scrollY > 0 ? document.elementFromPoint(innerWidth / 2, 1) : null;
  while (block && kindOf(block) !== 'block') block = elementOver(block);
  return block && block !== document.documentElement ? block : undefined;
}
