import type { DatedEvent, DateValue, EventKind, TextSpan } from '../../src/model.ts';
import { sentenceAt } from '../../src/report/sentences.ts';

/** An event as it is written in `events.json`: by the words of the report, not by offsets. */
export type WrittenEvent = {
  readonly id: string;
  readonly label: string;
  readonly kind: EventKind;
  /** The words that tell of it; they stand only once in the report. */
  readonly trigger: string;
  readonly participants: readonly string[];
  readonly date: Omit<DateValue, 'words' | 'carried'> & {
    /** The time words, once in the event's own sentence. */
    readonly words?: string;
    /** Or the event whose time words hold here too. */
    readonly carried?: string;
  };
};

/** Finds the sentence, the trigger and the time words of each event in the text. Throws, naming the event, where one is not there just once. */
export function resolveEvents(written: readonly WrittenEvent[], text: string, sentences: readonly TextSpan[]): readonly DatedEvent[] {
  const whole = { start: 0, end: text.length };
  const own = new Map<string, TextSpan>();
  const placed = written.map((event) => {
    const trigger = onlyOne(event.trigger, text, whole, event.id);
    const sentence = sentenceAt(sentences, trigger.start);
    if (!sentence) throw new Error(`Event "${event.id}" stands in no sentence.`);
    if (event.date.words !== undefined) own.set(event.id, onlyOne(event.date.words, text, sentence, event.id));
    return { event, trigger, sentence };
  });
  return placed.map(({ event, trigger, sentence }) => {
    const { words: _, carried, ...date } = event.date;
    const words = own.get(carried ?? event.id);
    if (carried !== undefined && !words) throw new Error(`Event "${event.id}" carries over the words of "${carried}", which has none.`);
    return {
      ...event,
      sentence,
      trigger,
      date: { ...date, ...(words && { words }), ...(carried !== undefined && { carried: true }) },
    };
  });
}

function onlyOne(words: string, text: string, within: TextSpan, id: string): TextSpan {
  const start = text.indexOf(words, within.start);
  const end = start + words.length;
  if (start < 0 || end > within.end) throw new Error(`Event "${id}": "${words}" is not there.`);
  const again = text.indexOf(words, start + 1);
  if (again >= 0 && again < within.end) throw new Error(`Event "${id}": "${words}" is there more than once.`);
  return { start, end };
}
