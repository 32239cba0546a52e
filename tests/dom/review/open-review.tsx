import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect } from 'vitest';
import {
  chosenEntity,
  chosenEvent,
  cut,
  discarded,
  filter,
  history,
  kept as keeping,
  saved,
  selected,
  tab,
  trouble,
} from '../../../library/review/state.ts';
import { createDraft, readDraft } from '../../../src/library/drafts.ts';
import { sampleDraft } from '../../unit/report/draft/sample-draft.ts';
import { fail, fakeBrowser, lockedElsewhere, workerAnswers } from '../fake-extension.ts';
import { render } from '../setup.tsx';

export const store = fakeBrowser.storage.local;
export const draft = sampleDraft();

Element.prototype.scrollIntoView = () => undefined;

/** Keeps a new draft and opens the page with it; gives its key. `before` may first do something to what is kept. */
export async function openReview(how: 'free' | 'elsewhere' = 'free', before?: (key: string) => Promise<void>): Promise<string> {
  fail();
  lockedElsewhere.clear();
  workerAnswers.clear();
  const key = await createDraft(store, draft, { id: 'velm', rev: 4 });
  await before?.(key);
  if (how === 'elsewhere') lockedElsewhere.add(`draft ${key}`);
  // Without a change of address that would have the page load anew.
  window.history.replaceState(null, '', `#${key}`);
  for (const each of [history, trouble, discarded, chosenEntity, chosenEvent, selected]) each.value = undefined;
  [cut.value, saved.value, filter.value, tab.value] = [false, 'no', '', 'names'];
  const { Page } = await import('../../../library/review/parts/page.tsx');
  const { start } = await import('../../../library/review/start.ts');
  await start();
  document.body.replaceChildren();
  render(<Page />);
  return key;
}

/** The draft as the page has it. */
export const now = () => history.value?.now;

/** The draft as it is kept, once all is. */
export async function stored(key: string) {
  await waitFor(() => expect(keeping.value).toBe('kept'));
  const read = await readDraft(store, key);
  return read.ok ? read.history.now : undefined;
}

export const row = (name: RegExp | string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** The nth mark of these words, from 0. */
export function mark(text: string, at = 0): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.mark')].filter((each) => each.textContent === text)[at];
  if (!found) throw new Error(`No mark ${text}`);
  return found;
}

/** How a mark is dressed. */
export const classes = (element: Element) => [...(element.firstElementChild?.classList ?? [])];

/** Types a line and gives it. */
export function give(label: string, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

/** What is said to be wrong beside a line. */
export const wrong = () => document.querySelector('.field .wrong:not(:empty)')?.textContent;
