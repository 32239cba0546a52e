import type { Draft } from '../../../../src/report/draft/draft.ts';
import { fixtureReport } from '../../../fixtures/report.ts';

/** The fixture report as a draft: all of it stands but Harbour Wire, which is unsure, and one mention of Ansel, which was left out. */
export function sampleDraft(): Draft {
  const { sentences: _, events, ...rest } = fixtureReport();
  const reason = 'The report says no more.';
  const report = { ...rest, events: events.map((event) => ({ ...event, date: { reason, ...event.date } })) };
  const [ansel] = report.mentions.filter(({ entity }) => entity === 'ansel');
  const mention = ansel ? [`${ansel.start} ${ansel.end} ansel`] : [];
  return {
    report,
    left: { entities: ['harbour-wire'], mentions: mention, events: ['paid'] },
    unsure: { entities: ['harbour-wire'], mentions: [], events: ['paid'] },
    origins: { title: 'meta', date: 'guessed' },
    setByHand: [],
  };
}
