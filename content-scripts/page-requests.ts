import type { MessageKey } from '../src/i18n.ts';
import { createReceiver, type FrameCalls, type FrameState } from '../src/messages.ts';
import { answerCalls } from './answer-calls.ts';
import type { CardDoor, DetectorDoor } from './room.ts';

/** Why there is no mention to go to. */
const noneBecause: Readonly<Record<FrameState['status'], MessageKey>> = {
  off: 'popup_everywhere_off',
  'site-off': 'popup_site_off',
  reading: 'popup_reading',
  done: 'popup_none_here',
};

/** The card's script: what is there of it, and brought into the frame. */
export type CardAccess = { present(): CardDoor | undefined; bring(): Promise<CardDoor | undefined> };

/** Answers the calls of the popup and of the worker to this frame until the signal aborts. */
export function answerRequests(door: DetectorDoor, card: CardAccess, signal: AbortSignal): void {
  const receive = createReceiver<FrameCalls, undefined>({
    frameState: door.frameState,
    mentionPlaces: door.mentionPlaces,
    visitMention: (_from, entity, to) => door.visitMention(entity, to),
    goOn: door.goOn,
    forget: (_from, taken, left) => door.forget(taken, left),
    closeCard: (_from, which) => card.present()?.close(which),
    tourOn: async (_from, step, start) => (await (await card.bring())?.tourOn(step, start)) ?? false,
    pinCard: () => card.present()?.pin() ?? false,
    sayNone: async () => (await card.bring())?.say(noneBecause[door.frameState().status]),
  });
  answerCalls((message) => receive(message, undefined), signal);
}
