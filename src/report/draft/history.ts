import type { Draft } from './draft.ts';
import type { Edit, Fault } from './edit.ts';
import { applyEdit, tryEdit } from './edits.ts';
import { isStep } from './step-shape.ts';

/** What a reader does to a draft, one thing after the other: edits, and edits taken back or made again. */
export type Step = Edit | { readonly do: 'undo' } | { readonly do: 'redo' };

/** A draft as it is now, how it came to be so, and what was taken back last. */
export type History = {
  readonly start: Draft;
  readonly now: Draft;
  /** Each edit that holds, with the draft before it. */
  readonly done: readonly { readonly edit: Edit; readonly before: Draft }[];
  /** Edits taken back, the last one last. */
  readonly undone: readonly Edit[];
};

/** A draft to which nothing was done yet. */
export function historyOf(start: Draft): History {
  return { start, now: start, done: [], undone: [] };
}

/** The history one step on, or why that step cannot be made. An edit that changes nothing leaves it as it is. */
export function tryStep(history: History, step: Step): History | Fault {
  if (step.do === 'undo') return undo(history);
  if (step.do === 'redo') return redo(history);
  const now = tryEdit(history.now, step);
  if (typeof now === 'string') return now;
  return { ...history, now, done: [...history.done, { edit: step, before: history.now }], undone: [] };
}

/** The history after all these steps, as a store has them; those that cannot be made, or are none, change nothing. */
export function replay(start: Draft, steps: readonly Step[]): History {
  let history = historyOf(start);
  for (const step of steps.filter(isStep)) {
    const after = tryStep(history, step);
    if (typeof after !== 'string') history = after;
  }
  return history;
}

function undo(history: History): History {
  const last = history.done.at(-1);
  if (!last) return history;
  return { ...history, now: last.before, done: history.done.slice(0, -1), undone: [...history.undone, last.edit] };
}

function redo(history: History): History {
  const edit = history.undone.at(-1);
  if (!edit) return history;
  const done = [...history.done, { edit, before: history.now }];
  return { ...history, now: applyEdit(history.now, edit), done, undone: history.undone.slice(0, -1) };
}
