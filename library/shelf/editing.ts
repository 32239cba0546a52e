import { entries, problem } from './state.ts';
import { readReport } from './store.ts';
import { editDraft, reviewAddress } from './ways-in.ts';

/** Opens a report for review; what is changed there becomes its next revision. */
export async function editReport(id: string): Promise<void> {
  const entry = entries.value.find((each) => each.id === id);
  const result = entry && (await readReport(entry));
  if (!entry || !result?.ok) {
    problem.value = { key: 'library_gone', args: [] };
    return;
  }
  try {
    location.assign(reviewAddress(await editDraft(result.report, entry.rev)));
  } catch {
    problem.value = { key: 'popup_not_saved', args: [] };
  }
}
