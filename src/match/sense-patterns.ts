import type { FramePattern } from '../model.ts';

/** How a text tells one bearer of a name from another: see `bearers.ts`. */
export const SENSE_PATTERNS: readonly FramePattern[] = [
  // "The Kremlin" is not Kremlin in Montana; an article before a name that qualifies ("the Moscow crowd") tells nothing.
  {
    rule: 'definite',
    before: '(?<!\\S)(?:the|le|la|el|il|der|dem|den|das|au|du|del|al|zum)\\s',
    after: '(?!\\s(?!and|or|but|in|on|at|is|was|has|had|for|und)\\p{Ll})',
  },
  // "Moscow, Russia," is placed anew, "not named after Moscow" sets one against the other.
  { rule: 'told', after: ',\\s\\p{Lu}\\p{L}{1,40}[,.;)]' },
  { rule: 'told', before: '\\b(?:not|unlike|nicht|pas|non)\\s(?:\\p{Ll}{1,30}\\s){0,2}' },
];
