import type { Page } from 'puppeteer';
import { sealed } from '../../../src/library/sealed.ts';
import type { Report } from '../../../src/model.ts';
import type { Draft } from '../../../src/report/draft/draft.ts';
import { EDIT_VERSION } from '../../../src/report/draft/edit.ts';
import type { ChromeLike, Session } from '../harness/session.ts';

const text = [
  'Ferry workers in Port Ansel walked out on Monday, the Harbour Union said.',
  'The union wants talks in Karo. Karo rejected that last year, and Velm kept silent.',
  'On Monday the Harbour Union met again. A second Karo, the boat, lay idle.',
].join('\n');

/** Where words stand in the text, the nth time from 0. */
function at(words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const named = (entity: string, words: string, nth = 0) => ({ ...at(words, nth), entity, kind: 'name' as const });
const entity = (id: string, kind: 'place' | 'group', label: string) => ({
  id,
  kind,
  subtype: kind,
  labels: { en: label },
  names: [{ text: label, lang: 'en' }],
  decoys: [],
  relations: [],
});

const report: Report = {
  id: 'ferry-strike',
  title: 'Ferries stand still',
  text,
  source: { lang: 'en', publisher: 'Harbour Wire', date: { edtf: '2021-07-07', basis: 'stated' } },
  entities: [
    entity('port-ansel', 'place', 'Port Ansel'),
    entity('harbour-union', 'group', 'Harbour Union'),
    entity('karo', 'place', 'Karo'),
    entity('velm', 'place', 'Velm'),
    entity('ferry', 'group', 'Ferry'),
  ],
  mentions: [
    named('ferry', 'Ferry'),
    named('port-ansel', 'Port Ansel'),
    named('harbour-union', 'Harbour Union'),
    named('karo', 'Karo'),
    named('karo', 'Karo', 1),
    named('velm', 'Velm'),
    named('harbour-union', 'Harbour Union', 1),
    named('karo', 'Karo', 2),
  ],
  events: [
    {
      id: 'walk-out',
      label: 'Ferry workers walk out',
      kind: 'occurred',
      sentence: at(text.split('\n')[0] ?? ''),
      trigger: at('walked out'),
      participants: ['harbour-union', 'port-ansel'],
      date: { edtf: '2021-07-05', basis: 'resolved', words: at('Monday') },
    },
    {
      id: 'rejected',
      label: 'Karo rejects talks',
      kind: 'denied',
      sentence: at('Karo rejected that last year, and Velm kept silent.'),
      trigger: at('rejected that'),
      participants: ['karo'],
      date: { edtf: '2020', basis: 'resolved', words: at('last year') },
    },
  ],
};

/** A draft of a short report: Ferry is unsure. */
const draft: Draft = {
  report,
  left: { entities: ['ferry'], mentions: [], events: [] },
  unsure: { entities: ['ferry'], mentions: [], events: [] },
  origins: { title: 'meta', publisher: 'json-ld', date: 'text' },
  setByHand: [],
};

/** Writes the draft into the extension's storage, as an import does, and opens the page that reviews it. */
export async function openReview(session: Session, key: string): Promise<Page> {
  const list = sealed(JSON.stringify({ counter: 1, drafts: [{ key, title: report.title, at: 1 }] }));
  const start = sealed(JSON.stringify({ version: EDIT_VERSION, draft }));
  const own = await session.extensionPage('popup/popup.html');
  await own.evaluate((items) => (globalThis as unknown as ChromeLike).chrome.storage.local.set(items), {
    [`d/${key}`]: start,
    dA: list,
    dB: list,
  });
  await own.close();
  return session.extensionPage(`library/review.html#${key}`);
}
