import type { Scripting } from 'webextension-polyfill';

type Shared = { readonly js: string[]; readonly css?: string[]; readonly runAt: 'document_start' | 'document_idle' };

/** Our scripts in pages, in the order they run in. The gate comes before the page's own, so that it is first in line for the keys of an open card. */
export const pageScripts: readonly (Shared & { readonly id: string })[] = [
  { id: 'gate', js: ['content-scripts/gate.js'], runAt: 'document_start' },
  {
    id: 'detector',
    js: ['content-scripts/reader.js', 'content-scripts/detector.js'],
    css: ['content-scripts/marks.css'],
    runAt: 'document_idle',
  },
];

/** The same as the browser is told to run them in all frames of pages of these origins, those without an address of their own too. */
export function registrations(matches: readonly string[]): Scripting.RegisteredContentScript[] {
  const everyFrame = { allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true };
  return pageScripts.map((script) => ({ ...script, ...everyFrame, matches: [...matches] }));
}
