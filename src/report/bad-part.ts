import type { MessageKey } from '../i18n.ts';
import { oneLine } from '../text/one-line.ts';
import { ALL_UNSEEN } from './schema.ts';

const MESSAGES = { entities: 'pack_bad_entity', mentions: 'pack_bad_mention', events: 'pack_bad_event' } as const;

/** What a part is called is shown up to so many letters. */
const LONGEST = 60;

/**
 * A message that says which part of a file is not in order, told by its place (`pack.reports[1].events[2].label`), and its arguments: the
 * part's number, from 1, and what it is called, as far as the file says. `file` is as it was parsed: nothing in it need be of any shape.
 */
export function badPart(file: unknown, place: string): [key: MessageKey, ...args: string[]] {
  const found = /^(?:a key of )?pack\.report(?:s\[(\d+)\])?(?:\.(entities|mentions|events)\[(\d+)\]|\.(source)\b)?/.exec(place);
  if (!found) return ['pack_bad_parts'];
  const [, at, list, number, source] = found as unknown as readonly [string, string?, (keyof typeof MESSAGES)?, string?, string?];
  const report = at === undefined ? own(file, 'report') : own(own(file, 'reports'), at);
  const way = at === undefined ? [] : [named(at, own(report, 'title'))];
  if (list && number !== undefined) {
    const part = own(own(report, list), number);
    return [MESSAGES[list], [...way, named(number, calledIn[list](part, report))].join(' › ')];
  }
  if (way.length > 0) return ['pack_bad_report', ...way];
  return [source ? 'pack_bad_source' : 'pack_bad_parts'];
}

const calledIn: Readonly<Record<keyof typeof MESSAGES, (part: unknown, report: unknown) => unknown>> = {
  entities: (part) => own(own(part, 'labels'), 'en'),
  mentions(part, report) {
    const [text, start, end] = [own(report, 'text'), own(part, 'start'), own(part, 'end')];
    return typeof text === 'string' && typeof start === 'number' && typeof end === 'number' && start >= 0
      ? text.slice(start, end)
      : undefined;
  },
  events: (part) => own(part, 'label'),
};

/** `3 (Oslo)`, without anything that nobody sees. */
function named(at: string, called: unknown): string {
  const number = String(Number(at) + 1);
  const letters = typeof called === 'string' ? [...oneLine(called).replace(ALL_UNSEEN, '')] : [];
  if (letters.length === 0) return number;
  return `${number} (${letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')})`;
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
