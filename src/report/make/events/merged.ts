import type { DatedEvent } from '../../../model.ts';

/** How many events of one date are looked back on. */
const REACH = 50;
const SHARED = 0.6;
const SMALL = new Set(
  'the a an of in on at by for with from to into and or but is are was were be been has have had that this these their its his her also'.split(
    ' ',
  ),
);

/** Events without those that tell again what one before told: of one kind and date, and most of their words the same. */
export function merged(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const alike = new Map<string, Set<string>[]>();
  return events.filter(({ kind, date, label }) => {
    const key = `${kind} ${date.edtf}`;
    const before = alike.get(key) ?? [];
    const words = contentOf(label);
    if (before.slice(-REACH).some((other) => isSame(words, other))) return false;
    alike.set(key, [...before.slice(1 - REACH), words]);
    return true;
  });
}

function contentOf(label: string): Set<string> {
  return new Set((label.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word)));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const needed = Math.max(2, SHARED * Math.max(a.size, b.size));
  if (Math.min(a.size, b.size) < needed) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= needed;
}
