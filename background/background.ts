/** The worker: wiring only. Every listener is registered while this file runs, so that an event can wake a stopped worker. */
import pack from 'virtual:default-pack';
import browser from 'webextension-polyfill';
import { answerAccess, keepAccess, registerScripts } from './access.ts';
import { paintBadge } from './badge.ts';
import { atBorder } from './border.ts';
import { onCommand } from './commands.ts';
import { answerCorrections } from './corrections.ts';
import { answerFrames } from './frame-calls.ts';
import { answerFrameCards } from './frame-cards.ts';
import { onInstalled, onStartup, onStored, onWorker } from './install.ts';
import { answerLibrary } from './library-calls.ts';
import { copyManaged } from './managed.ts';
import { keepMenus } from './menus.ts';
import { answerOpening } from './opening.ts';

browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason, pack));
browser.runtime.onStartup.addListener(() => void onStartup(pack));
browser.storage.onChanged.addListener((changes, area) => void (area === 'managed' ? copyManaged() : onStored(changes, area, pack)));
browser.runtime.onMessage.addListener(
  atBorder([answerFrames, answerFrameCards, answerCorrections, answerLibrary, answerOpening, answerAccess]),
);
// Firefox for Android has no commands.
browser.commands?.onCommand.addListener((name, tab) => void onCommand(name, tab?.id));
keepMenus();
keepAccess();
void paintBadge();
void registerScripts();
void copyManaged();
void onWorker(pack);
