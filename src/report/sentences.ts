import type { CutReport, Report, TextSpan } from '../model.ts';

/**
 * The sentences of a text in order, white space trimmed off, a line break always ending one. The platform's splitter proposes, and what it
 * cut after an abbreviation or an initial is joined again.
 */
export function sentencesOf(text: string, lang: string): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const next = trim(segment, index);
    if (next.start === next.end) continue;
    const last = sentences.at(-1);
    if (last && belongsTo(last, next, text)) sentences[sentences.length - 1] = { start: last.start, end: next.end };
    else sentences.push(next);
  }
  return sentences;
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
const INITIAL = /(?:^|[\s.(“‘"'«-])\p{Lu}\.$/u;
const DOTTED = /(?:^|\s)(?:\p{Lu}\.){2,}$/u;
const OPENS_A_SENTENCE = /^[“‘"'«(]?(?:He|She|It|They|We|I|The|This|That|These|Those|But|And|In|On|At|However|Meanwhile)\b/;

/** Whether the cut between two pieces on one line was wrong. */
function belongsTo(last: TextSpan, next: TextSpan, text: string): boolean {
  if (/[\n\r\u2028\u2029]/.test(text.slice(last.end, next.start))) return false;
  const before = text.slice(last.start, last.end);
  const after = text.slice(next.start, next.end);
  if (/^\p{Ll}/u.test(after)) return true;
  if (ABBREVIATION.test(before)) return true;
  return (INITIAL.test(before) || DOTTED.test(before)) && !OPENS_A_SENTENCE.test(after);
}
