import type { DatedEvent, Report, TextSpan } from '../model.ts';
import { kept } from '../text/kept.ts';

/** The words by which a report tells of an event, each cut to what it shares with its inflected forms; those of its date left out. */
export type ToldWords = {
  /** What is done: of its trigger a known word for an act, or the first that is no name; undefined where it only reports or denies. */
  readonly act: string | undefined;
  readonly trigger: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
};

/** How many letters of a word count, and how many a word of letters must have: Han has whole words in one or two. */
const STEM = 5;
const LONG = /[^\p{Script=Latin}]|.{4}/u;

/** English words, cut, that tell nothing of what happened, and those that say, claim or deny it: a denial is told by what it denies. */
const STOPPED = new Set(
  'were been with from that this their they them into over also said says sayin told will would could about after befor some many more most than then there here only just have which what when where while claim denie deny denia denyi rejec repor'.split(
    ' ',
  ),
);

/** English words for one kind of act, cut. */
const ACTS: ReadonlyMap<string, string> = new Map(
  [
    'take took taken takin takes seize seizi captu overr conqu fell fall falle falls',
    'leave left leavi withd retre flee fled fleei pulle',
    'attac assau shell bomba bombe strik struc raid raide',
    'kill kille killi died dies dead death',
    'meet meeti talks negot',
  ].flatMap((words) => words.split(' ').map((word) => [word, words.slice(0, 4)] as const)),
);

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of an event's sentence and of its trigger. */
export function toldWords({ text, mentions, source: { lang } }: Report, { sentence, trigger, date }: DatedEvent): ToldWords {
  const names = mentions.filter((mention) => meet(mention, trigger));
  const words = { act: undefined as string | undefined, trigger: new Set<string>(), sentence: new Set<string>() };
  let known: string | undefined;
  const segmenter = kept(segmenters, lang, () => new Intl.Segmenter(lang, { granularity: 'word' }));
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(sentence.start, sentence.end))) {
    const start = sentence.start + index;
    const span = { start, end: start + segment.length };
    const word = segment.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const stem = word.slice(0, STEM);
    if (!isWordLike || !LONG.test(word) || STOPPED.has(stem) || (date.words && meet(span, date.words))) continue;
    words.sentence.add(stem);
    if (!meet(span, trigger)) continue;
    words.trigger.add(stem);
    if (names.some((name) => meet(span, name))) continue;
    known ??= ACTS.get(stem);
    words.act ??= stem;
  }
  return { ...words, act: known ?? words.act };
}

/** How much of the words two tellings share, of 1: of their triggers or of their sentences, whichever is more. Few words share nothing. */
export function likeness(a: ToldWords, b: ToldWords): number {
  return Math.max(shared(a.trigger, b.trigger), shared(a.sentence, b.sentence));
}

const FEWEST = 3;

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < FEWEST) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size);
}

function meet(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
