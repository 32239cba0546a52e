import { describe, expect, it } from 'vitest';
import type { DatedEvent } from '../../../../src/model.ts';
import { checkReport } from '../../../../src/report/check.ts';
import { eventsIn } from '../../../../src/report/make/events.ts';
import { writtenReport } from './written-report.ts';

describe.each(['flood', 'election', 'talks', 'siege', 'border', 'capital'])('the report of %s', (name) => {
  const { report, expected } = writtenReport(name);
  const { events, unsure } = eventsIn(report);
  const slice = ({ start, end }: { start: number; end: number }) => report.text.slice(start, end);
  const told = (words: string): DatedEvent | undefined => {
    const at = report.text.indexOf(words);
    return events.find(({ trigger }) => at >= 0 && trigger.start < at + words.length && at < trigger.end);
  };

  it.each(expected)('tells “$words”', ({ words, kind, edtf, participants }) => {
    const event = told(words);
    expect(event && { kind: event.kind, edtf: event.date.edtf }).toEqual({ kind, edtf });
    expect(event?.participants).toEqual(expect.arrayContaining([...participants]));
  });

  it('tells nothing else', () => {
    const known = new Set(expected.map(({ words }) => told(words)?.id));
    expect(events.filter(({ id }) => !known.has(id)).map(({ trigger }) => slice(trigger))).toEqual([]);
    expect(known.size).toBe(expected.length);
  });

  it('is in order with them, and says which are unsure', () => {
    checkReport({ ...report, events });
    const ids = events.map(({ id }) => id);
    expect(unsure.every((id) => ids.includes(id))).toBe(true);
    expect(unsure.length).toBeLessThan(events.length / 2);
  });

  it('has labels of its own words, of 90 letters or fewer', () => {
    const words = report.text.toLowerCase().replace(/\s+/g, ' ');
    for (const { label } of events) {
      expect(label.length, label).toBeLessThanOrEqual(91);
      expect(words, label).toContain(label.toLowerCase().replace(/…$/, ''));
    }
  });
});
