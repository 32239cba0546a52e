/** Runs in every frame of every page: reads the page while it is switched on and answers the popup. Wiring only. */

import { correctionsKey, correctionsOn, readCorrections } from '../src/corrections.ts';
import { namesKey } from '../src/library/keys.ts';
import { createSender, type FrameState, type WorkerCalls } from '../src/messages.ts';
import { isOn, readSettings, settingsKey } from '../src/settings.ts';
import { atBorder } from './border.ts';
import { extension, isExtensionAlive } from './extension-api.ts';
import { answerRequests } from './page-requests.ts';
import { pageUrl } from './page-url.ts';
import { type Reading, startReading } from './reading.ts';
import { createReporter } from './reporter.ts';
import { type CardDoor, type DetectorDoor, enterRoom, type Room } from './room.ts';

const call = createSender<WorkerCalls>((message) => extension.runtime.sendMessage(message));

/** What is read of the store. */
const ourKeys = [namesKey, settingsKey, correctionsKey];

function createDetector(room: Room): DetectorDoor {
  let life = new AbortController();
  let reading: Reading | undefined;
  let status: FrameState['status'] = 'reading';
  /** The names and switches last acted on. */
  let basis: string | undefined;
  let bringing: Promise<unknown> | undefined;

  const frameState = (): FrameState => reading?.state() ?? { status, counts: [] };
  const tell = (entities: readonly string[]) => {
    if (!isExtensionAlive()) return room.end();
    void call('reportEntities', entities).catch(() => undefined);
  };
  const report = createReporter(() => reading?.entities() ?? [], tell, room.signal);
  const card = async (): Promise<CardDoor | undefined> => {
    if (!isExtensionAlive()) room.end();
    else if (!room.card) {
      bringing ??= call('injectCard').catch(() => undefined);
      await bringing;
      bringing = undefined;
    }
    return room.card;
  };

  const refresh = atBorder(room, async () => {
    const stored = await extension.storage.local.get(ourKeys);
    const names = stored[namesKey];
    const settings = readSettings(stored[settingsKey]);
    const corrections = correctionsOn(readCorrections(stored[correctionsKey]), pageUrl());
    const next = JSON.stringify([names, isOn(settings, pageUrl()), settings.enabled, settings.demonyms, corrections]);
    if (next === basis || room.signal.aborted) return;
    basis = next;
    life.abort();
    life = new AbortController();
    reading = undefined;
    status = !settings.enabled ? 'off' : isOn(settings, pageUrl()) ? 'reading' : 'site-off';
    report();
    if (status !== 'reading' || typeof names !== 'string') return;
    reading = await startReading({
      ...{ names, corrections, room, card, onMarks: report },
      demonyms: settings.demonyms,
      signal: AbortSignal.any([room.signal, life.signal]),
    });
  });

  const onStored = (changes: object, area: string) => {
    if (area === 'local' && ourKeys.some((key) => key in changes)) refresh();
  };
  extension.storage.onChanged.addListener(onStored);
  room.signal.addEventListener('abort', () => {
    if (isExtensionAlive()) extension.storage.onChanged.removeListener(onStored);
  });
  // A page that comes back from the browser's memory has slept through all changes.
  addEventListener('pageshow', (event) => event.persisted && refresh(), { signal: room.signal });
  refresh();
  return { frameState, visitMention: (entity, step) => reading?.visit(entity, step) ?? false };
}

const room = enterRoom();
// XML and PDF are shown by the browser's own viewers: there is no text of the page's to mark.
if (!room.detector && document.documentElement instanceof HTMLElement && document.contentType !== 'application/pdf') {
  room.detector = createDetector(room);
  answerRequests(room.detector, () => room.card, room.signal);
}
