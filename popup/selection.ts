import { asName } from '../src/text/one-line.ts';

/** What one frame gave when asked for its selection. */
export type SelectionAnswer = {
  readonly text: string;
  /** The reader's last press was in a frame within this one. */
  readonly further: boolean;
};

/** Runs inside a frame, sent there as source: it may use nothing from outside itself. Fields of forms are the page's business. */
export function askSelection(): SelectionAnswer {
  const tag = document.activeElement?.tagName ?? '';
  const inField = tag === 'INPUT' || tag === 'TEXTAREA';
  // One more than is of use, so that what is too long is seen to be so.
  const text = inField ? '' : String(getSelection() ?? '').slice(0, 200);
  return { text, further: tag === 'IFRAME' || tag === 'FRAME' };
}

/** What the reader selected, of the answers of all frames of a page: a selection stays behind in a frame that the reader has left. */
export function selectionOf(answers: readonly SelectionAnswer[]): string {
  const selected = answers.filter(({ text }) => text.trim() !== '');
  return (selected.find(({ further }) => !further) ?? selected[0])?.text ?? '';
}

/** The fewest and the most characters of a name. */
const [least, most] = [2, 60];

/**
 * The words of a selection as a name would be written: on one line, one space between, without the quotes and stops around them.
 * Undefined where it is no name: too short, too long, more than a line, or no letter in it.
 */
export function nameIn(selection: string): string | undefined {
  const trimmed = selection.trim();
  if (/[\n\r\u2028\u2029]/.test(trimmed)) return undefined;
  const name = asName(trimmed)
    .replace(/^[\p{P}\p{S}\p{C}\p{Z}]+/u, '')
    .replace(/[\p{P}\p{S}\p{C}\p{Z}]+$/u, '');
  const { length } = [...name];
  return length >= least && length <= most && /\p{L}/u.test(name) ? name : undefined;
}
