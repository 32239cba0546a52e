import { isFrameAsk, isFrameCardEvent } from '../../../src/card/frame-card.ts';
import { CorrectionsError, correctionsKey, isCorrection, readCorrections, withCorrections } from '../../../src/corrections.ts';
import { readAllNames } from '../../../src/library/all-names.ts';
import { makeBackup, readBackup } from '../../../src/library/backup.ts';
import { createDraft, listDrafts, readDraft } from '../../../src/library/drafts.ts';
import { LibraryError } from '../../../src/library/failures.ts';
import { namesForPages } from '../../../src/library/for-pages.ts';
import { keepingKey, readKeeping } from '../../../src/library/keeping.ts';
import { sieveKey } from '../../../src/library/keys.ts';
import { sealed } from '../../../src/library/sealed.ts';
import { readTaught, withTaught } from '../../../src/library/taught.ts';
import { putReports, readActiveReports, readLibrary, readList } from '../../../src/library.ts';
import { startsIn } from '../../../src/match/starts.ts';
import { checkReport } from '../../../src/report/check.ts';
import { decodeNames } from '../../../src/report/decode-names.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { readReport } from '../../../src/report/schema.ts';
import { StoredNamesError } from '../../../src/report/stored-names.ts';
import { decodeSieve } from '../../../src/report/stored-sieve.ts';
import { defaultSettings, isOn, readSettings, siteOf, storedSettings, withSite } from '../../../src/settings.ts';
import { sampleDraft } from '../../unit/report/draft/sample-draft.ts';
import { sampleReport } from '../../unit/report/sample.ts';
import { smallReport } from '../../unit/small-report.ts';
import { corpusTexts } from '../corpus.ts';
import { MemoryStore } from '../memory-store.ts';
import { isTaken, promise, type Target, textTarget, valueTarget } from '../target.ts';

const quote = { exact: 'Kabul', prefix: 'in ', suffix: '.' };
const corrections = [
  { kind: 'not-this', entity: 'kabul', form: 'Kabul', page: 'https://a.example/', quote },
  { kind: 'never-on-site', entity: 'kabul', form: 'Kabul', site: 'a.example' },
  { kind: 'never', entity: 'kabul', form: 'Kabul' },
  { kind: 'always', entity: 'kabul', form: 'Kabul city' },
];

/** Settings, corrections and what was taught, as a store may hold them after years and damage. */
export const settings = valueTarget(
  'settings',
  () => [
    storedSettings(defaultSettings),
    { ...defaultSettings, version: 99, sitesOff: ['a.example'] },
    { version: 1, list: corrections },
    { version: 1, taught: [{ words: 'Kabul', kind: 'place' }] },
    { notice: { kind: 'erased', at: 1 }, backup: { at: 1, counter: 2 } },
  ],
  (stored) => {
    const read = readSettings(stored);
    promise(JSON.stringify(readSettings(storedSettings(read, stored))) === JSON.stringify(read), 'settings survive being stored');
    isOn(withSite(read, 'a.example', false), 'https://a.example/');
    for (const each of readCorrections(stored)) promise(isCorrection(each), 'a correction is one');
    const made = corrections.filter(isCorrection);
    isTaken(
      () => promise(readCorrections(structuredClone(withCorrections(stored, made))).length >= 3, 'what was corrected is kept'),
      CorrectionsError,
    );
    readKeeping(stored);
    readTaught(stored);
    isTaken(() => withTaught(stored, []), Error);
    return readCorrections(stored).length > 0;
  },
);

/** What frames and the page around them say of cards. */
export const frameCards = valueTarget(
  'frame-cards',
  () => [
    {
      do: 'show',
      entity: 'kabul',
      surface: 'Kabul',
      boxes: [{ left: 0, top: 0, right: 1, bottom: 1 }],
      why: {
        explanation: { form: 'Kabul', lang: 'en', entity: 'kabul', language: 'en', evidence: [{ key: 'x', weight: 1 }] },
        page: 'https://a.example/',
        quote,
      },
      focus: true,
    },
    { do: 'move', boxes: [] },
    { do: 'hide' },
    { type: 'close', hadFocus: true },
    { type: 'off', onWay: false },
  ],
  (value) => [isFrameAsk(value), isFrameCardEvent(value)].includes(true),
);

const keys = [
  'headA',
  'headB',
  'headBefore',
  'names',
  'names.0',
  'sieve',
  'cards',
  'made',
  keepingKey,
  correctionsKey,
  'settings',
  'taught',
  'r/small/1',
  'dA',
  'dB',
];

/** The whole of a store, with anything in the place of anything: what is read is in order, and nothing else than a library's error is thrown. */
export const store: Target<Readonly<Record<string, unknown>>> = {
  name: 'store',
  seeds: () => [{}, { headA: { version: 1, counter: 1, reports: [] } }],
  mutate(random, base, other) {
    const key = random.pick(keys);
    return {
      ...(random.once(2) ? base : {}),
      [key]: damaged.mutate(random, base[key] ?? good.get(key), other[key] ?? good.get(random.pick(keys))),
    };
  },
  async run(items) {
    await filled();
    const memory = new MemoryStore();
    for (const [key, value] of good) memory.items.set(key, value);
    // Stores hold what JSON can write.
    for (const [key, value] of Object.entries(items)) if (isJson(value)) memory.items.set(key, JSON.parse(JSON.stringify(value)));
    const ours = async (work: () => Promise<unknown>) => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof LibraryError || error instanceof StoredNamesError || error instanceof CorrectionsError) return undefined;
        throw error;
      }
    };
    const list = await ours(() => readList(memory));
    await ours(() => readActiveReports(memory));
    await ours(() => readLibrary(memory));
    await ours(() => listDrafts(memory));
    await ours(() => makeBackup(memory));
    await ours(() => readAllNames(memory));
    const sieve = memory.items.get(sieveKey);
    startsIn(decodeSieve(typeof sieve === 'string' ? sieve : ''), 'The ferry sailed from Velm to Kabul.');
    await ours(() => putReports(memory, [{ pack: encodePack(smallReport('third')) }]));
    return list !== undefined;
  },
};

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

const damaged = valueTarget(
  '',
  () => [],
  () => true,
);
const good = new Map<string, unknown>();

async function filled(): Promise<void> {
  if (good.size > 0) return;
  const memory = new MemoryStore();
  await putReports(memory, [{ pack: encodePack(smallReport('small')) }, { pack: encodePack(sampleReport()) }]);
  await createDraft(memory, sampleDraft());
  for (const [key, value] of memory.items) good.set(key, value);
  keys.push(...good.keys());
}

/** Backups, also with a checksum that is right. */
export const backups = textTarget(
  'backups',
  () => [BACKUP, ...corpusTexts('backups')],
  (text) => isTaken(() => void readBackup(text), LibraryError),
  ['"format":"backgrounder-backup"', '"version":1', '"reports":[', '"entry":{', '"pack":"{', '"damaged":[]', '"beside":{', '"hash":""'],
);

const BACKUP =
  '{"format":"backgrounder-backup","version":1,"hash":"","made":1,"counter":1,"reports":[{"entry":{"id":"a","on":true,"tags":["x"]},"pack":"{}"}],"damaged":[],"beside":{"settings":{}}}';

/** Drafts as they are kept, each step with the seal that belongs to it. */
export const drafts: Target = {
  ...valueTarget(
    'drafts',
    () => [
      [{ do: 'keep', part: 'entities', ids: ['velm'], on: false }],
      [{ do: 'rename', entity: 'velm', label: 'Velm', lang: 'en' }, { do: 'undo' }, { do: 'redo' }],
      [
        { do: 'add-name', entity: 'velm', name: 'Velm', lang: 'en' },
        { do: 'drop-name', entity: 'velm', name: 'Velm', lang: 'en' },
      ],
      [{ do: 'merge', from: 'velm', into: 'ansel' }],
      [{ do: 'split', entity: 'velm', mentions: ['0 4 velm'], id: 'new-1' }],
      [{ do: 'add-entity', id: 'new-1', kind: 'place', subtype: 'city', spans: [{ start: 0, end: 4 }] }],
      [{ do: 'add-mentions', entity: 'velm', spans: [{ start: 10, end: 14 }] }],
      [{ do: 'set-event', event: 'paid', to: { label: 'x', kind: 'claimed', date: '2021', participants: ['velm'] } }],
      [
        {
          do: 'add-event',
          event: {
            id: 'new',
            label: 'x',
            kind: 'occurred',
            sentence: { start: 0, end: 9 },
            trigger: { start: 0, end: 4 },
            participants: ['velm'],
            date: { edtf: '2021', basis: 'stated' },
          },
        },
      ],
      [
        { do: 'source', field: 'url', value: 'https://a.example/' },
        { do: 'date', date: '2021-07' },
      ],
      [
        { do: 'retype', entity: 'velm', kind: 'group', subtype: 'militia' },
        { do: 'peripheral', entity: 'velm', on: true },
        { do: 'remove', part: 'mentions', ids: ['0 4 velm'] },
      ],
    ],
    () => true,
  ),
  async run(steps) {
    const memory = new MemoryStore();
    const key = await createDraft(memory, sampleDraft());
    let follows = String(memory.items.get(`d/${key}`)).split(' ')[0] ?? '';
    if (!Array.isArray(steps)) return false;
    for (const [at, step] of steps.slice(0, 40).entries()) {
      let written: string;
      try {
        written = JSON.stringify({ step, at: 1 });
      } catch {
        return false;
      }
      const text = sealed(written, follows);
      memory.items.set(`d/${key}/${at + 1}`, text);
      follows = text.split(' ')[0] ?? '';
    }
    const reading = await readDraft(memory, key);
    promise(reading.ok, 'a draft that is whole is read');
    const { report } = reading.history.now;
    checkReport(readReport(JSON.parse(JSON.stringify(report)), 'report'));
    return reading.history.done.length > 0;
  },
};

/** Names and sieves as they are stored for pages. */
export const names = textTarget(
  'stored-names',
  () => {
    const made = namesForPages([smallReport('small'), sampleReport()], []);
    return [...Object.values(made), ...corpusTexts('stored-names')];
  },
  (text) => {
    isTaken(() => void decodeNames({ head: text, drawers: new Map([[0, text]]) }), StoredNamesError);
    startsIn(decodeSieve(text), 'The ferry sailed from Velm to Kabul, کابل, 阿富汗.');
    promise(siteOf(text) !== '', 'a site is not empty');
    return true;
  },
);
