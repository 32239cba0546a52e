/** Runs in every frame of every page: reads the page while it is switched on and answers the popup. Wiring only. */

import { correctionsKey, correctionsOn, readCorrections } from '../src/corrections.ts';
import { isForPages, namesKey, sieveKey } from '../src/library/keys.ts';
import { createSender, type FrameState, type WorkerCalls } from '../src/messages.ts';
import { decodeSieve } from '../src/report/stored-sieve.ts';
import { isBlocked, isOn, settingsIn, settingsKeys } from '../src/settings.ts';
import { once } from '../src/text/once.ts';
import { atBorder } from './border.ts';
import { extension, isExtensionAlive } from './extension-api.ts';
import { lifeWithin } from './life-within.ts';
import { openReader } from './open-reader.ts';
import { answerRequests } from './page-requests.ts';
import { frameUrl, pageUrl } from './page-url.ts';
import type { Reading } from './reading.ts';
import { createReporter } from './reporter.ts';
import { type CardDoor, type DetectorDoor, enterRoom, type Room } from './room.ts';
import { untilCandidate } from './sift.ts';

const call = createSender<WorkerCalls>((message) => extension.runtime.sendMessage(message));

/** What is read of the store; the names, which are long, only where they are needed. */
const ourKeys = [sieveKey, ...settingsKeys, correctionsKey];

/** A call that meets the worker as it stops is lost: the card is asked for again after these times, in ms. */
const CARD_WAITS_MS = [0, 300, 1500];

function createDetector(room: Room): DetectorDoor {
  let life: AbortController | undefined;
  let reading: Reading | undefined;
  let status: FrameState['status'] = 'reading';
  /** What was last acted on: the sieve, and all else. */
  let basis: readonly unknown[] = [];
  let bringing: Promise<unknown> | undefined;

  const frameState = (): FrameState => reading?.state() ?? { status, counts: [] };
  const tell = (entities: readonly string[]) => {
    if (!isExtensionAlive()) return room.end();
    void call('reportEntities', entities).catch(() => undefined);
  };
  const report = createReporter(() => reading?.entities() ?? [], tell, room.signal);
  const card = async (): Promise<CardDoor | undefined> => {
    for (const wait of CARD_WAITS_MS) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (!isExtensionAlive()) room.end();
      if (room.card || room.signal.aborted) break;
      bringing ??= call('injectCard').catch(() => undefined);
      await bringing;
      bringing = undefined;
      if (room.card) break;
    }
    return room.card;
  };

  const refresh = atBorder(room, async () => {
    const stored = await extension.storage.local.get(ourKeys);
    answerAsked();
    const sieve = stored[sieveKey];
    const settings = settingsIn(stored);
    // What an organisation has blocked is not read in other sites' pages either.
    const on = isOn(settings, pageUrl()) && !isBlocked(settings, location.href);
    const corrections = correctionsOn(readCorrections(stored[correctionsKey]), pageUrl());
    const next = [sieve, JSON.stringify([on, settings.enabled, settings.demonyms, corrections])];
    if (next.every((each, index) => each === basis[index]) || room.signal.aborted) return;
    basis = next;
    life?.abort();
    if (reading) report();
    reading = undefined;
    status = !settings.enabled ? 'off' : on ? 'reading' : 'site-off';
    if (status !== 'reading') return room.card?.closeAll();
    life = lifeWithin(room.signal);
    const { signal } = life;
    if (typeof sieve !== 'string') return;
    const opened = decodeSieve(sieve);
    const onSifted = () => {
      status = 'done';
    };
    await untilCandidate({ room, sieve: opened, signal, onSifted });
    status = 'reading';
    const asked = extension.storage.local.get(namesKey);
    // Takes its time as well, so while the store does.
    const reader = openReader();
    const { [namesKey]: names } = await asked;
    signal.throwIfAborted();
    if (typeof names !== 'string') return;
    reading = reader?.startReading({ names, sieve: opened, corrections, room, card, onMarks: report, demonyms: settings.demonyms, signal });
  });

  const onStored = (changes: object, area: string) => {
    if (area !== 'local') return;
    if (Object.keys(changes).some(isForPages)) basis = [];
    if (basis.length === 0 || ourKeys.some((key) => key in changes)) refresh();
  };
  extension.storage.onChanged.addListener(onStored);
  room.signal.addEventListener('abort', () => {
    if (isExtensionAlive()) extension.storage.onChanged.removeListener(onStored);
  });
  // A page that comes back from the browser's memory has slept through all changes, of access too.
  const onBack = atBorder(room, async () => {
    if ((await call('mayRead')) === false) room.end();
    else refresh();
  });
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && onBack(), { signal: room.signal });
  const door: DetectorDoor = {
    frameState,
    mentionPlaces: () => reading?.places(),
    visitMention: (entity, to) => reading?.visit(entity, to) ?? false,
    goOn: () => reading?.goOn(),
    forget(taken, left) {
      const isIn = (addresses: string) => new RegExp(addresses, 'i').test(frameUrl());
      if (isIn(taken) && !isIn(left)) room.end();
    },
  };
  // Not before the page's settings are known, so that less is done at its start.
  const answerAsked = once(() => answerRequests(door, { present: () => room.card, bring: card }, room.signal));
  refresh();
  return door;
}

const room = enterRoom();
const { documentElement } = document;
// XML and PDF are shown by the browser's own viewers: there is no text of the page's to mark. A page may be without a root for a moment.
if (!room.detector && (!documentElement || documentElement instanceof HTMLElement) && document.contentType !== 'application/pdf') {
  room.detector = createDetector(room);
}
