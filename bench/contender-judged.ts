/** The contender with the rules that judge what was found. */
import contender from './contender.ts';
import { type Scanned, scan } from './pipeline.ts';

export default {
  ...contender,
  name: 'backgrounder-judged',
  scan: (scanned: Scanned, root: Element) => scan(scanned, root, true),
};
