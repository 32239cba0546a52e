import { timesIn } from '../../../src/time/times-in.ts';
import type { Block } from './blocks.ts';

/** How many lines above an article may tell of it, and how long such a line may be. */
const LINES = 6;
const LONGEST = 140;

const BYLINE = /^(?:(?:written|reported|posted|words|text|story) )?(?:by|von|par|por|автор:?|نویسنده:?|بقلم:?|گزارش از:?)\s+\S/i;

/** An article's blocks without the lines above it that say again what is known of it: its title, who wrote it and when. */
export function withoutHead(
  blocks: readonly Block[],
  known: { readonly title?: string | undefined; readonly author?: string | undefined; readonly lang: string },
): readonly Block[] {
  const isOwn = ({ text }: Block, i: number) =>
    i >= LINES ||
    text.length > LONGEST ||
    !(text === known.title || text === known.author || isByline(text) || isDateAlone(text, known.lang));
  return blocks.filter(isOwn);
}

function isByline(text: string): boolean {
  return text.length < 90 && BYLINE.test(text) && !/[.!?]$/.test(text);
}

/** A date with little beside it: "Posted on 3 March 2019", "10:14 EST, 4 May 2022". */
function isDateAlone(text: string, lang: string): boolean {
  const times = timesIn(text, { lang }).filter(({ edtf }) => edtf);
  const told = times.reduce((sum, { start, end }) => sum + end - start, 0);
  return times.some(({ grain }) => grain === 'day') && text.length - told < 30 && !/[.!?]$/.test(text);
}
