/** The list of drafts, and taking one out of it: it stays in its line with the way back, for as long as the page is there. */
import { isolated } from '../../src/text/isolated.ts';
import { t } from '../translate.ts';
import { attempt } from './attempt.ts';
import { sentenceOf } from './sentence-of.ts';
import { drafts, leaving, problem, saidInPlace } from './state.ts';
import { discardDraft, putDraftBack, type UnfinishedReport, unfinished } from './ways-in.ts';

/** Reads the list of drafts anew. */
export async function loadDrafts(): Promise<void> {
  try {
    drafts.value = await unfinished();
  } catch (error) {
    problem.value = sentenceOf(error, 'library_drafts_unread');
  }
}

/** Takes a draft out; one that is open in another window stays, and that is said. */
export async function discard(draft: UnfinishedReport): Promise<void> {
  // Its line stays, and the focus in it, whichever is known first: that it is gone from the store, or what brings it back.
  if (!note(draft)) return;
  saidInPlace.value = `${t('library_draft_gone', isolated(draft.title || t('library_untitled')))} ${t('library_draft_gone_note')}`;
  const done = await attempt(async () => {
    note(draft, await discardDraft(draft.key));
  }, saidInPlace.value);
  if (!done) forget(draft);
}

/** Puts a draft back that was taken out. */
export async function bringDraftBack(draft: UnfinishedReport): Promise<void> {
  const removed = leaving.value.get(draft.key)?.removed;
  if (!removed) return;
  saidInPlace.value = t('review_said_back');
  if (!(await attempt(() => putDraftBack(removed), saidInPlace.value))) return;
  await loadDrafts();
  forget(draft);
}

/** False where it is on its way out already. */
function note(draft: UnfinishedReport, removed?: Awaited<ReturnType<typeof discardDraft>>): boolean {
  if (!removed && leaving.value.has(draft.key)) return false;
  leaving.value = new Map(leaving.value).set(draft.key, { draft, removed });
  return true;
}

function forget({ key }: UnfinishedReport): void {
  leaving.value = new Map([...leaving.value].filter(([each]) => each !== key));
}
