import type { Page } from 'puppeteer';
import type { Session } from '../harness/session.ts';
import { countsOf } from './measure-chromium.ts';
import { heldInFirefox, type Worlds } from './measure-firefox.ts';

/** What is held once all that can go is gone: of a page's whole process in Chromium, of its window in Firefox. */
export type Held = {
  readonly listeners: number;
  /** In Firefox bytes of nodes. */
  readonly nodes: number;
  /** In Firefox of all web pages. */
  readonly documents: number;
  /** Bytes of what scripts hold; in Firefox of all that the window holds. */
  readonly heap: number;
};

/** Counts what is held for an open page. */
export function heldBy(session: Session, page: Page): Promise<Held & Partial<Worlds>> {
  return session.kind === 'chromium' ? countsOf(page) : heldInFirefox(session, page.url());
}
