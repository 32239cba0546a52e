import type { Target } from './target.ts';
import { archives, encoded, html, markdown, packed, pasted, pdfs, selection } from './targets/documents.ts';
import { messages } from './targets/messages.ts';
import { files, packs, reports } from './targets/reports.ts';
import { backups, drafts, frameCards, names, settings, store } from './targets/stored.ts';
import { cells, edtf, strings, times } from './targets/texts.ts';

/** Everything of ours that takes what others made. */
export const allTargets = [
  packs,
  reports,
  files,
  html,
  selection,
  markdown,
  pasted,
  encoded,
  archives,
  packed,
  pdfs,
  messages,
  frameCards,
  settings,
  store,
  backups,
  drafts,
  names,
  edtf,
  times,
  cells,
  strings,
] as unknown as readonly Target[];
