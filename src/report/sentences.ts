import type { CutReport, Report, TextSpan } from '../model.ts';

/**
 * The sentences of a text in order, white space trimmed off, a line break always ending one. The platform's splitter proposes, and what it
 * cut after an abbreviation or an initial is joined again.
 */
export function sentencesOf(text: string, lang: string): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  const splitter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const before = sentences.length;
    for (const { segment, index } of piecesOf(line[0], splitter)) {
      const next = trim(segment, line.index + index);
      if (next.start === next.end) continue;
      const last = sentences.length > before ? sentences.at(-1) : undefined;
      if (last && belongsTo(last, next, text, lang)) sentences[sentences.length - 1] = { start: last.start, end: next.end };
      else sentences.push(next);
    }
  }
  return sentences;
}

const WINDOW = 4096;

/** The pieces that the splitter cuts a line into. It gets a little at a time, for its time grows with the square of what it is given. */
function* piecesOf(line: string, splitter: Intl.Segmenter): Iterable<{ readonly segment: string; readonly index: number }> {
  let [start, width] = [0, WINDOW];
  while (start < line.length) {
    const window = line.slice(start, start + width);
    const pieces = [...splitter.segment(window)];
    const whole = start + width >= line.length;
    // Where the last piece ends is not known before what follows it is.
    const known = whole ? pieces : pieces.slice(0, -1);
    for (const { segment, index } of known) yield { segment, index: start + index };
    if (whole) return;
    const last = known.length > 0 ? pieces.at(-1) : undefined;
    start += last?.index ?? 0;
    width = last ? WINDOW : width * 2;
  }
}

/** The report with its sentences. */
export function cutReport(report: Report): CutReport {
  return { ...report, sentences: sentencesOf(report.text, report.source.lang) };
}

/** The sentence a position lies in; undefined for the white space between two. */
export function sentenceAt(sentences: readonly TextSpan[], position: number): TextSpan | undefined {
  return sentences.find((sentence) => sentence.start <= position && position < sentence.end);
}

function trim(segment: string, index: number): TextSpan {
  const start = index + (segment.length - segment.trimStart().length);
  return { start, end: Math.max(start, index + segment.trimEnd().length) };
}

const ABBREVIATION =
  /(?:^|[\s(“‘"'«])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Gov|Sen|Rep|Rev|St|Jr|Sr|Messrs|Amb|Brig|vs|cf|approx|No|Nos|Vol|Fig|pp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|a\.m|p\.m|д-р|г|гг|им|ул|тыс|млн|z\.B|Hr|Fr|Nr|Abs|M|Mme|Sra?)\.$/u;
/** Am 5. Juli: of a date in German or Danish, whose days have a dot. */
const DAY_OF = /(?:^|\s)\d{1,2}\.$/;
const MONTH = /^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;
const INITIAL = /(?:^|[\s.(“‘"'«-])\p{Lu}\.$/u;
const DOTTED = /(?:^|\s)(?:\p{Lu}\.){2,}$/u;
const OPENS_A_SENTENCE = /^[“‘"'«(]?(?:He|She|It|They|We|I|The|This|That|These|Those|But|And|In|On|At|However|Meanwhile)\b/;

/** Whether the cut between two pieces on one line was wrong. */
function belongsTo(last: TextSpan, next: TextSpan, text: string, lang: string): boolean {
  const before = text.slice(last.start, last.end);
  const after = text.slice(next.start, next.end);
  if (/^\p{Ll}/u.test(after)) return true;
  if (ABBREVIATION.test(before) || (!/^en\b/i.test(lang) && DAY_OF.test(before) && MONTH.test(after))) return true;
  return (INITIAL.test(before) || DOTTED.test(before)) && !OPENS_A_SENTENCE.test(after);
}
