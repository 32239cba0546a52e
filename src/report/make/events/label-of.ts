import type { TextSpan } from '../../../model.ts';

const LONGEST = 90;
/** More of a clause than this is never looked at: most of it would be cut off. */
const ENOUGH = 1_000;
const EDGES = /^[\s,;:.!?–—-]+|[\s,;:.!?–—-]+$/gu;

/** What only joins a sentence to the one before. */
const JOINING =
  /^(?:however|but|and|so|yet|or|moreover|furthermore|meanwhile|then|still|thus|therefore|nevertheless|nonetheless|besides|in addition|for instance|for example|as a result)\b[,\s]*/iu;

/** What led to the words of time that are left out. */
const LED = /(?:\s(?:late|early|back))?\s(?:on|in|at|by|from|during|as of)\s*$/iu;

/** What leads on to words that are no part of it: in Doha, under; on Sunday, hours. */
const LEFT =
  /(?:,?\s(?:of|under|on|in|at|by|for|from|to|with|during|following|shortly|soon|just|at a time)|,\s(?:hours|days|weeks|months|years))+$/iu;

/** A clause as the name of an event: its own words, without those of time at its ends, cut where they are too many. */
export function labelOf(text: string, { start, end }: TextSpan, time: TextSpan | undefined): string {
  let [from, to] = [start, end];
  if (time && time.start >= from && time.end <= to) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(from, time.start))) from = time.end;
    else if (!/[\p{L}\p{N}]/u.test(text.slice(time.end, to))) to = from + text.slice(from, time.start).replace(LED, '').length;
  }
  const words = text
    .slice(from, Math.min(to, from + ENOUGH))
    .replace(/\s+/g, ' ')
    .replace(EDGES, '')
    .replace(JOINING, '')
    .replace(LEFT, '');
  const label = words.length <= LONGEST ? words : `${cut(words)}…`;
  return label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function cut(words: string): string {
  const space = words.lastIndexOf(' ', LONGEST - 1);
  const kept = words.slice(0, space > LONGEST / 2 ? space : LONGEST - 1);
  return kept.replace(/[\ud800-\udbff]$/, '').replace(EDGES, '');
}
